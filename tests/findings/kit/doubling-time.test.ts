import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, quantity, text } from "~/data/kit/cells";
import { defineTable } from "~/data/kit/define-table";
import { sources } from "~/data/sources";
import { doublingTimeOf } from "~/findings/kit/doubling-time";
import { onlyRow } from "~/findings/kit/rows";
import { defineSeries } from "~/findings/kit/series";
import { transistors } from "~/findings/transistors";

fc.configureGlobal({ seed: 1837 });

/** A table of counts at the first of July of each year from 2000 on. */
function tableOf(counts: readonly number[]) {
  const lines = counts.map(
    (count, index) => `${2000 + index},P${index},${count},${sources[0]!.id},`,
  );
  return defineTable({
    id: "trial",
    title: "Trial",
    rowIs: "a count",
    rule: "All.",
    caveats: [],
    licence: "Ours.",
    columns: { date: isoDate("Date"), name: text("Name"), perplexity: quantity("N", "perplexity") },
    key: ["date"],
    order: ["date"],
    csv: ["date,name,perplexity,source_ids,note", ...lines, ""].join("\n"),
  });
}

function doublingOf(counts: readonly number[]) {
  const table = tableOf(counts);
  const series = defineSeries({
    id: "trial",
    name: "trial",
    table,
    column: "perplexity",
    nameColumn: "name",
  });
  return doublingTimeOf(series, series.points, "years to double");
}

describe("doublingTimeOf", () => {
  test("is the number of years in which an exact course doubles", () => {
    expect(doublingOf([2, 4, 8, 16, 32, 64]).value).toBeCloseTo(1, 2);
    expect(doublingOf([1, 2, 4, 8, 16, 32].map((n) => n ** 0.5 * 8)).value).toBeCloseTo(2, 2);
  });

  // Moore, "Progress in digital integrated electronics" (1975): a doubling every two years.
  test("agrees with the published doubling of transistors every two years", () => {
    const { value, low, high } = transistors.values["doubling-then"];
    expect(value).toBeCloseTo(2, 1);
    expect(low! < 2 && 2 < high!).toBe(true);
  });

  test("has its interval the other way round than the rate, around its value", () => {
    const { low, value, high, unit } = doublingOf([2, 4.4, 7.5, 17, 30, 66]);
    expect(unit).toBe("years");
    expect(low!).toBeLessThan(value);
    expect(value).toBeLessThan(high!);
  });

  test("has no interval where the rate may be a standstill", () => {
    const { low, high } = doublingOf([5, 3, 6, 4, 7, 5]);
    expect([low, high]).toEqual([undefined, undefined]);
  });

  test("does not mind in which unit the counts are", () => {
    const count = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (counts) => {
        const rising = counts.map((one, index) => Number((one * 3 ** index).toFixed(6)));
        const eightfold = rising.map((one) => one * 8);
        expect(doublingOf(eightfold).value).toBeCloseTo(doublingOf(rising).value, 8);
      }),
    );
  });
});

describe("onlyRow", () => {
  const table = tableOf([2, 4, 4]);

  test("finds the row that meets the condition", () => {
    expect(onlyRow(table, "two", ({ perplexity }) => perplexity === 2)).toBe(table.rows[0]);
  });

  test("says so if there is none, or more than one", () => {
    expect(() => onlyRow(table, "nine", ({ perplexity }) => perplexity === 9)).toThrow(
      "src/data/tables/trial.csv: expected one row for nine, found none.",
    );
    expect(() => onlyRow(table, "four", ({ perplexity }) => perplexity === 4)).toThrow(
      "src/data/tables/trial.csv: expected one row for four, found several.",
    );
  });
});
