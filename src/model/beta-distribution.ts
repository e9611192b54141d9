import cumulativeBeta from "@stdlib/stats-base-dists-beta-cdf";

/**
 * The probability that a beta variable is at most x.
 *
 * @param x any number; 0 is returned below 0, 1 above 1
 * @param a first shape, above zero
 * @param b second shape, above zero
 * @throws {RangeError} if x is NaN, or a shape is not a finite number above zero
 * @see https://stdlib.io/docs/api/latest/@stdlib/stats/base/dists/beta/cdf
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (Number.isNaN(x)) throw new RangeError(`betaCdf: expected a number, got ${x}.`);
  for (const shape of [a, b]) {
    if (!(shape > 0 && shape < Infinity)) {
      throw new RangeError(`betaCdf: expected shapes above zero, got ${shape}.`);
    }
  }
  return cumulativeBeta(x, a, b);
}
