import { ratioSet, type RatioSet } from "./fieller";
import { fitLine, type LinearTrend } from "./linear-trend";
import type { Observation } from "./observation";
import { studentTQuantile } from "./student-t";

/** Two straight lines through time: which rises faster, and when they meet. */
export interface TrendParity {
  readonly leader: LinearTrend;
  readonly follower: LinearTrend;
  /** √ of the pooled variance of the residuals, in the unit of the values. */
  readonly pooledSpread: number;
  /** Observations less the four numbers that two lines use up. */
  readonly degreesOfFreedom: number;
  readonly tQuantile: number;
  /** Slope of the follower by slope of the leader. */
  readonly rateRatio: number;
  readonly rateRatioSet: RatioSet;
  /** Decimal year at which the lines meet; it may lie in the past. */
  readonly year: number;
  /** Where that year lies; `outside` or `everything` means that the trends have no date of parity. */
  readonly yearSet: RatioSet;
  /** Value of both lines there. */
  readonly valueAtParity: number;
}

/**
 * Fits a line to each of two series and says when they meet, with Fieller's set at 95 %.
 *
 * The lines are taken to scatter alike, so their residuals are pooled; they are independent. The year
 * is a ratio: the distance between the lines over the difference of their slopes. When that difference
 * may be zero the year has no limits, and the trends have no date of parity.
 *
 * @throws {TooFewDataError | NotFiniteError} as `fitLine` does
 * @throws {OneSingleDateError} if a series has one date
 * @throws {RangeError} if the lines are parallel
 * @see Fieller (1954); Kastenbaum, "A Confidence Interval on the Abscissa of the Point of Intersection
 *   of Two Fitted Linear Regressions" (1959), Biometrics 15
 */
export function parityOf(series: {
  readonly leader: readonly Observation[];
  readonly follower: readonly Observation[];
}): TrendParity {
  const place = { calculation: "parityOf" };
  const leader = fitLine(series.leader, place);
  const follower = fitLine(series.follower, place);
  const degreesOfFreedom = leader.n + follower.n - 4;
  const variance = (squaresOf(leader) + squaresOf(follower)) / degreesOfFreedom;
  const tQuantile = studentTQuantile(0.975, degreesOfFreedom);
  const difference = follower.slope - leader.slope;
  if (difference === 0) {
    throw new RangeError(`parityOf: expected lines that meet, got two slopes of ${leader.slope}.`);
  }
  // Years are counted from the leader's mean, where its level and its slope are independent.
  const origin = leader.meanYear;
  const gap = leader.meanValue - follower.at(origin);
  const offset = origin - follower.meanYear;
  const year = origin + gap / difference;
  const yearSet = ratioSet({
    numerator: gap,
    denominator: difference,
    varianceNumerator: variance * (1 / leader.n + 1 / follower.n + offset ** 2 / follower.sxx),
    varianceDenominator: variance * (1 / leader.sxx + 1 / follower.sxx),
    covariance: (-variance * offset) / follower.sxx,
    tQuantile,
  });
  return {
    ...{ leader, follower, degreesOfFreedom, tQuantile, year },
    pooledSpread: Math.sqrt(variance),
    rateRatio: follower.slope / leader.slope,
    rateRatioSet: ratioSet({
      numerator: follower.slope,
      denominator: leader.slope,
      varianceNumerator: variance / follower.sxx,
      varianceDenominator: variance / leader.sxx,
      covariance: 0,
      tQuantile,
    }),
    yearSet: shifted(yearSet, origin),
    valueAtParity: leader.at(year),
  };
}

const squaresOf = ({ residualSpread, degreesOfFreedom }: LinearTrend) =>
  residualSpread ** 2 * degreesOfFreedom;

function shifted(set: RatioSet, by: number): RatioSet {
  if (set.kind === "everything") return set;
  const { low, high } = set.interval;
  return { ...set, interval: { low: low + by, high: high + by } };
}
