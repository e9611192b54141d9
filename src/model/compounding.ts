import { NotAboveZeroError, NotFiniteError, OneSingleDateError } from "./model-error";
import { requireAboveZero, type Observation } from "./observation";

/**
 * What one becomes after some years: factorPerYear to the power of years.
 *
 * @param factorPerYear above zero
 * @param years any number; negative goes back in time
 * @throws {NotAboveZeroError | NotFiniteError} if an argument is outside its range
 */
export function compound(factorPerYear: number, years: number): number {
  requireFactor(factorPerYear, "compound");
  requireYears(years, "compound");
  return factorPerYear ** years;
}

/**
 * The constant factor per year from one observation to another, end to end: nothing between counts.
 *
 * @throws {OneSingleDateError} if both are of one moment
 * @throws {NotAboveZeroError | NotFiniteError} if a value has no logarithm
 */
export function factorPerYear(ends: {
  readonly from: Observation;
  readonly to: Observation;
}): number {
  const { from, to } = ends;
  const place = { calculation: "factorPerYear" };
  requireAboveZero([from, to], place);
  if (from.year === to.year) {
    throw new OneSingleDateError(place, "2 different years", `only ${from.year}`);
  }
  return (to.value / from.value) ** (1 / (to.year - from.year));
}

/**
 * The constant factor per year that makes up a factor over some years.
 *
 * @param factor above zero
 * @param years other than zero
 * @throws {OneSingleDateError} if years is zero
 * @throws {NotAboveZeroError | NotFiniteError} if an argument is outside its range
 */
export function perYear(factor: number, years: number): number {
  requireFactor(factor, "perYear");
  requireYears(years, "perYear");
  if (years === 0) {
    throw new OneSingleDateError({ calculation: "perYear" }, "years other than zero", "0");
  }
  return factor ** (1 / years);
}

/**
 * Months in which a value halves at a rate; negative when it grows, Infinity when it is flat.
 *
 * @throws {NotAboveZeroError | NotFiniteError} if the factor is not a finite number above zero
 */
export function halvingMonths(factorPerYear: number): number {
  requireFactor(factorPerYear, "halvingMonths");
  return factorPerYear === 1 ? Infinity : (-12 * Math.LN2) / Math.log(factorPerYear);
}

/**
 * Months in which a value doubles at a rate; negative when it falls, Infinity when it is flat.
 *
 * @throws {NotAboveZeroError | NotFiniteError} if the factor is not a finite number above zero
 */
export function doublingMonths(factorPerYear: number): number {
  requireFactor(factorPerYear, "doublingMonths");
  return (12 * Math.LN2) / Math.log(factorPerYear);
}

/**
 * Years until a value has gone from one size to another at a constant rate. Negative when the rate
 * leads the other way, so that the size lies in the past; Infinity when a flat rate never gets there.
 *
 * @throws {NotAboveZeroError | NotFiniteError} if an argument is not a finite number above zero
 */
export function yearsToReach(course: {
  readonly from: number;
  readonly to: number;
  readonly factorPerYear: number;
}): number {
  const { from, to, factorPerYear } = course;
  for (const factor of [from, to, factorPerYear]) requireFactor(factor, "yearsToReach");
  if (from === to) return 0;
  if (factorPerYear === 1) return Infinity;
  return (Math.log(to) - Math.log(from)) / Math.log(factorPerYear);
}

/** Lets a factor pass. @throws {NotAboveZeroError | NotFiniteError} if it is no finite number above zero */
export function requireFactor(factor: number, calculation: string): void {
  if (!Number.isFinite(factor)) {
    throw new NotFiniteError({ calculation }, "a finite number", `${factor}`);
  }
  if (factor <= 0) throw new NotAboveZeroError({ calculation }, "a number above zero", `${factor}`);
}

function requireYears(years: number, calculation: string): void {
  if (Number.isFinite(years)) return;
  throw new NotFiniteError({ calculation }, "a finite number of years", `${years}`);
}
