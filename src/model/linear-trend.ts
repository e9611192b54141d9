import { OneSingleDateError, NotFiniteError, TooFewDataError, type Place } from "./model-error";
import { inOrderOfTime, requireFinite, type Observation } from "./observation";

/** A straight line through observations, with the sums that it was computed from. */
export interface LinearTrend {
  readonly n: number;
  /** n − 2: a line uses up two. */
  readonly degreesOfFreedom: number;
  readonly meanYear: number;
  readonly meanValue: number;
  /** Σ (year − meanYear)². */
  readonly sxx: number;
  /** Σ (year − meanYear) · (value − meanValue). */
  readonly sxy: number;
  /** Σ (value − meanValue)². */
  readonly syy: number;
  /** Change of the value in one year: sxy / sxx. */
  readonly slope: number;
  readonly slopeStandardError: number;
  /** Years of the observations, in order of time. */
  readonly years: readonly number[];
  /** Value minus line, in order of time; of one moment in rising order of the values. */
  readonly residuals: readonly number[];
  /** √(Σ residual² / (n − 2)), in the unit of the value. */
  readonly residualSpread: number;
  /** Share of the variance of the value that the line explains, 0 to 1; 1 when nothing varies. */
  readonly rSquared: number;
  /** Whether the residuals are no more than the rounding of the numbers that went in. */
  readonly isExact: boolean;
  /** The value of the line at a decimal year. @throws {NotFiniteError} for no finite year */
  readonly at: (year: number) => number;
  /** Standard error of one new observation at a decimal year, line and scatter together. */
  readonly newObservationStandardError: (year: number) => number;
}

/**
 * Fits `value = meanValue + slope · (year − meanYear)` by ordinary least squares.
 *
 * The order of the observations does not matter.
 *
 * @param observations at least 3, at 2 or more different times
 * @param place what to name in an error
 * @throws {TooFewDataError} if there are fewer than 3: two points leave no residual
 * @throws {OneSingleDateError} if all lie at one moment
 * @throws {NotFiniteError} if a number is NaN or infinite, or too large to be squared
 * @see Wooldridge, Introductory Econometrics, ch. 2, for the estimator; ch. 6.4 for new observations
 */
export function fitLine(
  observations: readonly Observation[],
  place: Place = { calculation: "fitLine" },
): LinearTrend {
  requireLine(observations, place);
  const sorted = inOrderOfTime(observations);
  const sums = centredSums(sorted);
  requireSpread(sums, place);
  const slope = sums.sxy / sums.sxx;
  const at = (year: number) => {
    requireFinite([{ year, value: 0 }], place);
    return sums.meanValue + slope * (year - sums.meanYear);
  };
  return { n: sorted.length, ...sums, slope, at, ...scatter(sorted, sums) };
}

function requireLine(observations: readonly Observation[], place: Place): void {
  requireFinite(observations, place);
  const n = observations.length;
  if (n < 3) throw new TooFewDataError(place, "3 or more observations", `${n}`);
}

type CentredSums = Pick<LinearTrend, "meanYear" | "meanValue" | "sxx" | "sxy" | "syy">;

function centredSums(observations: readonly Observation[]): CentredSums {
  const meanYear = mean(observations.map(({ year }) => year));
  const meanValue = mean(observations.map(({ value }) => value));
  let [sxx, sxy, syy] = [0, 0, 0];
  for (const { year, value } of observations) {
    sxx += (year - meanYear) ** 2;
    sxy += (year - meanYear) * (value - meanValue);
    syy += (value - meanValue) ** 2;
  }
  return { meanYear, meanValue, sxx, sxy, syy };
}

/** Summed from the first number on, so that the mean of equal numbers is that very number. */
function mean(numbers: readonly number[]): number {
  const first = numbers[0] ?? 0;
  return first + numbers.reduce((sum, number) => sum + (number - first), 0) / numbers.length;
}

function requireSpread({ meanYear, sxx, sxy, syy }: CentredSums, place: Place): void {
  if (sxx === 0)
    throw new OneSingleDateError(place, "2 or more different years", `only ${meanYear}`);
  if (![sxx, sxy / sxx, syy].every(Number.isFinite)) {
    throw new NotFiniteError(place, "numbers that can be squared", `sums ${sxx}, ${sxy}, ${syy}`);
  }
}

function scatter(sorted: readonly Observation[], sums: CentredSums) {
  const { meanYear, meanValue, sxx, sxy, syy } = sums;
  const n = sorted.length;
  const degreesOfFreedom = n - 2;
  const residuals = sorted.map(
    ({ year, value }) => value - meanValue - (sxy / sxx) * (year - meanYear),
  );
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const residualSpread = Math.sqrt(squares / degreesOfFreedom);
  return {
    degreesOfFreedom,
    years: sorted.map(({ year }) => year),
    residuals,
    residualSpread,
    slopeStandardError: residualSpread / Math.sqrt(sxx),
    rSquared: syy === 0 ? 1 : Math.max(0, 1 - squares / syy),
    isExact: residualSpread <= roundingOf(sorted, sxy / sxx),
    newObservationStandardError: (year: number) =>
      residualSpread === 0
        ? 0
        : residualSpread * Math.sqrt(1 + 1 / n + (year - meanYear) ** 2 / sxx),
  };
}

/** A bound for residuals that come from nothing but the binary rounding of years and values. */
function roundingOf(observations: readonly Observation[], slope: number): number {
  const largest = observations.map(({ year, value }) => Math.abs(value) + Math.abs(slope * year));
  return 16 * Number.EPSILON * Math.max(...largest);
}
