import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { pairLines } from "../pair-lines.ts";
import type { Tables } from "./load-site.ts";

/** A row of a table of facts that was added, removed or changed. */
export interface MovedLine {
  /** `inference-prices`. */
  readonly table: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** ISO date of the row, if it has one; of two the earlier. */
  readonly date: string | undefined;
}

/** The rows by which the tables of now differ from some of before. */
export function movedLines(before: Tables): MovedLine[] {
  return [...before].flatMap(([file, text]) =>
    compareTables(file.split("/").at(-1)!.replace(".csv", ""), text, readFileSync(file, "utf8")),
  );
}

/** The rows by which two versions of a table differ. */
export function compareTables(table: string, before: string, after: string): MovedLine[] {
  return pairLines(linesOf(before), linesOf(after)).map(({ was, is }) => {
    const dates = [dateOf(before, was), dateOf(after, is)].filter((date) => date !== undefined);
    return { table, was, is, date: dates.sort()[0] };
  });
}

const linesOf = (text: string) => text.trimEnd().split("\n");

function dateOf(table: string, line: string | undefined): string | undefined {
  const [row] = csvParse(`${linesOf(table)[0]}\n${line ?? ""}`);
  return row?.["date"];
}
