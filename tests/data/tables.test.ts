import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { newestDate, tableById, tables, toCsv, toJson } from "~/build/tables";
import { precisionOf } from "~/data/kit/cells";
import { cellOf, factsBehind } from "~/data/kit/table";
import { isPossible, units } from "~/data/kit/units";
import { isSourceId, sources } from "~/data/sources";
import { root } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

const idsOf = (kind: string) => tables.filter((table) => table.kind === kind).map(({ id }) => id);
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .sort();

describe("the tables", () => {
  test("of facts have one CSV file each, and none is left over", () => {
    expect(idsOf("base")).toEqual(filesOf("src/data/tables", ".csv"));
  });

  test("by rule have one file each, and none is left over", () => {
    const files = tables.filter(({ kind }) => kind === "derived").map(({ file }) => file);
    const inFolder = files.filter((file) => file.startsWith("src/derived/"));
    expect(inFolder).toEqual(filesOf("src/derived", ".ts").map((id) => `src/derived/${id}.ts`));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test("rest on sources that are all used", () => {
    const named = tables.flatMap(({ rows }) => rows.flatMap(({ sourceIds }) => sourceIds));
    expect(unusedSources(sources, [...named, ...citedInEssays()])).toEqual([]);
  });

  test("an unused source is found", () => {
    const three = ["cited", "idle", "named"].map((id) => ({ id }));
    expect(unusedSources(three, ["named", "cited"])).toEqual(["idle"]);
  });

  test("one that is not there is named", () => {
    expect(() => tableById("no-such-table")).toThrow(
      'Expected a table "no-such-table", found none.',
    );
  });
});

describe.for(tables.map((table) => [table.id, table] as const))("%s", ([, table]) => {
  test("says what it is", () => {
    for (const words of [table.title, table.rowIs, table.rule, table.licence, ...table.caveats]) {
      expect(words).toBe(words.trim());
      expect(words.length).toBeGreaterThan(3);
    }
    expect(table.caveats).not.toEqual([]);
    expect(table.rowIs).not.toMatch(/[.]$/);
    expect(table.rule).toMatch(/[.]$/);
  });

  test("has rows", () => {
    expect(table.rows.length).toBeGreaterThan(1);
  });

  test("has a unit for every column of numbers, and for no other", () => {
    for (const { name, unit } of table.columns) {
      const kinds = new Set(table.rows.map((row) => typeof cellOf(row, name)));
      kinds.delete("undefined");
      expect([...kinds], name).toHaveLength(1);
      expect(unit !== undefined, name).toBe(kinds.has("number"));
      if (unit) expect(units).toHaveProperty(unit);
    }
  });

  test("holds finite numbers inside their units", () => {
    for (const { name, unit } of table.columns) {
      const numbers = table.rows
        .map((row) => cellOf(row, name))
        .filter((cell) => cell !== undefined);
      if (unit) expect(numbers.filter((number) => !isPossible(Number(number), unit))).toEqual([]);
    }
  });

  test("dates every row in the calendar, none in the future of its newest row", () => {
    const dates = table.rows.map((row) => String(cellOf(row, table.dateColumn)));
    expect(dates.filter((date) => !precisionOf(date))).toEqual([]);
    expect(dates).toContain(newestDate(table));
    expect(dates.filter((date) => date > newestDate(table))).toEqual([]);
  });

  test("names known sources in every row", () => {
    for (const { ref, sourceIds } of table.rows) {
      expect(sourceIds, ref.key).not.toEqual([]);
      expect(sourceIds.filter((id) => !isSourceId(id))).toEqual([]);
      expect(new Set(sourceIds).size, ref.key).toBe(sourceIds.length);
    }
  });

  test("has a key that no two rows share, and that can stand in an address", () => {
    const keys = table.rows.map(({ ref }) => ref.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9.-]+$/.test(key))).toEqual([]);
    expect(table.key.filter((name) => !hasColumn(name))).toEqual([]);
  });

  test("stands in its declared order", () => {
    expect(table.order.filter((name) => !hasColumn(name))).toEqual([]);
    const sorted = [...table.rows].sort((a, b) => {
      for (const name of table.order) {
        const [left, right] = [cellOf(a, name), cellOf(b, name)] as [string, string];
        if (left !== right) return left < right ? -1 : 1;
      }
      return 0;
    });
    expect(table.rows.map(({ ref }) => ref.key)).toEqual(sorted.map(({ ref }) => ref.key));
  });

  test("rests on facts, each with the place where it stands", () => {
    for (const row of table.rows) {
      // A claim that no data decide rests on the notes alone.
      const isBare = table.id === "claims" && row.inputs.length === 0;
      const own = table.id === "claims" ? ["notes"] : [];
      const facts = isBare ? [] : factsBehind([row]);
      expect(isBare || row.inputs.length > 0, row.ref.key).toBe(table.kind === "derived");
      expect(facts.every(({ ref }) => idsOf("base").includes(ref.table))).toBe(true);
      expect(new Set([...own, ...facts.flatMap(({ sourceIds }) => sourceIds)])).toEqual(
        new Set(row.sourceIds),
      );
    }
  });

  test("is published with every row and every column", () => {
    const [head, ...body] = csvParseRows(toCsv(table));
    expect(head).toHaveLength(table.columns.length + 2);
    expect(body).toHaveLength(table.rows.length);
    expect(toJson(table).rows).toHaveLength(table.rows.length);
  });

  function hasColumn(name: string): boolean {
    return table.columns.some((column) => column.name === name);
  }
});

test.for(idsOf("base"))("%s is published as it stands in the repository", (id) => {
  const file = readFileSync(join(root, `src/data/tables/${id}.csv`), "utf8");
  expect(csvParseRows(toCsv(tableById(id)))).toEqual(csvParseRows(file));
});

function citedInEssays(): string[] {
  const folder = join(root, "content");
  return filesIn(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/<Cite\s[^>]*?id="([^"]+)"/g)].map(
      ([, id]) => id!,
    ),
  );
}

/** Ids of sources that neither a row nor an essay names. */
function unusedSources(all: readonly { readonly id: string }[], used: readonly string[]): string[] {
  return all.map(({ id }) => id).filter((id) => !used.includes(id));
}
