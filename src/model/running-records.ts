import { requireFinite } from "./observation";

/** How to read an item, and what beats what. */
export interface RecordRule<T> {
  /** Decimal year; items of one day have one and the same. */
  readonly year: (item: T) => number;
  readonly value: (item: T) => number;
  readonly direction: "lowest" | "highest";
}

/**
 * The items that beat all earlier ones, in order of time.
 *
 * A day makes one step at most: its best value. It is kept if it is strictly better than all before
 * it. Of equal values on one day the first in input order is kept; else input order does not matter.
 *
 * @throws {NotFiniteError} if a year or a value is NaN or infinite
 */
export function runningRecords<T>(items: readonly T[], rule: RecordRule<T>): T[] {
  const { year, value, direction } = rule;
  requireFinite(
    items.map((item) => ({ year: year(item), value: value(item) })),
    { calculation: "runningRecords" },
  );
  const badness = (item: T) => (direction === "lowest" ? value(item) : -value(item));
  const bestOfDayFirst = (a: T, b: T) => year(a) - year(b) || badness(a) - badness(b);

  const records: T[] = [];
  let best = Infinity;
  for (const item of [...items].sort(bestOfDayFirst)) {
    if (badness(item) >= best) continue;
    best = badness(item);
    records.push(item);
  }
  return records;
}
