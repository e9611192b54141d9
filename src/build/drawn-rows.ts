import { unitOf, type UnitId } from "~/data/kit/units";
import type { DrawnSeries } from "~/figures/kit/define-figure";
import type { Point } from "~/findings/kit/series";
import type { RegisteredFigure } from "./figures";
import { oncePerFigure } from "./once";

/** A row of a table as a figure draws it, once however many series share it. */
export interface DrawnRow {
  readonly point: Point;
  /** The series that it is drawn in, the most special one last. */
  readonly series: readonly DrawnSeries[];
}

/** A figure’s rows in the order in which its series name them, each series in order of time. */
export const drawnRows = oncePerFigure(findRows);

function findRows({ figure }: Pick<RegisteredFigure, "figure">): readonly DrawnRow[] {
  const rows = new Map<string, { point: Point; series: DrawnSeries[] }>();
  for (const series of figure.series) {
    for (const point of series.points) {
      const { table, key } = point.row.ref;
      const id = `${table}#${key}#${series.column}`;
      const known = rows.get(id);
      if (known) known.series.push(series);
      else rows.set(id, { point, series: [series] });
    }
  }
  return [...rows.values()];
}

/** The series that a row belongs to, in words. */
export function seriesOf({ series }: DrawnRow): string {
  return series.map(({ name }) => name).join("; ");
}

/** The unit of a row’s value. */
export function rowUnit({ series }: DrawnRow): UnitId {
  return series[0]!.unit;
}

/** The unit that all rows of a figure share; undefined where they differ. */
export function sharedUnit(rows: readonly DrawnRow[]): UnitId | undefined {
  const [unit, ...others] = new Set(rows.map(rowUnit));
  return others.length === 0 ? unit : undefined;
}

/** A unit as it stands in the head of a column. */
export function unitName(unit: UnitId): string {
  return unitOf(unit).name;
}

/** The newest date among rows, as ISO text. */
export function newestRowDate(rows: readonly DrawnRow[]): string {
  return rows
    .map(({ point }) => point.date)
    .sort()
    .at(-1)!;
}
