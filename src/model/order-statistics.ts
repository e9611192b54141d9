import { NotFiniteError, TooFewDataError } from "./model-error";

/**
 * The middle value; the mean of the two middle ones of an even number.
 *
 * @throws {TooFewDataError} if there is no value
 * @throws {NotFiniteError} if a value is NaN or infinite
 */
export function median(values: readonly number[]): number {
  return quantileOf(values, 0.5, "median");
}

/**
 * The value below which a share p of the values lies, by method R-7: of the sorted values, position
 * 1 + (n − 1) · p, with a straight line between neighbours. It is the default of R, of NumPy and of
 * spreadsheets.
 *
 * @param values in any order, at least one
 * @param p share, 0 to 1: 0 is the smallest value, 1 the largest
 * @throws {TooFewDataError} if there is no value
 * @throws {NotFiniteError} if a value is NaN or infinite
 * @throws {RangeError} if p is not from 0 to 1
 * @see Hyndman & Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7
 */
export function quantile(values: readonly number[], p: number): number {
  return quantileOf(values, p, "quantile");
}

function quantileOf(values: readonly number[], p: number, calculation: string): number {
  requireValues(values, calculation);
  if (!(p >= 0 && p <= 1)) {
    throw new RangeError(`${calculation}: expected a share from 0 to 1, got ${p}.`);
  }
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)]!; // 0 ≤ position ≤ n − 1, and n ≥ 1
  const above = sorted[Math.ceil(position)]!;
  const share = position - Math.floor(position);
  return below * (1 - share) + above * share;
}

function requireValues(values: readonly number[], calculation: string): void {
  if (values.length === 0) {
    throw new TooFewDataError({ calculation }, "1 or more values", "0");
  }
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new NotFiniteError({ calculation }, "finite values", `${bad}`);
}
