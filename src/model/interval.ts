/** A closed range, `low` ≤ `high`, in the unit of the quantity that it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The range between two numbers, given in any order. */
export function intervalBetween(one: number, other: number): Interval {
  return { low: Math.min(one, other), high: Math.max(one, other) };
}
