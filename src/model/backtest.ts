import type { Interval } from "./interval";
import { fitLogTrend, type LogTrend } from "./log-trend";
import { NotFiniteError, OneSingleDateError, TooFewDataError } from "./model-error";
import { inOrderOfTime, requireAboveZero, type Observation } from "./observation";

/** Points that a fit needs on its side of the cut before it is called a forecast, or judged. */
export const minimumPoints = 6;
/** A band that spans this factor or more foretells nothing. */
export const maximumBandFactor = 1000;
/** A rate whose interval spans more than this factor is not known well enough to compare. */
export const maximumRateSpread = 10;
/** Logarithms nearer than this are equal: it is the rounding of fits that are exact. */
const roundingDecades = 1e-9;

/** One observation after the cut, beside what the fit before the cut foretold for its date. */
export interface ScoredForecast {
  readonly year: number;
  readonly value: number;
  /** Ends of the 95 % prediction band, in the unit of the value. */
  readonly low: number;
  readonly high: number;
  /** The fit before the cut, in the unit of the value. */
  readonly expected: number;
  readonly isInside: boolean;
  /** log10(value) − log10(expected): 1 is ten times more than foretold. */
  readonly errorDecades: number;
}

export type Verdict = "held" | "broke" | "too few data to say";

/** What a trend fitted before a date said of what came after it. */
export interface Backtest {
  /** Decimal year. */
  readonly cut: number;
  readonly series: string;
  readonly nBefore: number;
  readonly nAfter: number;
  readonly before: LogTrend | undefined;
  /** Why there is no fit before the cut; undefined when there is one. */
  readonly beforeReason: string | undefined;
  readonly after: LogTrend | undefined;
  /** Why there is no fit after the cut; undefined when there is one. */
  readonly afterReason: string | undefined;
  /** In order of time; empty when there is no fit before the cut or nothing after it. */
  readonly scored: readonly ScoredForecast[];
  /** Share of the scored points inside the band, 0 to 1; undefined when none is scored. */
  readonly shareInside: number | undefined;
  /** Signed mean of the errors: above zero, more came than was foretold. */
  readonly meanErrorDecades: number | undefined;
  readonly meanAbsoluteErrorDecades: number | undefined;
  /** High end by low end of the band at the last scored point. */
  readonly bandFactor: number | undefined;
  /** Whether the fit before the cut had enough points and a band narrow enough to say anything. */
  readonly isForecast: boolean;
  readonly verdict: Verdict;
  /** The verdict's ground, a sentence. */
  readonly verdictReason: string;
}

/**
 * Fits a log trend to what was known before a date, and holds it against what came after.
 *
 * The verdict compares rates, not levels: it is "broke" when the 95 % intervals of the rate before
 * and after do not overlap, else "held". That is a strict rule, as two intervals may overlap while
 * the rates differ significantly. It is "too few data to say" with fewer than 6 points on a side, or
 * a rate known to no better than a factor of 10. A series without a fit on one side is no error.
 *
 * @param observations in any order, values above zero
 * @param options cut: decimal year, itself after the cut; series: table and rows in words
 * @throws {NotAboveZeroError | NotFiniteError} if a value has no logarithm, or a number is not finite
 */
export function backtest(
  observations: readonly Observation[],
  options: { readonly cut: number; readonly series: string },
): Backtest {
  const { cut, series } = options;
  requireBacktest(observations, options);
  const sorted = inOrderOfTime(observations);
  const known = sorted.filter(({ year }) => year < cut);
  const later = sorted.filter(({ year }) => year >= cut);
  const before = fitSide(known, `${series}, before the cut`);
  const after = fitSide(later, `${series}, after the cut`);
  const scores = scoreAll(later, before.trend);
  return {
    ...{ cut, series, nBefore: known.length, nAfter: later.length },
    ...{ before: before.trend, beforeReason: before.reason },
    ...{ after: after.trend, afterReason: after.reason },
    ...scores,
    isForecast:
      known.length >= minimumPoints && (scores.bandFactor ?? Infinity) < maximumBandFactor,
    ...judge(before, after),
  };
}

