import { NotAboveZeroError, NotFiniteError } from "./model-error";
import { compound } from "./compounding";

/** What moves spending: both are factors per year, above zero. */
export interface SpendingRates {
  /** Factor by which use grows in a year. */
  readonly useGrowth: number;
  /** Factor by which the price is divided in a year. */
  readonly priceFall: number;
}

/**
 * The factor by which spending is multiplied in a year: use grows, price falls, and what is spent is
 * their product. Jevons’ condition is that it exceeds one.
 *
 * @throws {NotAboveZeroError | NotFiniteError} if a rate is not a finite number above zero
 * @see Jevons, The Coal Question (1865), chapter VII, for the condition
 */
export function spendingFactor({ useGrowth, priceFall }: SpendingRates): number {
  for (const rate of [useGrowth, priceFall]) requireRate(rate);
  return useGrowth / priceFall;
}

/**
 * Spending after some years as a multiple of what it is at the start.
 *
 * @param years any finite number; negative goes back in time
 * @throws {NotAboveZeroError | NotFiniteError} if an argument is outside its range
 */
export function spendingIndex(rates: SpendingRates, years: number): number {
  return compound(spendingFactor(rates), years);
}

function requireRate(rate: number): void {
  const place = { calculation: "spendingFactor" };
  if (!Number.isFinite(rate)) throw new NotFiniteError(place, "a finite rate", `${rate}`);
  if (rate <= 0) throw new NotAboveZeroError(place, "a rate above zero", `${rate}`);
}
