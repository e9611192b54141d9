import { NotAboveZeroError, NotFiniteError, type Place } from "./model-error";

/** A value at a point in time. */
export interface Observation {
  /** Decimal year: 2024.5 is the middle of 2024. */
  readonly year: number;
  /** The value in any unit, the same for all observations of a series. */
  readonly value: number;
}

/**
 * Lets observations pass that have a place on a time axis and a number on it.
 *
 * @throws {NotFiniteError} if a year or a value is NaN or infinite
 */
export function requireFinite(observations: readonly Observation[], place: Place): void {
  const lost = observations.find(({ year }) => !Number.isFinite(year));
  if (lost) throw new NotFiniteError(place, "finite years", `${lost.year}`);
  const bad = observations.find(({ value }) => !Number.isFinite(value));
  if (bad) throw new NotFiniteError(place, "finite values", `${bad.value} at ${bad.year}`);
}

/**
 * Lets observations pass that have a logarithm.
 *
 * @throws {NotFiniteError} if a year or a value is NaN or infinite
 * @throws {NotAboveZeroError} if a value is zero or less
 */
export function requireAboveZero(observations: readonly Observation[], place: Place): void {
  requireFinite(observations, place);
  const bad = observations.find(({ value }) => value <= 0);
  if (bad) throw new NotAboveZeroError(place, "values above zero", `${bad.value} at ${bad.year}`);
}

/** A copy in order of time; values of one moment in rising order, so that input order is no matter. */
export function inOrderOfTime(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => a.year - b.year || a.value - b.value);
}
