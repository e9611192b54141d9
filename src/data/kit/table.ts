import type { Column } from "./cells";
import type { Columns } from "./read-rows";

/** Where a row stands, so that every number can be followed back to it. */
export interface RowReference {
  /** Id of the table. */
  readonly table: string;
  /** The row's key as a fragment of an address: its key columns, joined. */
  readonly key: string;
  /** Line of the CSV file for a base table, position in the table for a derived one. */
  readonly line: number;
}

/** What every row has besides its own columns. */
export interface Provenance {
  readonly ref: RowReference;
  readonly sourceIds: readonly string[];
  readonly note: string | undefined;
  /** The rows that this row was computed from; empty for a fact. */
  readonly inputs: readonly Provenance[];
}

/** One column as a page or a data dictionary shows it. */
export interface ColumnDescription extends Omit<Column<unknown>, "read"> {
  /** Name in the code: `usdPerMillionTokens`. */
  readonly name: string;
}

/** A table of facts or of values derived from facts by a stated rule. */
export interface Table<R extends Provenance = Provenance> {
  readonly id: string;
  readonly title: string;
  /** What one row is, as a noun phrase. */
  readonly rowIs: string;
  /** The rule by which a row is in, and by which others are out. */
  readonly rule: string;
  readonly caveats: readonly string[];
  /** What the sources allow, in words. */
  readonly licence: string;
  readonly kind: "base" | "derived";
  /** File that declares the table, for a reader who wants to see it. */
  readonly file: string;
  readonly columns: readonly ColumnDescription[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns by which rows ascend. */
  readonly order: readonly string[];
  /** Column that holds the row's date; the newest one is the date of the table. */
  readonly dateColumn: string;
  /** Columns whose cells are names that an essay may write as they stand: "GPT-4", "H100". */
  readonly nameColumns: readonly string[];
  readonly rows: readonly R[];
}

/** The columns as pages show them. */
export function describeColumns(columns: Columns): ColumnDescription[] {
  return Object.entries(columns).map(([name, { read: _, ...description }]) => ({
    name,
    ...description,
  }));
}

/** The value of a column of a row whose columns are known only by name. */
export function cellOf(row: Provenance, name: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[name];
}

/** A row's key as a fragment of an address. */
export function keyOf(values: readonly unknown[]): string {
  return values
    .map((value) =>
      String(value)
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, "-"),
    )
    .map((word) => word.replace(/^-+|-+$/g, ""))
    .join("--");
}

/** All facts that a row rests on: itself if it is a fact, else its inputs' facts, each once. */
export function factsBehind(rows: readonly Provenance[]): Provenance[] {
  const facts = rows.flatMap((row) => (row.inputs.length ? factsBehind(row.inputs) : [row]));
  return [...new Set(facts)];
}
