import type { Provenance, Table } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import type { Computation } from "./value";
import { cellValue } from "./values";

/**
 * The only row of a table that meets a condition.
 *
 * @param what the row in words, for the error
 * @throws {Error} if none does, or more than one
 */
export function onlyRow<R extends Provenance>(
  table: Table<R>,
  what: string,
  where: (row: R) => boolean,
): R {
  const [row, another] = table.rows.filter(where);
  if (!row || another) {
    throw new Error(
      `${table.file}: expected one row for ${what}, found ${another ? "several" : "none"}.`,
    );
  }
  return row;
}

/** One cell of the only row that meets a condition, as a value. */
export function cellWhere<R extends Provenance>(
  table: Table<R>,
  where: (row: R) => boolean,
  cell: { readonly column: keyof R & string; readonly label: string; readonly unit?: UnitId },
): Computation {
  return cellValue(table, onlyRow(table, cell.label, where), cell);
}
