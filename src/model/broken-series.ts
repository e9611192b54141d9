import { NotAboveZeroError, NotFiniteError } from "./model-error";

/** One value of a series, counted on some basis; another basis is a break. */
export interface BasedObservation {
  readonly year: number;
  readonly value: number;
  /** How it was counted: values on different bases do not compare. */
  readonly basis: string;
}

/** A stretch of a series between two breaks, in order of time. */
export interface Segment<T extends BasedObservation> {
  readonly basis: string;
  readonly observations: readonly T[];
}

/**
 * Cuts a series wherever its basis changes, so that nothing is drawn, indexed or fitted across a
 * break. A basis that comes back after another makes a new segment.
 *
 * @param observations in any order
 * @throws {NotFiniteError} if a year is NaN or infinite
 */
export function splitAtBreaks<T extends BasedObservation>(
  observations: readonly T[],
): readonly Segment<T>[] {
  const bad = observations.find(({ year }) => !Number.isFinite(year));
  if (bad)
    throw new NotFiniteError({ calculation: "splitAtBreaks" }, "finite years", `${bad.year}`);
  const sorted = [...observations].sort((a, b) => a.year - b.year);
  return sorted.reduce<Segment<T>[]>((segments, observation) => {
    const last = segments.at(-1);
    if (last?.basis !== observation.basis) {
      return [...segments, { basis: observation.basis, observations: [observation] }];
    }
    return [
      ...segments.slice(0, -1),
      { ...last, observations: [...last.observations, observation] },
    ];
  }, []);
}

/** An observation beside its multiple of the first of its own segment. */
export type Indexed<T extends BasedObservation> = T & { readonly timesFirst: number };

/**
 * Every value as a multiple of the first on its own basis: each segment begins at one again.
 *
 * @throws {NotFiniteError} if a number is NaN or infinite
 * @throws {NotAboveZeroError} if a segment begins with zero or less
 */
export function indexWithinSegments<T extends BasedObservation>(
  observations: readonly T[],
): readonly Indexed<T>[] {
  const place = { calculation: "indexWithinSegments" };
  return splitAtBreaks(observations).flatMap(({ observations: segment }) => {
    const first = segment[0]!.value; // a segment has one observation at least
    if (first <= 0) throw new NotAboveZeroError(place, "a first value above zero", `${first}`);
    return segment.map((observation) => {
      if (!Number.isFinite(observation.value)) {
        throw new NotFiniteError(place, "finite values", `${observation.value}`);
      }
      return { ...observation, timesFirst: observation.value / first };
    });
  });
}

/**
 * The part of a whole, from 0 to 1.
 *
 * @throws {RangeError} if the whole is not above zero, or the part not within it
 */
export function shareOfWhole(part: number, whole: number): number {
  if (!(whole > 0) || !(part >= 0 && part <= whole)) {
    throw new RangeError(
      `shareOfWhole: expected a part from 0 to a whole above 0, got ${part} of ${whole}.`,
    );
  }
  return part / whole;
}
