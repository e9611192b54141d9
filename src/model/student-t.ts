import quantileOfT from "@stdlib/stats-base-dists-t-quantile";

/**
 * The value that a Student t variable stays below with the given probability.
 *
 * @param probability between 0 and 1, both excluded
 * @param degreesOfFreedom above zero
 * @throws {RangeError} if an argument is outside its range
 * @see https://stdlib.io/docs/api/latest/@stdlib/stats/base/dists/t/quantile
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(
      `studentTQuantile: expected a probability between 0 and 1, got ${probability}.`,
    );
  }
  if (!(degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    throw new RangeError(
      `studentTQuantile: expected degrees of freedom above zero, got ${degreesOfFreedom}.`,
    );
  }
  return quantileOfT(probability, degreesOfFreedom);
}
