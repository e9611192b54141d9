import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { Tables } from "./load-site.ts";

/** A row of a table of facts that was added, removed or changed. */
export interface MovedLine {
  /** `inference-prices`. */
  readonly table: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** ISO date of the row, if it has one. */
  readonly date: string | undefined;
}

/** The rows by which the tables of now differ from some of before. */
export function movedLines(before: Tables): MovedLine[] {
  return [...before].flatMap(([file, text]) =>
    compareTables(file.split("/").at(-1)!.replace(".csv", ""), text, readFileSync(file, "utf8")),
  );
}

/** The rows by which two versions of a table differ; a changed row is one in the same place among its neighbours. */
export function compareTables(table: string, before: string, after: string): MovedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const gone = old.filter((line) => !inNow.has(line));
  const come = now.filter((line) => !inOld.has(line));
  const before1 = (lines: readonly string[], line: string) => lines[lines.indexOf(line) - 1];
  const pairs = come.map((is) => ({
    is,
    was: gone.find((line) => before1(old, line) === before1(now, is)),
  }));
  const paired = new Set(pairs.map(({ was }) => was));
  return [
    ...pairs.map(({ is, was }) => ({ table, was, is, date: dateOf(after, is) })),
    ...gone
      .filter((line) => !paired.has(line))
      .map((was) => ({ table, was, is: undefined, date: dateOf(before, was) })),
  ];
}

const linesOf = (text: string) => text.trimEnd().split("\n");

function dateOf(table: string, line: string): string | undefined {
  const [row] = csvParse(`${linesOf(table)[0]}\n${line}`);
  return row?.["date"];
}
