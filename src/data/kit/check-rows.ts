import { precisionOf } from "./cells";
import { toSnakeCase } from "./read-rows";
import { isPossible } from "./units";
import { cellOf, type Provenance, type Table } from "./table";

/**
 * Throws on the first row of a table that breaks an invariant: a date outside the calendar, a number
 * outside its unit, a row without a known source, a repeated key, a row out of the declared order.
 *
 * @param isSourceId whether an id names a known source; passed in, so that a test can plant one
 * @throws {Error} naming file, line, column, rule and value
 */
export function checkRows(table: Table, isSourceId: (id: string) => boolean): void {
  const keys = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    checkCells(table, row);
    checkSources(table, row, isSourceId);
    checkKey(table, row, keys);
    checkOrder(table, table.rows[index - 1], row);
  }
  if (table.rows.length === 0)
    throw new Error(`${table.file}: expected at least one row, got none.`);
}

function fail(table: Table, row: Provenance, column: string, rule: string, value: unknown): never {
  throw new Error(
    `${table.file}, line ${row.ref.line}, column "${toSnakeCase(column)}": expected ${rule}, got "${value}".`,
  );
}

function checkCells(table: Table, row: Provenance): void {
  for (const { name, unit, expected } of table.columns) {
    const value = cellOf(row, name);
    if (unit && typeof value === "number" && !isPossible(value, unit)) {
      fail(table, row, name, expected, value);
    }
  }
  const date = cellOf(row, table.dateColumn);
  if (!precisionOf(String(date))) {
    fail(table, row, table.dateColumn, "a date of the calendar", date);
  }
}

function checkSources(table: Table, row: Provenance, isSourceId: (id: string) => boolean): void {
  if (row.sourceIds.length === 0) fail(table, row, "sourceIds", "at least one source", "");
  const unknown = row.sourceIds.find((id) => !isSourceId(id));
  if (unknown !== undefined) {
    fail(table, row, "sourceIds", "ids that stand in src/data/sources.csv", unknown);
  }
}

function checkKey(table: Table, row: Provenance, keys: Map<string, number>): void {
  const first = keys.get(row.ref.key);
  if (first !== undefined) {
    const values = table.key.map((name) => cellOf(row, name)).join(", ");
    fail(
      table,
      row,
      table.key.join("+"),
      `a key that no other row has (line ${first} has it)`,
      values,
    );
  }
  keys.set(row.ref.key, row.ref.line);
}

function checkOrder(table: Table, before: Provenance | undefined, row: Provenance): void {
  if (!before) return;
  for (const name of table.order) {
    const [left, right] = [cellOf(before, name), cellOf(row, name)];
    if (isBefore(left, right)) return;
    if (left !== right) {
      fail(table, row, name, `rows in ascending order of ${table.order.join(", ")}`, right);
    }
  }
}

function isBefore(left: unknown, right: unknown): boolean {
  if (typeof left === "number" && typeof right === "number") return left < right;
  return String(left) < String(right);
}
