import { requireFactor } from "./compounding";
import type { Observation } from "./observation";

/** What the compute of a training run is the product of, each as a factor per year, above zero. */
export interface RunGrowth {
  readonly compute: number;
  readonly operationsPerJoule: number;
  readonly duration: number;
}

/**
 * The factor by which the power of a run grows in a year. Compute is power times duration times
 * operations per joule, so power is what the other two leave over.
 *
 * @throws {NotAboveZeroError | NotFiniteError} if a factor is not a finite number above zero
 */
export function runPowerGrowth({ compute, operationsPerJoule, duration }: RunGrowth): number {
  for (const factor of [compute, operationsPerJoule, duration]) {
    requireFactor(factor, "runPowerGrowth");
  }
  return compute / (operationsPerJoule * duration);
}

/**
 * The decimal year in which what grows at a constant rate reaches a level.
 *
 * @param course from: a year and a value above zero; factorPerYear: above zero
 * @param level above zero, in the unit of the value
 * @returns the year of the start for a level that is reached there already; undefined for one that is
 *   never reached
 * @throws {NotAboveZeroError | NotFiniteError} if an argument is outside its range
 */
export function outgrowingYear(
  { from, factorPerYear }: { readonly from: Observation; readonly factorPerYear: number },
  level: number,
): number | undefined {
  for (const number of [from.value, factorPerYear, level]) requireFactor(number, "outgrowingYear");
  if (level <= from.value) return from.year;
  if (factorPerYear <= 1) return undefined;
  return from.year + Math.log(level / from.value) / Math.log(factorPerYear);
}
