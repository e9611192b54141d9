import { sourceById, type Source } from "~/data/sources";
import { drawnRows } from "./drawn-rows";
import type { RegisteredFigure } from "./figures";
import { oncePerFigure } from "./once";
import { tableById } from "./tables";

/** A source of drawn rows. */
export interface FigureSource {
  readonly source: Source;
  /** Which rows rest on it, counted from 1 in the order of the figure’s table. */
  readonly rows: readonly number[];
}

/** The sources of a figure’s rows, in order of id. */
export const figureSources = oncePerFigure(findSources);

function findSources(registered: Pick<RegisteredFigure, "figure">): readonly FigureSource[] {
  const rows = drawnRows(registered);
  const ids = [...new Set(rows.flatMap(({ point }) => point.row.sourceIds))].sort();
  return ids.map((id) => ({
    source: sourceById(id),
    rows: rows.flatMap(({ point }, index) => (point.row.sourceIds.includes(id) ? [index + 1] : [])),
  }));
}

/** The tables that a figure’s series come from, each once. */
export function figureTables({ figure }: Pick<RegisteredFigure, "figure">) {
  return [...new Set(figure.series.map(({ table }) => table))].map(tableById);
}

/** Numbers in short: 1 to 3, 7. */
export function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to - from === 1 ? ", " : "–"}${to}`))
    .join(", ");
}
