import { csvParseRows } from "d3-dsv";
import type { Column } from "./cells";

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of one row, by column; the types follow from the columns and are written nowhere else. */
export type CellsOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never;
};

/** One line of a CSV file: where it stands and what it says. */
export interface Line<C extends Columns> {
  /** Line of the file, counted from 1; the head is line 1. */
  readonly line: number;
  readonly cells: CellsOf<C>;
}

/** `costUsd2023` → `cost_usd_2023`. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]|(?<!\d)\d+/g, (part) => `_${part.toLowerCase()}`);
}

/**
 * Reads a CSV file by its column declarations.
 *
 * @param file the file's name, for error messages
 * @throws {Error} naming file, line, column, rule and value of the first cell that breaks a rule
 */
export function readRows<C extends Columns>(file: string, csv: string, columns: C): Line<C>[] {
  const [head = [], ...body] = csvParseRows(csv);
  checkHead(file, head, Object.keys(columns).map(toSnakeCase));
  return body.map((cells, index) => readLine(file, index + 2, cells, columns));
}

function checkHead(file: string, head: readonly string[], expected: readonly string[]): void {
  const place = expected.findIndex((name, index) => name !== head[index]);
  const wrong = place >= 0 ? place : head.length > expected.length ? expected.length : -1;
  if (wrong < 0) return;
  throw new Error(
    `${file}, line 1, column ${wrong + 1}: expected ${expected[wrong] ? `the heading "${expected[wrong]}"` : "no more columns"}, got "${head[wrong] ?? ""}". Headings: ${expected.join(", ")}.`,
  );
}

function readLine<C extends Columns>(
  file: string,
  line: number,
  cells: readonly string[],
  columns: C,
): Line<C> {
  const names = Object.keys(columns);
  if (cells.length !== names.length) {
    throw new Error(
      `${file}, line ${line}: expected ${names.length} cells, got ${cells.length}. Put cells with a comma in double quotes.`,
    );
  }
  const values = names.map((name, index) => [
    name,
    readCell({ file, line, name, column: columns[name]!, cell: cells[index]! }),
  ]);
  return { line, cells: Object.fromEntries(values) as CellsOf<C> };
}

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly column: Column<unknown>;
  readonly cell: string;
}

function readCell({ file, line, name, column, cell }: Cell): unknown {
  if (cell === "" && column.isOptional) return undefined;
  const isTidy = cell === cell.trim() && !cell.includes("\n");
  const value = isTidy ? column.read(cell) : undefined;
  if (value !== undefined) return value;
  throw new Error(
    `${file}, line ${line}, column "${toSnakeCase(name)}": expected ${isTidy ? column.expected : "no space around the value and no line break in it"}, got "${cell}".`,
  );
}
