import { cellOf, type ColumnDescription, type Provenance } from "~/data/kit/table";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { dateOf } from "~/figures/kit/time-axis";
import { rankOf } from "~/figures/kit/trace-marks";
import { drawnRows, type DrawnRow } from "./drawn-rows";
import type { RegisteredFigure } from "./figures";
import { oncePerFigure } from "./once";
import { drawingOf, type PlacedDatum } from "./render-figure";
import { tableById } from "./tables";

/** The mark that shows each row of a figure, in order of its rows; undefined for a row without one. */
export const markPlaces = oncePerFigure(findMarks);

function findMarks(
  registered: RegisteredFigure,
  width: FigureWidth,
): readonly (PlacedDatum | undefined)[] {
  const { traced } = drawingOf(registered, width);
  const ranked = [...traced].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const rows = drawnRows(registered);
  return rows.map(
    (row) =>
      ownMark(ranked, row, rows) ??
      closest(
        ranked.filter(({ datum }) => tellsRow(datum, row)),
        row,
      ),
  );
}

/** Of marks whose datum holds a row, the one that stands at its value and not at that of another column. */
function ownMark(
  ranked: readonly PlacedDatum[],
  row: DrawnRow,
  rows: readonly DrawnRow[],
): PlacedDatum | undefined {
  const { value, row: own } = row.point;
  const marks = ranked.filter(({ datum }) => refOf(datum) && isOfRow(datum, row));
  const others = rows
    .filter(({ point }) => point.row === own && point.value !== value)
    .map(({ point }) => point.value);
  return (
    marks.find(({ drawn }) => drawn.includes(value)) ??
    marks.find(({ drawn }) => !others.some((other) => drawn.includes(other))) ??
    marks[0]
  );
}

/**
 * Where a browser finds the mark of each row, row by row: the number of its shape in the drawing, or
 * a place in pixels where a line has no shape for a row alone. `12-15 40 98,120 -` are seven rows: four
 * shapes that follow each other, a fifth, a place, and a row without a mark.
 */
export function placesAsText(registered: RegisteredFigure, width: FigureWidth): string {
  const runs: { first: number; last: number }[] = [];
  const words: string[] = [];
  for (const mark of markPlaces(registered, width)) {
    const run = runs.at(-1);
    if (mark?.shape !== undefined && run && words.at(-1) === "" && run.last === mark.shape - 1) {
      run.last = mark.shape;
      continue;
    }
    words.push(wordOf(mark));
    if (mark?.shape !== undefined) runs.push({ first: mark.shape, last: mark.shape });
  }
  return words.map((word) => word || runInWords(runs.shift()!)).join(" ");
}

/** Nothing stands for a run of shapes, whose end is not known yet. */
function wordOf(mark: PlacedDatum | undefined): string {
  if (!mark) return "-";
  return mark.shape === undefined ? `${Math.round(mark.x)},${Math.round(mark.y)}` : "";
}

function runInWords({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Rows of tables that a figure draws though none of its series has them: its table would lack them. */
export function strayRows(registered: RegisteredFigure, width: FigureWidth): string[] {
  const rows = new Set(drawnRows(registered).map(({ point }) => idOf(point.row.ref)));
  const refs = drawingOf(registered, width).traced.flatMap(({ datum }) => refOf(datum) ?? []);
  return [...new Set(refs.map(idOf))].filter((id) => !rows.has(id));
}

function idOf({ table, key }: Provenance["ref"]): string {
  return `${table}#${key}`;
}

/**
 * Columns besides value, date and name by which a figure places its marks, so that its table holds all
 * that is drawn: a price as a multiple of the median, where the mark stands at the multiple.
 */
export const drawnColumns = oncePerFigure(findColumns);

function findColumns(registered: RegisteredFigure): readonly ColumnDescription[] {
  const rows = drawnRows(registered);
  const ids = new Set(rows.map(({ point }) => point.row.ref.table));
  if (ids.size !== 1) return [];
  const table = tableById([...ids][0]!);
  const places = markPlaces(registered, figureWidths.wide);
  const told = new Set([table.dateColumn, ...rows.map(({ series }) => series[0]!.column)]);
  const isDrawn = ({ name }: ColumnDescription) =>
    rows.every(({ point }, index) => {
      const cell = cellOf(point.row, name);
      return typeof cell === "number" && places[index]?.drawn.includes(cell);
    });
  return table.columns.filter((column) => !told.has(column.name) && isDrawn(column));
}

/** The row that a datum is, or carries: a point, a row, or an object that holds one. */
function refOf(datum: unknown): Provenance["ref"] | undefined {
  if (!isRecord(datum)) return undefined;
  const holders = [datum, datum["row"], ...Object.values(datum)];
  for (const holder of holders) {
    if (!isRecord(holder)) continue;
    const row = isRecord(holder["row"]) ? holder["row"] : holder;
    if (isRecord(row["ref"])) return row["ref"] as unknown as Provenance["ref"];
  }
  return undefined;
}

function isOfRow(datum: unknown, { point }: DrawnRow): boolean {
  const ref = refOf(datum)!;
  const isSame = ref.table === point.row.ref.table && ref.key === point.row.ref.key;
  // Two columns of one row are two points, which their values tell apart.
  return isSame && (!isRecord(datum) || !("value" in datum) || datum["value"] === point.value);
}

/** Whether a datum without a row tells the value of a row, with its name or its date. */
function tellsRow(datum: unknown, { point }: DrawnRow): boolean {
  if (!isRecord(datum)) return false;
  const told = Object.values(datum);
  const time = dateOf(point.date).getTime();
  return (
    told.includes(point.value) &&
    told.some(
      (value) =>
        value === point.name ||
        value === point.date ||
        (value instanceof Date && value.getTime() === time),
    )
  );
}

/** Of marks that could show a row, the one of the first kind that tells most of its cells. */
function closest(candidates: readonly PlacedDatum[], { point }: DrawnRow): PlacedDatum | undefined {
  const cells = [...new Set<unknown>(Object.values(point.row))];
  const score = ({ datum }: PlacedDatum) => {
    const told = new Set<unknown>(Object.values(datum as object));
    return cells.filter((cell) => cell !== undefined && told.has(cell)).length;
  };
  return candidates
    .filter(({ kind }) => kind === candidates[0]!.kind)
    .reduce<PlacedDatum | undefined>(
      (best, one) => (best && score(best) >= score(one) ? best : one),
      undefined,
    );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
