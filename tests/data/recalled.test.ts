import { describe, expect, test } from "vitest";
import { isoDate, quantity, text } from "~/data/kit/cells";
import { defineTable } from "~/data/kit/define-table";
import { isRecalled, sources } from "~/data/sources";
import { defineDerivedTable } from "~/derived/kit/define-derived-table";
import { defineSeries } from "~/findings/kit/series";
import { defineFinding } from "~/findings/kit/value";
import { countOf, firstOf, lastOf, ratioOf } from "~/findings/kit/values";

const sourceOf = (how: string) => sources.find(({ howChecked }) => howChecked === how)!.id;
const recalled = sourceOf("recalled");
const read = sourceOf("file");

/** A table of two prices, the later of which rests on memory. */
const facts = defineTable({
  id: "trial",
  title: "Trial",
  rowIs: "a price",
  rule: "All.",
  caveats: [],
  licence: "Ours.",
  columns: {
    date: isoDate("Date"),
    model: text("Model"),
    usdPerMillionTokens: quantity("Price", "usd-per-million-tokens"),
  },
  key: ["date"],
  order: ["date"],
  csv: [
    "date,model,usd_per_million_tokens,source_ids,note",
    `2023-01-01,A,60,${read},`,
    `2024-01-01,B,6,${read};${recalled},`,
    "",
  ].join("\n"),
});

/** The same prices once more, computed: what is recalled must come through. */
const computed = defineDerivedTable({
  id: "computed",
  title: "Computed",
  rowIs: "a price",
  rule: "All.",
  caveats: [],
  licence: "Ours.",
  columns: {
    date: isoDate("Date"),
    model: text("Model"),
    usdPerMillionTokens: quantity("Price", "usd-per-million-tokens"),
  },
  key: ["date"],
  order: ["date"],
  rows: facts.rows.map((row) => ({
    date: row.date,
    model: row.model,
    usdPerMillionTokens: row.usdPerMillionTokens,
    inputs: [row],
  })),
});

const series = defineSeries({
  id: "trial",
  name: "trial",
  table: computed,
  column: "usdPerMillionTokens",
  nameColumn: "model",
});
const first = firstOf(series, "first");
const last = lastOf(series, "last");

const { values } = defineFinding({
  id: "trial",
  title: "Trial",
  rule: "All.",
  values: {
    first,
    last,
    factor: ratioOf(first, last, { label: "factor" }),
    rows: countOf(
      computed.id,
      series.points.map(({ row }) => row),
      "rows",
    ),
  },
});

describe("a value that rests on a recalled fact says so", () => {
  test.for(["last", "factor", "rows"] as const)("%s", (name) => {
    expect(values[name].recalledFacts).toEqual([facts.rows[1]]);
  });

  test("and one that rests on none does not", () => {
    expect(values.first.recalledFacts).toEqual([]);
  });
});

test("one recalled source among others is enough", () => {
  expect(isRecalled([read])).toBe(false);
  expect(isRecalled([read, recalled])).toBe(true);
});
