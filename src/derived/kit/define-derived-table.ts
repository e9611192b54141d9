import { checkRows } from "~/data/kit/check-rows";
import type { CellsOf, Columns } from "~/data/kit/read-rows";
import { describeColumns, keyOf, type Provenance, type Table } from "~/data/kit/table";
import { isSourceId } from "~/data/sources";

/** A computed row before it knows its place: its cells and the rows that it was computed from. */
export type Computed<C extends Columns> = CellsOf<C> & {
  readonly inputs: readonly Provenance[];
  /** Sources of its own, besides those of its inputs. */
  readonly ownSourceIds?: readonly string[];
};

/** A row of a derived table, as code sees it. */
export type DerivedRow<C extends Columns> = CellsOf<C> & Provenance;

export interface DerivedTableDefinition<C extends Columns> {
  readonly id: string;
  /** The file that declares it, where that is not `src/derived/<id>.ts`. */
  readonly file?: string;
  readonly title: string;
  readonly rowIs: string;
  readonly rule: string;
  readonly caveats: readonly string[];
  readonly licence: string;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly order: readonly (keyof C & string)[];
  readonly dateColumn?: keyof C & string;
  readonly rows: readonly Computed<C>[];
}

/**
 * Makes a table out of computed rows. Its rows carry the sources of the facts that they rest on, and
 * meet the same invariants as facts do.
 *
 * @throws {Error} on the first broken invariant, naming table, row, column and rule
 */
export function defineDerivedTable<const C extends Columns>(
  definition: DerivedTableDefinition<C>,
): Table<DerivedRow<C>> {
  const { columns, rows, ...rest } = definition;
  const table: Table<DerivedRow<C>> = {
    ...rest,
    dateColumn: definition.dateColumn ?? "date",
    nameColumns: [],
    kind: "derived",
    file: definition.file ?? `src/derived/${definition.id}.ts`,
    columns: describeColumns(columns),
    rows: rows.map((row, index) => placeRow(definition, row, index)),
  };
  checkRows(table, isSourceId);
  return table;
}

function placeRow<C extends Columns>(
  { id, key }: DerivedTableDefinition<C>,
  row: Computed<C>,
  index: number,
): DerivedRow<C> {
  const { ownSourceIds = [] } = row;
  const sourceIds = [...new Set([...ownSourceIds, ...row.inputs.flatMap((one) => one.sourceIds)])];
  const ref = { table: id, key: keyOf(key.map((name) => row[name])), line: index + 1 };
  return { ...row, ref, sourceIds, note: undefined };
}
