/** Every source once, with how it was checked. A row of a table names its sources by id. */
import csv from "./sources.csv?raw";
import { oneOf, optional, quantity, text } from "./kit/cells";
import { readRows, type CellsOf } from "./kit/read-rows";

const file = "src/data/sources.csv";

const columns = {
  id: text("Identifier"),
  title: text("Title"),
  publisher: text("Author or publisher"),
  year: quantity("Year", "decimal-year"),
  url: optional(text("Address")),
  licence: text("Licence, as far as it is stated"),
  howChecked: oneOf("How it was checked", ["file", "page", "recalled"]),
  note: optional(text("What was read, and where")),
};

export type Source = CellsOf<typeof columns>;

/** What each way of checking means, strongest first. */
export const checks: Readonly<Record<Source["howChecked"], string>> = {
  file: "read in a file of a public repository, at a stated commit",
  page: "read on an archived copy of the page",
  recalled: "from memory: the weakest evidence, not yet checked against a document",
};

/** All sources, in order of id. */
export const sources: readonly Source[] = readSources(csv);

const byId = new Map(sources.map((source) => [source.id, source]));

/**
 * Reads the list of sources.
 *
 * @throws {Error} on a bad cell, a repeated id, or an id out of order
 */
export function readSources(text: string): readonly Source[] {
  const lines = readRows(file, text, columns);
  for (const [index, { line, cells }] of lines.entries()) {
    const before = lines[index - 1]?.cells.id;
    if (before !== undefined && before >= cells.id) {
      throw new Error(
        `${file}, line ${line}, column "id": expected ids in ascending order without repetition, got "${cells.id}" after "${before}".`,
      );
    }
  }
  return lines.map(({ cells }) => cells);
}

/** Whether there is a source with this id. */
export function isSourceId(id: string): boolean {
  return byId.has(id);
}

/** The source with this id. @throws {Error} if there is none */
export function sourceById(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`${file}: expected a source with the id "${id}", found none.`);
  return source;
}

/** Whether any of these sources rests on memory alone. */
export function isRecalled(sourceIds: readonly string[]): boolean {
  return sourceIds.some((id) => sourceById(id).howChecked === "recalled");
}
