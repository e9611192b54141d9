import type { Interval } from "./interval";
import { NotFiniteError } from "./model-error";

/**
 * The range of an outcome when each input may lie anywhere in its interval: least and largest outcome
 * at the corners. It is exact for an outcome that rises or falls all the way with each input, as those
 * of a compounding rate do; such an outcome takes its extremes at corners.
 *
 * If the intervals are of 95 % and independent, the range covers more than 95 %.
 *
 * @param inputs the interval of each input, by name; an input that is known has equal ends
 * @throws {NotFiniteError} if an outcome at a corner is not finite
 */
export function outcomeRange<Name extends string>(
  inputs: Readonly<Record<Name, Interval>>,
  outcome: (values: Readonly<Record<Name, number>>) => number,
): Interval {
  const outcomes = cornersOf(inputs).map(outcome);
  const bad = outcomes.find((value) => !Number.isFinite(value));
  if (bad !== undefined) {
    throw new NotFiniteError({ calculation: "outcomeRange" }, "finite outcomes", `${bad}`);
  }
  return { low: Math.min(...outcomes), high: Math.max(...outcomes) };
}

/** Every choice of one end from each interval. */
function cornersOf<Name extends string>(
  inputs: Readonly<Record<Name, Interval>>,
): Record<Name, number>[] {
  const entries = Object.entries<Interval>(inputs) as [Name, Interval][];
  return entries.reduce<Record<Name, number>[]>(
    (corners, [name, { low, high }]) =>
      corners.flatMap((corner) =>
        (low === high ? [low] : [low, high]).map((end) => ({ ...corner, [name]: end })),
      ),
    [{} as Record<Name, number>],
  );
}
