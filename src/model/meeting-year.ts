import { NotFiniteError } from "./model-error";

/** A straight line through time, by a point of it and its slope. */
export interface SlopedLine {
  /** Decimal year. */
  readonly year: number;
  readonly value: number;
  /** Change of the value in a year. */
  readonly slope: number;
}

/**
 * The decimal year in which a follower that rises faster draws level with a leader.
 *
 * @returns undefined for a follower that does not rise faster: it never draws level
 * @throws {NotFiniteError} if a number is not finite
 */
export function meetingYear(leader: SlopedLine, follower: SlopedLine): number | undefined {
  const place = { calculation: "meetingYear" };
  const numbers = [leader, follower].flatMap(({ year, value, slope }) => [year, value, slope]);
  const bad = numbers.find((number) => !Number.isFinite(number));
  if (bad !== undefined) throw new NotFiniteError(place, "finite numbers", `${bad}`);
  if (follower.slope <= leader.slope) return undefined;
  const gap = valueOn(leader, follower.year) - follower.value;
  return follower.year + gap / (follower.slope - leader.slope);
}

/** The value of a line at a decimal year. */
export function valueOn({ year, value, slope }: SlopedLine, at: number): number {
  return value + slope * (at - year);
}
