import type { Interval } from "./interval";

/** Two estimates that are divided, with their variances and covariance. */
export interface RatioOfEstimates {
  readonly numerator: number;
  readonly denominator: number;
  readonly varianceNumerator: number;
  readonly varianceDenominator: number;
  readonly covariance: number;
  /** Standard errors from the middle to the end of an interval, of Student's t. */
  readonly tQuantile: number;
}

/**
 * Where a ratio lies: inside an interval; or, when the denominator may be zero, anywhere but inside
 * one, or anywhere at all. The last two are no interval, and a ratio has no useful limits then.
 */
export type RatioSet =
  | { readonly kind: "inside"; readonly interval: Interval }
  | { readonly kind: "outside"; readonly interval: Interval }
  | { readonly kind: "everything" };

/**
 * Fieller's set for the ratio of two normal estimates: all ratios r for which
 * numerator − r · denominator is within t standard errors of zero.
 *
 * @throws {RangeError} if a number is not finite, a variance is negative, or the denominator is zero
 * @see Fieller, "Some Problems in Interval Estimation" (1954), J. R. Stat. Soc. B 16
 */
export function ratioSet(ratio: RatioOfEstimates): RatioSet {
  requireRatio(ratio);
  const { numerator, denominator, tQuantile: t } = ratio;
  const a = denominator ** 2 - t ** 2 * ratio.varianceDenominator;
  const b = numerator * denominator - t ** 2 * ratio.covariance;
  const c = numerator ** 2 - t ** 2 * ratio.varianceNumerator;
  const discriminant = b ** 2 - a * c;
  if (a === 0 || (a < 0 && discriminant < 0)) return { kind: "everything" };
  // With a above zero it is below zero by rounding alone.
  const root = Math.sqrt(Math.max(0, discriminant));
  const ends = [(b - root) / a, (b + root) / a];
  const interval = { low: Math.min(...ends), high: Math.max(...ends) };
  return { kind: a > 0 ? "inside" : "outside", interval };
}

function requireRatio(ratio: RatioOfEstimates): void {
  const bad = Object.entries(ratio).find(([, value]) => !Number.isFinite(value));
  if (bad) throw new RangeError(`ratioSet: expected a finite ${bad[0]}, got ${bad[1]}.`);
  for (const name of ["varianceNumerator", "varianceDenominator"] as const) {
    if (ratio[name] < 0) {
      throw new RangeError(`ratioSet: expected a ${name} of 0 or more, got ${ratio[name]}.`);
    }
  }
  if (ratio.denominator === 0) {
    throw new RangeError("ratioSet: expected a denominator other than 0, got 0.");
  }
}
