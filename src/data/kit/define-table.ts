import { isSourceId } from "../sources";
import { optional, text, type Column } from "./cells";
import { checkRows } from "./check-rows";
import { readRows, type CellsOf, type Columns } from "./read-rows";
import { describeColumns, keyOf, type Provenance, type Table } from "./table";

/** A row as code sees it: its own columns, its sources, its place. */
export type Row<C extends Columns> = CellsOf<C> & Provenance;

export interface TableDefinition<C extends Columns> {
  readonly id: string;
  readonly title: string;
  readonly rowIs: string;
  readonly rule: string;
  readonly caveats: readonly string[];
  readonly licence: string;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly order: readonly (keyof C & string)[];
  readonly dateColumn?: keyof C & string;
  /** Columns whose cells are names that an essay may write as they stand: "GPT-4", "H100". */
  readonly nameColumns?: readonly (keyof C & string)[];
  /** The text of `tables/<id>.csv`. */
  readonly csv: string;
}

/** Columns that every table ends with. */
const closingColumns = {
  sourceIds: {
    label: "Sources",
    expected: 'ids of sources, joined by ";"',
    read: (cell) => (cell ? cell.split(";") : undefined),
  } satisfies Column<readonly string[]>,
  note: optional(text("Note")),
};

/**
 * Reads and checks a table of facts.
 *
 * @throws {Error} on the first bad cell or broken invariant, naming file, line, column and rule
 */
export function defineTable<const C extends Columns>(
  definition: TableDefinition<C>,
): Table<Row<C>> {
  const file = `src/data/tables/${definition.id}.csv`;
  const allColumns = { ...definition.columns, ...closingColumns };
  const rows = readRows(file, definition.csv, allColumns).map(({ line, cells }) => ({
    ...cells,
    ref: { table: definition.id, key: keyOfCells(cells, definition.key), line },
    inputs: [],
  })) as unknown as Row<C>[];
  const { csv: _, columns, ...rest } = definition;
  const table: Table<Row<C>> = {
    ...rest,
    dateColumn: definition.dateColumn ?? "date",
    nameColumns: definition.nameColumns ?? [],
    kind: "base",
    file,
    columns: describeColumns(columns),
    rows,
  };
  checkRows(table, isSourceId);
  return table;
}

function keyOfCells(cells: Readonly<Record<string, unknown>>, key: readonly string[]): string {
  return keyOf(key.map((name) => cells[name]));
}
