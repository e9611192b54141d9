/** A figure’s rows as files that leave the site: CSV and JSON of exactly what is drawn. */
import { csvFormatRows } from "d3-dsv";
import { toSnakeCase } from "~/data/kit/read-rows";
import { cellOf } from "~/data/kit/table";
import { isRecalled, sourceById } from "~/data/sources";
import { toText } from "~/figures/kit/words";
import {
  drawnRows,
  newestRowDate,
  rowUnit,
  seriesOf,
  sharedUnit,
  unitName,
  type DrawnRow,
} from "./drawn-rows";
import { figureSources, figureTables } from "./figure-sources";
import type { RegisteredFigure } from "./figures";
import { drawnColumns } from "./mark-places";

/** The files that every figure has, as the ends of their names. */
export const figureFiles = ["csv", "json", "svg", "png"] as const;

/** The drawn rows as CSV by RFC 4180, in UTF-8; a column of numbers has its unit in its head. */
export function figureCsv(registered: RegisteredFigure): string {
  const rows = drawnRows(registered);
  const unit = sharedUnit(rows);
  const columns = drawnColumns(registered);
  const head = [
    "series",
    "name",
    "date",
    unit ? `value [${unitName(unit)}]` : "value",
    ...(unit ? [] : ["unit"]),
    ...columns.map(
      ({ name, unit: own }) => `${toSnakeCase(name)}${own ? ` [${unitName(own)}]` : ""}`,
    ),
    "table",
    "row",
    "source_ids",
  ];
  const lines = rows.map((row) => [
    seriesOf(row),
    row.point.name,
    row.point.date,
    String(exact(row.point.value)),
    ...(unit ? [] : [unitName(rowUnit(row))]),
    ...columns.map(({ name }) => String(exact(cellOf(row.point.row, name)))),
    row.point.row.ref.table,
    row.point.row.ref.key,
    row.point.row.sourceIds.join(";"),
  ]);
  return `${csvFormatRows([head, ...lines]).replaceAll("\n", "\r\n")}\r\n`;
}

/** The drawn rows as plain data for JSON, with what they are and what they rest on. */
export function figureJson(registered: RegisteredFigure) {
  const { id, figure } = registered;
  const rows = drawnRows(registered);
  const columns = drawnColumns(registered);
  const unit = sharedUnit(rows);
  return {
    id,
    title: toText(figure.title),
    subtitle: figure.subtitle,
    unit: unit ? unitName(unit) : null,
    newestDate: newestRowDate(rows),
    series: figure.series.map(({ id: name, name: title, table, column, unit: own }) => ({
      id: name,
      name: title,
      table,
      column: toSnakeCase(column),
      unit: unitName(own),
    })),
    tables: figureTables(registered).map(({ id: table, title, rule, licence }) => ({
      id: table,
      title,
      rule,
      licence,
    })),
    sources: figureSources(registered).map(({ source, rows: resting }) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      year: source.year,
      url: source.url ?? null,
      licence: source.licence,
      howChecked: source.howChecked,
      rows: resting,
    })),
    rows: rows.map((row) => ({
      series: row.series.map(({ id: name }) => name),
      name: row.point.name,
      date: row.point.date,
      value: exact(row.point.value),
      unit: unitName(rowUnit(row)),
      ...Object.fromEntries(
        columns.map(({ name }) => [toSnakeCase(name), exact(cellOf(row.point.row, name))]),
      ),
      table: row.point.row.ref.table,
      row: row.point.row.ref.key,
      sourceIds: row.point.row.sourceIds,
      isRecalled: isRecalled(row.point.row.sourceIds),
    })),
  };
}

/** Who is to be credited, shortest form: publishers by the number of rows, `and 3 others`. */
export function sourceLine(registered: RegisteredFigure, most = 3): string {
  const rows = drawnRows(registered);
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of publishersOf(row)) count(counts, name);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = names.slice(0, most).map(([name]) => name);
  const others = names.length - shown.length;
  const rest = others === 0 ? "" : ` and ${others} ${others === 1 ? "other" : "others"}`;
  return `${names.length === 1 ? "Source" : "Sources"}: ${shown.join("; ")}${rest}`;
}

/** A number without the traces of binary arithmetic: 0.75 and not 0.7499999999999999. */
function exact<Value>(value: Value): Value | number {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function publishersOf({ point }: DrawnRow): Set<string> {
  return new Set(point.row.sourceIds.map((id) => sourceById(id).publisher));
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