interface Side {
  readonly n: number;
  readonly trend: LogTrend | undefined;
  readonly reason: string | undefined;
}

function requireBacktest(
  observations: readonly Observation[],
  { cut, series }: { readonly cut: number; readonly series: string },
): void {
  const place = { calculation: "backtest", series };
  if (!Number.isFinite(cut)) throw new NotFiniteError(place, "a finite cut", `${cut}`);
  requireAboveZero(observations, place);
}

function fitSide(observations: readonly Observation[], series: string): Side {
  const n = observations.length;
  try {
    return { n, trend: fitLogTrend(observations, { series }), reason: undefined };
  } catch (error) {
    const isTooLittle = error instanceof TooFewDataError || error instanceof OneSingleDateError;
    if (!isTooLittle) throw error;
    return { n, trend: undefined, reason: error.message };
  }
}

function scoreAll(later: readonly Observation[], trend: LogTrend | undefined) {
  const last = later.at(-1);
  if (trend === undefined || last === undefined) return nothingScored;
  const scored = later.map((observation) => score(observation, trend));
  const { low, high } = trend.log10PredictionInterval(last.year);
  return {
    scored,
    shareInside: mean(scored.map(({ isInside }) => Number(isInside))),
    meanErrorDecades: mean(scored.map(({ errorDecades }) => errorDecades)),
    meanAbsoluteErrorDecades: mean(scored.map(({ errorDecades }) => Math.abs(errorDecades))),
    bandFactor: 10 ** (high - low),
  };
}

const nothingScored = {
  scored: [],
  shareInside: undefined,
  meanErrorDecades: undefined,
  meanAbsoluteErrorDecades: undefined,
  bandFactor: undefined,
};

function score({ year, value }: Observation, trend: LogTrend): ScoredForecast {
  const band = trend.log10PredictionInterval(year);
  const log10Value = Math.log10(value);
  return {
    ...{ year, value, ...trend.predictionInterval(year) },
    expected: trend.at(year),
    isInside: log10Value >= band.low - roundingDecades && log10Value <= band.high + roundingDecades,
    errorDecades: log10Value - trend.log10At(year),
  };
}

/** @param numbers at least one */
function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function judge(before: Side, after: Side): Pick<Backtest, "verdict" | "verdictReason"> {
  const gap = gapOf(before, "before") ?? gapOf(after, "after");
  if (gap !== undefined) return { verdict: "too few data to say", verdictReason: gap };
  const [known, later] = [before.trend!, after.trend!]; // without a trend there was a gap
  const [earlierRate, laterRate] = [rateInterval(known), rateInterval(later)];
  const areApart =
    earlierRate.low - laterRate.high > roundingDecades ||
    laterRate.low - earlierRate.high > roundingDecades;
  const ground = `the 95 % intervals of the factor per year ${areApart ? "do not overlap" : "overlap"}`;
  return {
    verdict: areApart ? "broke" : "held",
    verdictReason: `${ground}: ${inWords(known)} before the cut, ${inWords(later)} after it.`,
  };
}

function gapOf({ n, trend, reason }: Side, side: "before" | "after"): string | undefined {
  if (n < minimumPoints) return `${n} points ${side} the cut, and ${minimumPoints} are needed.`;
  if (trend === undefined) return reason;
  const { low, high } = rateInterval(trend);
  if (high - low <= Math.log10(maximumRateSpread)) return undefined;
  return (
    `the 95 % interval of the factor per year ${side} the cut, ${inWords(trend)}, ` +
    `spans more than a factor of ${maximumRateSpread}.`
  );
}

/** In decades per year, as a factor may overflow. */
function rateInterval(trend: LogTrend): Interval {
  const margin = trend.tQuantile * trend.slopeStandardError;
  const slope = trend.slopeDecadesPerYear;
  return { low: slope - margin, high: slope + margin };
}

function inWords({ factorPerYearInterval: { low, high } }: LogTrend): string {
  return `${low.toPrecision(3)} to ${high.toPrecision(3)}`;
}
