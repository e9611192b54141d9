import { csvFormatRows } from "d3-dsv";
import { toSnakeCase } from "~/data/kit/read-rows";
import { cellOf, type Table } from "~/data/kit/table";
import { unitOf } from "~/data/kit/units";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../data/*.ts", "../derived/*.ts", "../claims/kit/claims-table.ts"],
  { eager: true },
);

/** Every table, facts before what is derived from them, in order of id. */
export const tables: readonly Table[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isTable)
  .sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));

/** The table with this id. @throws {Error} if there is none */
export function tableById(id: string): Table {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`Expected a table "${id}", found none.`);
  return table;
}

/** The newest date in a table, as ISO text. */
export function newestDate(table: Table): string {
  return table.rows
    .map((row) => String(cellOf(row, table.dateColumn)))
    .sort()
    .at(-1)!;
}

const files = import.meta.glob<string>("../data/tables/*.csv", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** A table as CSV text: facts as they stand in the repository, computed rows with sources and note. */
export function toCsv(table: Table): string {
  const file = files[`../data/tables/${table.id}.csv`];
  if (table.kind === "base" && file !== undefined) return file;
  const names = [...table.columns.map(({ name }) => name), "sourceIds", "note"];
  const rows = table.rows.map((row) => names.map((name) => toCell(cellOf(row, name))));
  return `${csvFormatRows([names.map(toSnakeCase), ...rows])}\n`;
}

/** A table as plain data for JSON: what it is, its columns with units, its rows. */
export function toJson(table: Table) {
  const { id, title, rowIs, rule, caveats, licence, kind } = table;
  return {
    id,
    title,
    kind,
    row: rowIs,
    rule,
    caveats,
    licence,
    newestDate: newestDate(table),
    columns: table.columns.map(({ name, label, unit }) => ({
      name: toSnakeCase(name),
      label,
      ...(unit ? { unit, unitName: unitOf(unit).name } : {}),
    })),
    rows: table.rows.map((row) => ({
      ...Object.fromEntries(
        table.columns.map(({ name }) => [toSnakeCase(name), cellOf(row, name) ?? null]),
      ),
      source_ids: row.sourceIds,
      note: row.note ?? null,
    })),
  };
}

function toCell(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.join(";");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function isTable(candidate: unknown): candidate is Table {
  return typeof candidate === "object" && candidate !== null && "rowIs" in candidate;
}
