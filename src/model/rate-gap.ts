import type { Interval } from "./interval";
import { studentTQuantile } from "./student-t";

/** A slope in orders of magnitude a year, with what its interval needs. */
export interface Slope {
  /** Orders of magnitude a year. */
  readonly decadesPerYear: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** How much faster one quantity grows than another. */
export interface RateGap {
  /** Orders of magnitude a year by which the first outgrows the second. */
  readonly decadesPerYear: number;
  readonly standardError: number;
  /** By Welch and Satterthwaite; no whole number in general. */
  readonly degreesOfFreedom: number;
  readonly tQuantile: number;
  readonly interval: Interval;
}

/**
 * The gap between two rates of growth that were fitted to different observations, with its 95 %
 * interval. The slopes are taken as independent.
 *
 * @throws {RangeError} if a standard error is below zero, both are zero, or there is no freedom
 * @see Welch, "The generalization of Student’s problem" (1947)
 */
export function rateGap(first: Slope, second: Slope): RateGap {
  for (const slope of [first, second]) requireSlope(slope);
  const [a, b] = [first.standardError ** 2, second.standardError ** 2];
  if (a + b === 0)
    throw new RangeError("rateGap: expected a standard error above zero, got two of 0.");
  const standardError = Math.sqrt(a + b);
  const degreesOfFreedom =
    (a + b) ** 2 / (a ** 2 / first.degreesOfFreedom + b ** 2 / second.degreesOfFreedom);
  const tQuantile = studentTQuantile(0.975, degreesOfFreedom);
  const decadesPerYear = first.decadesPerYear - second.decadesPerYear;
  const margin = tQuantile * standardError;
  return {
    decadesPerYear,
    standardError,
    degreesOfFreedom,
    tQuantile,
    interval: { low: decadesPerYear - margin, high: decadesPerYear + margin },
  };
}

function requireSlope({ standardError, degreesOfFreedom }: Slope): void {
  if (standardError >= 0 && degreesOfFreedom > 0) return;
  throw new RangeError(
    `rateGap: expected a standard error of 0 or more and degrees of freedom above 0, got ${standardError} and ${degreesOfFreedom}.`,
  );
}
