import { notesStop } from "~/data/notes";
import { cellOf, type Provenance, type Table } from "~/data/kit/table";
import { unitOf, type UnitId } from "~/data/kit/units";
import { backtest, type Backtest } from "~/model/backtest";
import { decimalYear } from "~/model/decimal-year";
import type { Observation } from "~/model/observation";

/** One dated value of a series, with the row that it comes from. */
export interface Point extends Observation {
  /** ISO date of the row, at the row's precision. */
  readonly date: string;
  /** What the row calls it: a model, a host. */
  readonly name: string;
  readonly row: Provenance;
}

/** Rows of one table, in order of time, that are fitted, counted and drawn together. */
export interface Series {
  /** Names the series inside its finding and its figure. */
  readonly id: string;
  /** What it is, as a noun phrase: "the lowest price of GPT-3’s level". */
  readonly name: string;
  readonly table: string;
  /** Column that holds the value. */
  readonly column: string;
  readonly unit: UnitId;
  readonly points: readonly Point[];
}

/** A series with the forecast that is scored on it: what was dated before the notes stopped foretells the rest. */
export interface ScoredSeries extends Series {
  readonly backtest: Backtest;
}

export interface SeriesDefinition<R extends Provenance> {
  readonly id: string;
  readonly name: string;
  readonly table: Table<R>;
  readonly column: keyof R & string;
  /** Column that names a point. */
  readonly nameColumn: keyof R & string;
  readonly where?: (row: R) => boolean;
  /** Column with the date of a point, where it is another than that of the row. */
  readonly dateColumn?: keyof R & string;
}

/**
 * Takes a series out of a table.
 *
 * @throws {Error} if no row is in, or if the column is no number with a unit
 */
export function defineSeries<R extends Provenance>(definition: SeriesDefinition<R>): Series {
  const { id, name, table, column, nameColumn, where = () => true } = definition;
  const dateColumn = definition.dateColumn ?? table.dateColumn;
  const unit = table.columns.find((candidate) => candidate.name === column)?.unit;
  if (!unit)
    throw new Error(
      `Series "${id}": expected a column of ${table.id} with a unit, got "${column}".`,
    );
  const points = table.rows.filter(where).map((row) => {
    const date = String(cellOf(row, dateColumn));
    const value = cellOf(row, column);
    if (typeof value !== "number") {
      throw new Error(
        `Series "${id}": expected a number (${unitOf(unit).name}) in ${table.file}, line ${row.ref.line}, column "${column}", got "${value}".`,
      );
    }
    return { date, year: decimalYear(date), value, name: String(cellOf(row, nameColumn)), row };
  });
  if (points.length === 0)
    throw new Error(`Series "${id}": expected rows of ${table.id}, found none.`);
  return {
    id,
    name,
    table: table.id,
    column,
    unit,
    points: points.sort((a, b) => a.year - b.year),
  };
}

/** Decimal year at which the notes stop. */
export const notesStopYear = decimalYear(notesStop);

/** Scores what the points before the notes stopped foretold about those after. */
export function scoreSince(series: Series): ScoredSeries {
  const label = `${series.table} (${series.name})`;
  return {
    ...series,
    backtest: backtest(series.points, { cut: notesStopYear, series: label }),
  };
}

/** The points dated before the notes stopped. */
export function pointsBefore(series: Series): readonly Point[] {
  return series.points.filter(({ year }) => year < notesStopYear);
}

/** The points dated on the day on which the notes stopped, or later. */
export function pointsSince(series: Series): readonly Point[] {
  return series.points.filter(({ year }) => year >= notesStopYear);
}

/** First point of a series. */
export function firstPoint(series: Series): Point {
  return series.points[0]!;
}

/**
 * The first point of a series that meets a condition.
 *
 * @param what the point in words, for the error
 * @throws {Error} if none does
 */
export function pointWhere(
  { id, table, points }: Pick<Series, "id" | "table" | "points">,
  what: string,
  where: (point: Point) => boolean,
): Point {
  const point = points.find(where);
  if (!point)
    throw new Error(`Series "${id}": expected a point of ${table} for ${what}, found none.`);
  return point;
}

/** The first point of a series with a name. @throws {Error} if none has it */
export function pointNamed(series: Pick<Series, "id" | "table" | "points">, wanted: string): Point {
  return pointWhere(series, wanted, ({ name }) => name === wanted);
}

/** The first point of a series with a date. @throws {Error} if none has it */
export function pointOn(series: Pick<Series, "id" | "table" | "points">, wanted: string): Point {
  return pointWhere(series, wanted, ({ date }) => date === wanted);
}

/** Last point of a series. */
export function lastPoint(series: Series): Point {
  return series.points.at(-1)!;
}
