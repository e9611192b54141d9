import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import { runningRecords, type RecordRule } from "../../src/model/running-records";

fc.configureGlobal({ seed: 1837 });

interface Item {
  readonly name: string;
  readonly year: number;
  readonly value: number;
}

const rule = (direction: "lowest" | "highest"): RecordRule<Item> => ({
  year: ({ year }) => year,
  value: ({ value }) => value,
  direction,
});

const namesOf = (items: readonly Item[]) => items.map(({ name }) => name).join("");

const item = (name: string, year: number, value: number): Item => ({ name, year, value });

describe("runningRecords", () => {
  test("keeps what beats all before, in order of time", () => {
    const items = [item("c", 3, 4), item("a", 1, 9), item("d", 4, 2), item("b", 2, 10)];
    expect(namesOf(runningRecords(items, rule("lowest")))).toBe("acd");
    expect(namesOf(runningRecords(items, rule("highest")))).toBe("ab");
  });

  test("makes one step a day: the best value of that day", () => {
    const items = [item("a", 1, 9), item("b", 2, 7), item("c", 2, 5), item("d", 2, 6)];
    expect(namesOf(runningRecords(items, rule("lowest")))).toBe("ac");
  });

  test("keeps the first in input order of equal values on one day", () => {
    const items = [item("a", 1, 9), item("b", 1, 9)];
    expect(namesOf(runningRecords(items, rule("lowest")))).toBe("a");
    expect(namesOf(runningRecords([...items].reverse(), rule("lowest")))).toBe("b");
    expect(namesOf(runningRecords(items, rule("highest")))).toBe("a");
  });

  test("does not count an equal value of a later day", () => {
    expect(namesOf(runningRecords([item("a", 1, 9), item("b", 2, 9)], rule("lowest")))).toBe("a");
  });

  test("is empty for nothing, and one item is its own record", () => {
    expect(runningRecords([], rule("lowest"))).toEqual([]);
    expect(namesOf(runningRecords([item("a", 1, 0)], rule("highest")))).toBe("a");
  });

  test("leaves its input as it was", () => {
    const items = [item("b", 2, 1), item("a", 1, 2)];
    runningRecords(items, rule("lowest"));
    expect(namesOf(items)).toBe("ba");
  });

  // METR, Time Horizon 1.1, https://metr.org/assets/benchmark_results_1_1.yaml: minutes at 50 %, and
  // whether METR marks the model as the best at release (is_sota). Two are of one day.
  test("marks the models that METR marks", () => {
    const horizons: readonly [date: string, name: string, minutes: number, isSota: boolean][] = [
      ["2025-08-07", "GPT-5", 203, true],
      ["2025-11-18", "Gemini 3 Pro", 224.3, true],
      ["2025-11-19", "GPT-5.1-Codex-Max", 223.7, false],
      ["2025-11-24", "Claude Opus 4.5", 293, true],
      ["2025-12-11", "GPT-5.2", 352.2, true],
      ["2026-02-05", "GPT-5.3-Codex", 349.5, false],
      ["2026-02-05", "Claude Opus 4.6", 718.8, true],
      ["2026-02-19", "Gemini 3.1 Pro", 384.1, false],
      ["2026-03-05", "GPT-5.4", 341.7, false],
    ];
    const records = runningRecords(horizons, {
      year: ([date]) => decimalYear(date),
      value: ([, , minutes]) => minutes,
      direction: "highest",
    });
    expect(records).toEqual(horizons.filter(([, , , isSota]) => isSota));
  });

  test.each([NaN, Infinity])("rejects the value %s, and says where", (value) => {
    expect(() => runningRecords([item("a", 2020, value)], rule("lowest"))).toThrow(
      `runningRecords: expected finite values, got ${value} at 2020.`,
    );
  });

  const items = fc.array(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      year: fc.integer({ min: 0, max: 12 }),
      value: fc.integer({ min: -20, max: 20 }),
    }),
    { maxLength: 40 },
  );
  const direction = fc.constantFrom("lowest" as const, "highest" as const);

  test("rises strictly in time, and moves strictly in its direction", () => {
    fc.assert(
      fc.property(items, direction, (all, towards) => {
        const records = runningRecords(all, rule(towards));
        const sign = towards === "highest" ? 1 : -1;
        records.slice(1).forEach((record, i) => {
          expect(record.year).toBeGreaterThan(records[i]!.year);
          expect(sign * record.value).toBeGreaterThan(sign * records[i]!.value);
        });
      }),
    );
  });

  test("changes nothing when it is applied again", () => {
    fc.assert(
      fc.property(items, direction, (all, towards) => {
        const once = runningRecords(all, rule(towards));
        expect(runningRecords(once, rule(towards))).toEqual(once);
      }),
    );
  });

  test("ends at the best of all items", () => {
    fc.assert(
      fc.property(items, (all) => {
        fc.pre(all.length > 0);
        const best = Math.min(...all.map(({ value }) => value));
        expect(runningRecords(all, rule("lowest")).at(-1)!.value).toBe(best);
      }),
    );
  });

  test("gives the same years and values for any input order", () => {
    const withoutName = ({ year, value }: Item) => ({ year, value });
    fc.assert(
      fc.property(items, direction, (all, towards) => {
        const forwards = runningRecords(all, rule(towards)).map(withoutName);
        const backwards = runningRecords([...all].reverse(), rule(towards)).map(withoutName);
        expect(backwards).toEqual(forwards);
      }),
    );
  });
});
