import { isSourceId } from "~/data/sources";
import type { Figure } from "~/figures/kit/define-figure";
import type { Words } from "~/figures/kit/words";
import type { Point, Series } from "~/findings/kit/series";
import { values } from "./findings";
import { nearNames } from "./near-names";
import { tables } from "./tables";

/** A figure as its file gives it. */
export interface FigureFile {
  readonly id: string;
  readonly file: string;
  readonly figure: Figure;
}

type Field = keyof Figure;

/**
 * Throws on the first thing that a figure names and that is not there, and on what it lacks.
 *
 * @throws {Error} naming file, figure, field, rule and what was found
 */
export function checkFigure(given: FigureFile): void {
  const { figure } = given;
  for (const field of ["title", "caption"] as const) checkWords(given, field, figure[field]);
  if (!figure.subtitle?.trim()) fail(given, "subtitle", "what is measured and in which unit", "");
  if (!figure.series?.length) fail(given, "series", "at least one series", "none");
  for (const series of figure.series) checkSeries(given, series);
  if (figure.backtest && !figure.series.includes(figure.backtest)) {
    fail(given, "backtest", "one of its series", `"${figure.backtest.name}"`);
  }
  checkAlternative(given);
}

function fail({ file, id }: FigureFile, field: Field, rule: string, found: string): never {
  throw new Error(
    `${file}, figure "${id}", field "${field}": expected ${rule}, got ${found || '""'}.`,
  );
}

function checkWords(given: FigureFile, field: "title" | "caption", words: Words): void {
  if (!words?.length || words.every((part) => part === "")) fail(given, field, "a sentence", "");
  for (const [index, part] of words.entries()) {
    if (typeof part === "string") continue;
    // A name that the finding does not have gives no value, whatever the type said.
    const value = part.value as typeof part.value | undefined;
    const before = words[index - 1];
    if (!value) {
      const place = typeof before === "string" ? ` after “${before.slice(-30)}”` : "";
      fail(given, field, "a value of a finding", `none${place}`);
    }
    if (!values.some(({ id }) => id === value.id)) {
      const near = nearNames(
        value.id,
        values.map(({ id }) => id),
      );
      fail(given, field, `a value of a finding (near: ${near})`, `"${value.id}"`);
    }
  }
}

function checkSeries(given: FigureFile, series: Series): void {
  if (!series) fail(given, "series", "a series of a finding", "none");
  const { name, table: id, column, points } = series;
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) {
    const near = nearNames(
      id,
      tables.map((candidate) => candidate.id),
    );
    fail(given, "series", `a table for “${name}” (near: ${near})`, `"${id}"`);
  }
  const names = table.columns.map((candidate) => candidate.name);
  if (!names.includes(column)) {
    const near = nearNames(column, names);
    fail(given, "series", `a column of ${id} for “${name}” (near: ${near})`, `"${column}"`);
  }
  if (points.length === 0) fail(given, "series", `points in “${name}”`, "none");
  for (const point of points) checkPoint(given, series, point);
}

function checkPoint(given: FigureFile, { name }: Series, point: Point): void {
  const place = `for “${point.name}” in “${name}”`;
  for (const number of [point.value, point.year]) {
    if (!Number.isFinite(number)) fail(given, "series", `a finite number ${place}`, `${number}`);
  }
  const { sourceIds } = point.row;
  if (sourceIds.length === 0) fail(given, "series", `a source ${place}`, "none");
  const unknown = sourceIds.find((id) => !isSourceId(id));
  if (unknown !== undefined) {
    fail(given, "series", `a source of src/data/sources.csv ${place}`, `"${unknown}"`);
  }
}

function checkAlternative(given: FigureFile): void {
  const { alternative, series } = given.figure;
  const text = typeof alternative === "function" ? alternative(series) : "";
  if (!text?.trim()) fail(given, "alternative", "what the drawing says, in words", "");
}
