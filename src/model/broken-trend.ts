import type { Interval } from "./interval";
import { fitLine } from "./linear-trend";
import { TooFewDataError } from "./model-error";
import { inOrderOfTime, requireAboveZero, type Observation } from "./observation";

/** Growth at one rate up to a date and at another from it on, without a jump. */
export interface BrokenTrend {
  readonly n: number;
  /** Date of the break that fits best, to a tenth of a year. Never tell it without its range. */
  readonly breakYear: number;
  /** All dates that fit about as well: those inside the 95 % interval of the likelihood ratio. */
  readonly breakRange: Interval;
  /** Factor per year before the break that fits best, and from it on. */
  readonly factorBefore: number;
  readonly factorAfter: number;
  /** Σ residual² of log10(value) about one straight line. */
  readonly straightSquares: number;
  /** Σ residual² about the best broken line. */
  readonly brokenSquares: number;
  /** ((straight − broken) / 2) / (broken / (n − 4)): two parameters more, the second rate and its date. */
  readonly fStatistic: number;
  /** n · ln(straight / broken) − 2 · ln n: above zero the break earns its two parameters. */
  readonly bicGain: number;
}

/** Observations that must lie on each side of a break. */
export const pointsBesideBreak = 3;
/** Break dates are tried at every tenth of a year. */
const stepsPerYear = 10;
/** Upper 5 % point of χ² with one degree of freedom. */
const chiSquared95 = 3.841458820694124;

/**
 * Fits two straight lines that meet, on log10(value), with the date of the meeting found by trying
 * each tenth of a year.
 *
 * The F statistic and the gain in BIC take residuals as independent; where neighbours are correlated
 * both flatter the break. As its date was searched for, F exceeds its tabled points by chance more
 * often than the table says.
 *
 * @param observations 8 or more, values above zero
 * @throws {TooFewDataError} if there are fewer, or no date has 3 on each side
 * @throws {NotAboveZeroError | NotFiniteError} if a value has no logarithm
 * @throws {RangeError} if all lie on one straight line, so that no break could improve it
 * @see Hinkley, "Inference in two-phase regression" (1971); Quandt (1958)
 */
export function fitBrokenTrend(observations: readonly Observation[]): BrokenTrend {
  const place = { calculation: "fitBrokenTrend" };
  requireAboveZero(observations, place);
  const n = observations.length;
  if (n < 8) throw new TooFewDataError(place, "8 or more observations", `${n}`);
  const logs = inOrderOfTime(observations).map(({ year, value }) => ({
    year,
    value: Math.log10(value),
  }));
  const candidates = breakDates(logs).map((breakYear) => ({
    breakYear,
    ...hinge(logs, breakYear),
  }));
  if (candidates.length === 0)
    throw new TooFewDataError(place, "3 observations beside a break", "fewer");
  const best = candidates.reduce((a, b) => (b.squares < a.squares ? b : a));
  const straight = fitLine(logs, place);
  if (straight.isExact)
    throw new RangeError("fitBrokenTrend: expected scatter, got one straight line.");
  const straightSquares = straight.residualSpread ** 2 * straight.degreesOfFreedom;
  const close = candidates.filter(
    ({ squares }) => n * Math.log(squares / best.squares) <= chiSquared95,
  );
  return {
    n,
    breakYear: best.breakYear,
    breakRange: { low: close[0]!.breakYear, high: close.at(-1)!.breakYear },
    factorBefore: 10 ** best.slopeBefore,
    factorAfter: 10 ** best.slopeAfter,
    straightSquares,
    brokenSquares: best.squares,
    fStatistic: (straightSquares - best.squares) / 2 / (best.squares / (n - 4)),
    bicGain: n * Math.log(straightSquares / best.squares) - 2 * Math.log(n),
  };
}

function breakDates(logs: readonly Observation[]): number[] {
  const first = Math.ceil(logs[pointsBesideBreak - 1]!.year * stepsPerYear);
  const last = Math.floor(logs.at(-pointsBesideBreak)!.year * stepsPerYear);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) / stepsPerYear,
  );
}

/** Least squares on a constant, the year, and the years past the break, by projecting each out in turn. */
function hinge(logs: readonly Observation[], breakYear: number) {
  const past = logs.map(({ year }) => ({ year, value: Math.max(0, year - breakYear) }));
  const pastLine = fitLine(past);
  const valueLine = fitLine(logs);
  const pastResiduals = past.map(({ year, value }) => value - pastLine.at(year));
  const valueResiduals = logs.map(({ year, value }) => value - valueLine.at(year));
  const norm = dot(pastResiduals, pastResiduals);
  const change = dot(pastResiduals, valueResiduals) / norm;
  const squares = dot(valueResiduals, valueResiduals) - change ** 2 * norm;
  const slopeBefore = valueLine.slope - change * pastLine.slope;
  return { squares, slopeBefore, slopeAfter: slopeBefore + change };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
