import type { Interval } from "./interval";
import { fitLine } from "./linear-trend";
import { TooFewDataError } from "./model-error";
import { studentTQuantile } from "./student-t";

/** How one quantity goes with another across things of one time. */
export interface Elasticity {
  readonly n: number;
  /** By how many per cent y is larger where x is one per cent larger: the slope of log y on log x. */
  readonly percentPerPercent: number;
  readonly interval: Interval;
  /** Coefficient of correlation of the logarithms. */
  readonly correlation: number;
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
  readonly standardError: number;
  readonly tQuantile: number;
  /** y of the line at an x. */
  readonly at: (x: number) => number;
}

/**
 * The slope of log10(y) on log10(x) by ordinary least squares, with its 95 % interval.
 *
 * It says how the two go together and not which drives which: the slope of x on y is not one over it
 * unless all points lie on a line. Rows selected by y lower the slope of y on x.
 *
 * @param pairs 3 or more, both above zero, not all of one x
 * @throws {TooFewDataError} if there are fewer
 * @throws {RangeError} if a number is not above zero
 */
export function fitElasticity(
  pairs: readonly { readonly x: number; readonly y: number }[],
): Elasticity {
  const place = { calculation: "fitElasticity" };
  const bad = pairs.find(({ x, y }) => !(x > 0 && y > 0));
  if (bad) {
    throw new RangeError(`fitElasticity: expected numbers above zero, got ${bad.x} and ${bad.y}.`);
  }
  const n = pairs.length;
  if (n < 3) throw new TooFewDataError(place, "3 or more pairs", `${n}`);
  // The line does not care that its abscissa is called a year.
  const line = fitLine(
    pairs.map(({ x, y }) => ({ year: Math.log10(x), value: Math.log10(y) })),
    place,
  );
  const tQuantile = studentTQuantile(0.975, line.degreesOfFreedom);
  const { slope, slopeStandardError: standardError, sxx, sxy, syy } = line;
  return {
    n,
    percentPerPercent: slope,
    interval: { low: slope - tQuantile * standardError, high: slope + tQuantile * standardError },
    correlation: sxy / Math.sqrt(sxx * syy),
    sxx,
    sxy,
    syy,
    standardError,
    tQuantile,
    at: (x) => 10 ** line.at(Math.log10(x)),
  };
}
