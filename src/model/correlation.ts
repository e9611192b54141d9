import type { Interval } from "./interval";
import { NotFiniteError, TooFewDataError } from "./model-error";

/** Two measures of one thing. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** How nearly two measures lie on a straight line, with the sums that it was computed from. */
export interface Correlation {
  readonly n: number;
  /** Pearson's r, −1 to 1. */
  readonly r: number;
  /** 95 % interval of r by Fisher's transformation; it takes the pairs as independent draws. */
  readonly interval: Interval;
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
}

/** The normal deviate that 2.5 % of draws exceed. */
export const normalDeviate = 1.959963984540054;

/**
 * Pearson's correlation of pairs.
 *
 * @param pairs at least 4, in which neither measure is constant and which lie on no exact line
 * @throws {TooFewDataError} if there are fewer than 4: three leave no interval
 * @throws {NotFiniteError} if a number is NaN or infinite
 * @throws {RangeError} if a measure is constant, or all pairs lie on one line
 * @see Fisher, "On the probable error of a coefficient of correlation" (1921), for the interval
 */
export function pearsonCorrelation(pairs: readonly Pair[]): Correlation {
  requirePairs(pairs);
  const n = pairs.length;
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / n;
  let [sxx, sxy, syy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    sxx += (x - meanX) ** 2;
    sxy += (x - meanX) * (y - meanY);
    syy += (y - meanY) ** 2;
  }
  if (sxx === 0 || syy === 0) {
    throw new RangeError("pearsonCorrelation: expected two measures that vary, got a constant.");
  }
  const r = sxy / Math.sqrt(sxx * syy);
  return { n, r, interval: fisherInterval(r, n), sxx, sxy, syy };
}

function requirePairs(pairs: readonly Pair[]): void {
  const place = { calculation: "pearsonCorrelation" };
  if (pairs.length < 4) throw new TooFewDataError(place, "4 or more pairs", `${pairs.length}`);
  const bad = pairs.find(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y));
  if (bad) throw new NotFiniteError(place, "finite pairs", `${bad.x}, ${bad.y}`);
}

function fisherInterval(r: number, n: number): Interval {
  if (Math.abs(r) > 1 - 1e-12) {
    throw new RangeError("pearsonCorrelation: expected pairs that scatter, got an exact line.");
  }
  const reach = normalDeviate / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
