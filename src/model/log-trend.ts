import { intervalBetween, type Interval } from "./interval";
import { fitLine, type LinearTrend } from "./linear-trend";
import { requireAboveZero, type Observation } from "./observation";
import { serialCorrelation, type SerialCorrelation } from "./serial-correlation";
import { studentTQuantile } from "./student-t";

/** A constant rate of growth or decline, fitted to observations. A decade is a factor of ten. */
export interface LogTrend {
  /** Number of observations. */
  readonly n: number;
  /** Share of certainty of every interval here, 0 to 1. */
  readonly level: number;
  /** Factor by which the value is multiplied in one year; below 1 is a decline. */
  readonly factorPerYear: number;
  /** Where that factor lies, by the scatter about the line alone. */
  readonly factorPerYearInterval: Interval;
  /** Months in which the value doubles; negative when it falls, Infinity when it is flat. */
  readonly doublingMonths: number;
  /** Undefined when the interval of the rate includes no change. */
  readonly doublingMonthsInterval: Interval | undefined;
  /** Months in which the value halves; negative when it grows, Infinity when it is flat. */
  readonly halvingMonths: number;
  /** Undefined when the interval of the rate includes no change. */
  readonly halvingMonthsInterval: Interval | undefined;
  /** Share of the variance of log10(value) that the line explains, 0 to 1; 1 when nothing varies. */
  readonly rSquared: number;
  /** log10 of the factor per year: sxy / sxx. */
  readonly slopeDecadesPerYear: number;
  /** Standard error of the slope: residual spread / √sxx. */
  readonly slopeStandardError: number;
  /** s = √(Σ residual² / (n − 2)) of log10(value). */
  readonly residualSpreadDecades: number;
  /** Of the residuals in order of time; 2 by convention when the fit is exact. */
  readonly durbinWatson: number;
  /** When it is positive, every interval here is too narrow. */
  readonly serialCorrelation: SerialCorrelation;
  readonly meanYear: number;
  /** Mean of log10(value). */
  readonly meanLog10: number;
  /** Σ (year − meanYear)². */
  readonly sxx: number;
  /** Σ (year − meanYear) · (log10(value) − meanLog10). */
  readonly sxy: number;
  /** Σ (log10(value) − meanLog10)². */
  readonly syy: number;
  /** n − 2. */
  readonly degreesOfFreedom: number;
  /** Standard errors from the middle to the end of an interval, of Student's t. */
  readonly tQuantile: number;
  /** The fitted value at a decimal year, in the unit of the observations. */
  readonly at: (year: number) => number;
  /** Where one new observation at a decimal year lies, in the unit of the observations. */
  readonly predictionInterval: (year: number) => Interval;
  /** log10 of the fitted value at a decimal year; it cannot overflow. */
  readonly log10At: (year: number) => number;
  /** log10 of the ends of the prediction interval. */
  readonly log10PredictionInterval: (year: number) => Interval;
}

export interface LogTrendOptions {
  /** Table and rows in words, for an error: "price-at-capability (GPT-3 level)". */
  readonly series?: string | undefined;
  /** Share of certainty of the intervals, between 0 and 1; 0.95 if it is not given. */
  readonly level?: number | undefined;
}

/**
 * Fits `value = a · factor^year` by ordinary least squares on log10(value).
 *
 * Every observation weighs the same in log space, so a tenfold miss counts alike at $100 and at
 * $0.10. The fit describes the rows that it is given; it says nothing of how they were chosen. The
 * intervals take the residuals as independent and normal: look at `serialCorrelation` first. Input
 * order does not matter.
 *
 * @param observations at least 3, at 2 or more different times, values above zero
 * @throws {TooFewDataError} if there are fewer than 3: two points leave no residual
 * @throws {OneSingleDateError} if all lie at one moment
 * @throws {NotAboveZeroError} if a value is zero or less
 * @throws {NotFiniteError} if a year or a value is NaN or infinite, also one given to `at`
 * @throws {RangeError} if the level is not between 0 and 1
 * @see Wooldridge, Introductory Econometrics, ch. 2 (estimator), 4.3 (interval), 6.4 (prediction)
 */
export function fitLogTrend(
  observations: readonly Observation[],
  { series, level = 0.95 }: LogTrendOptions = {},
): LogTrend {
  const place = { calculation: "fitLogTrend", series };
  requireLevel(level);
  requireAboveZero(observations, place);
  const line = fitLine(
    observations.map(({ year, value }) => ({ year, value: Math.log10(value) })),
    place,
  );
  const tQuantile = studentTQuantile((1 + level) / 2, line.degreesOfFreedom);
  const correlation = serialCorrelation(line);
  return {
    level,
    ...sumsOf(line),
    tQuantile,
    durbinWatson: correlation.statistic,
    serialCorrelation: correlation,
    ...ratesOf(line, tQuantile),
    ...valuesOf(line, tQuantile),
  };
}

function requireLevel(level: number): void {
  if (level > 0 && level < 1) return;
  throw new RangeError(`fitLogTrend: expected a level between 0 and 1, got ${level}.`);
}

function sumsOf(line: LinearTrend) {
  return {
    n: line.n,
    degreesOfFreedom: line.degreesOfFreedom,
    meanYear: line.meanYear,
    meanLog10: line.meanValue,
    sxx: line.sxx,
    sxy: line.sxy,
    syy: line.syy,
    rSquared: line.rSquared,
    slopeDecadesPerYear: line.slope,
    slopeStandardError: line.slopeStandardError,
    residualSpreadDecades: line.residualSpread,
  };
}

function ratesOf({ slope, slopeStandardError }: LinearTrend, tQuantile: number) {
  const margin = tQuantile * slopeStandardError;
  const [low, high] = [slope - margin, slope + margin];
  const hasDirection = low > 0 || high < 0;
  const months = hasDirection
    ? intervalBetween(doublingMonthsOf(low), doublingMonthsOf(high))
    : undefined;
  return {
    factorPerYear: 10 ** slope,
    factorPerYearInterval: { low: 10 ** low, high: 10 ** high },
    doublingMonths: doublingMonthsOf(slope),
    doublingMonthsInterval: months,
    halvingMonths: slope === 0 ? Infinity : -doublingMonthsOf(slope),
    halvingMonthsInterval: months && { low: -months.high, high: -months.low },
  };
}

/** Positive infinity for a flat line, also where the zero has a sign. */
function doublingMonthsOf(slope: number): number {
  return slope === 0 ? Infinity : (12 * Math.log10(2)) / slope;
}

function valuesOf(line: LinearTrend, tQuantile: number) {
  const log10PredictionInterval = (year: number): Interval => {
    const middle = line.at(year);
    const margin = tQuantile * line.newObservationStandardError(year);
    return { low: middle - margin, high: middle + margin };
  };
  return {
    log10At: line.at,
    log10PredictionInterval,
    at: (year: number) => 10 ** line.at(year),
    predictionInterval: (year: number): Interval => {
      const { low, high } = log10PredictionInterval(year);
      return { low: 10 ** low, high: 10 ** high };
    },
  };
}
