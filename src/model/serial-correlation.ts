import { betaCdf } from "./beta-distribution";

/** Whether what a line leaves over comes in runs. */
export interface SerialCorrelation {
  /** Durbin–Watson d: 0 to 4, near 2 when neighbours are independent, small when they are alike. */
  readonly statistic: number;
  /** Probability of a d as small as that, or smaller, if the residuals were independent. */
  readonly probability: number;
  /** Whether that probability is below 0.05: plain intervals are then too narrow. */
  readonly isPositive: boolean;
}

/** What a line leaves over, in order of time. */
export interface Residuals {
  readonly years: readonly number[];
  readonly residuals: readonly number[];
  /** Whether the residuals are nothing but rounding. */
  readonly isExact: boolean;
}

/** Below this probability under independence, neighbours are called correlated. */
export const serialCorrelationThreshold = 0.05;

/** A constant d keeps a variance of some 1e-16 from rounding, which may even be negative. */
const smallestVariance = 1e-9;

/**
 * Tests the residuals of a straight line for positive correlation of neighbours in time.
 *
 * By convention the statistic of an exact fit is 2 and its probability 1, as there is nothing left
 * over that could be correlated.
 *
 * @see durbinWatsonProbability for the approximation
 */
export function serialCorrelation({ years, residuals, isExact }: Residuals): SerialCorrelation {
  if (isExact) return { statistic: 2, probability: 1, isPositive: false };
  const statistic = durbinWatson(residuals);
  const probability = durbinWatsonProbability({ years, statistic });
  return { statistic, probability, isPositive: probability < serialCorrelationThreshold };
}

/**
 * The Durbin–Watson statistic Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ².
 *
 * @param residuals in order of time, not all zero
 * @throws {RangeError} if all residuals are zero
 * @see Durbin & Watson, "Testing for serial correlation in least squares regression I" (1950)
 */
export function durbinWatson(residuals: readonly number[]): number {
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  if (squares === 0) throw new RangeError("durbinWatson: expected residuals, got only zeros.");
  return sumOfSquares(differences(residuals)) / squares;
}

/**
 * P(d ≤ statistic) for independent normal errors about a straight line over these years.
 *
 * The mean and the variance of d follow exactly from the years; a beta distribution on 0 to 4 with
 * the same two moments stands for the exact one. Against simulation on even years, the true
 * probability at its 5 % point is 4.9 % or more from 10 points on and 4.3 % with 5; with 4 points it
 * never falls that low, and with 3 points d is a constant of the design and the probability 1.
 *
 * @param design years in order of time, 3 or more and not all the same; d from 0 to 4
 * @see Durbin & Watson, "… II" (1951), section 4, for the moments; "… III" (1971) for its quality
 */
export function durbinWatsonProbability(design: {
  readonly years: readonly number[];
  readonly statistic: number;
}): number {
  const { mean, variance } = durbinWatsonMoments(design.years);
  if (variance < smallestVariance) return 1;
  const centre = mean / 4;
  const sumOfShapes = (centre * (1 - centre)) / (variance / 16) - 1;
  return betaCdf(design.statistic / 4, centre * sumOfShapes, (1 - centre) * sumOfShapes);
}

/**
 * Mean and variance of d under independence. With A the matrix of squared differences and M that
 * which turns values into residuals, they need tr(MA) and tr((MA)²); as A takes constants to zero
 * and M takes out one other direction z (the centred years), both reduce to sums over z.
 */
export function durbinWatsonMoments(years: readonly number[]): { mean: number; variance: number } {
  const n = years.length;
  const mean = years.reduce((sum, year) => sum + year, 0) / n;
  const sxx = sumOfSquares(years.map((year) => year - mean));
  const steps = differences(years);
  const zAz = sumOfSquares(steps) / sxx;
  const zAAz = sumOfSquares(differences([0, ...steps, 0])) / sxx;
  const trace = 2 * (n - 1) - zAz;
  const traceOfSquare = 2 * (3 * n - 4) - 2 * zAAz + zAz ** 2;
  const freedom = n - 2;
  return {
    mean: trace / freedom,
    variance: (2 * (freedom * traceOfSquare - trace ** 2)) / (freedom ** 2 * (freedom + 2)),
  };
}

function differences(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, i) => number - numbers[i]!);
}

function sumOfSquares(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number ** 2, 0);
}
