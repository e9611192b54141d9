import * as Plot from "@observablehq/plot";
import { notesStop } from "~/data/notes";
import { pointsBefore, type Point, type ScoredSeries, type Series } from "~/findings/kit/series";
import { notesStopYear } from "~/findings/kit/series";
import { dateOf, dateOfYear } from "./time-axis";

/** How a series looks: one colour and one shape. */
export interface SeriesStyle {
  readonly color: string;
  readonly symbol: "circle" | "square" | "triangle" | "diamond";
}

/** Drawn radius of a mark, in pixels. */
export const markRadius = 4;

/**
 * The ground that is tinted from the day on which the notes stop, the rule at that day, and the words
 * above it: what every time chart of this site has in common.
 */
export function notesGround({
  end,
  words,
}: {
  /** Right end of the chart. */
  readonly end: Date;
  readonly words: readonly [before: string, after: string];
}): Plot.Markish[] {
  const stop = [dateOf(notesStop)];
  const heading = (text: string, textAnchor: "end" | "start") =>
    Plot.text(stop, {
      x: (date: Date) => date,
      frameAnchor: "top",
      text: [text],
      textAnchor,
      dx: textAnchor === "end" ? -6 : 6,
      dy: -14,
      fill: "var(--claim)",
    });
  return [
    Plot.rect(stop, { x1: (date: Date) => date, x2: [end], fill: "var(--after)" }),
    Plot.ruleX(stop, { x: (date: Date) => date, stroke: "var(--claim)", insetTop: -22 }),
    heading(words[0], "end"),
    heading(words[1], "start"),
  ];
}

/** The marks of a series: filled where the notes could see them, open where they came after. */
export function datedMarks(
  series: Series,
  { color, symbol }: SeriesStyle,
  radius: number = markRadius,
): Plot.Markish[] {
  const known = new Set<Point>(pointsBefore(series));
  return [
    Plot.dot(series.points, {
      x: ({ date }: Point) => dateOf(date),
      y: "value",
      r: radius,
      symbol,
      stroke: color,
      strokeWidth: 1.5,
      fill: (point: Point) => (known.has(point) ? color : "var(--paper)"),
    }),
  ];
}

/** The line of records: a level holds until the next record. */
export function stepLine(series: Series, { color }: SeriesStyle): Plot.Markish {
  return Plot.line(series.points, {
    x: ({ date }: Point) => dateOf(date),
    y: "value",
    curve: "step-after",
    stroke: color,
    strokeOpacity: 0.55,
    strokeWidth: 1.5,
  });
}

/** The corners of a step line, for labels to avoid. */
export function stepCorners(series: Series): { readonly x: Date; readonly y: number }[] {
  return series.points.flatMap(({ date, value }, index) => {
    const before = series.points[index - 1];
    const corner = before ? [{ x: dateOf(date), y: before.value }] : [];
    return [...corner, { x: dateOf(date), y: value }];
  });
}

/** A bar across the end of a series that nobody reports any more. */
export function visibleEnd(series: Series, { color }: SeriesStyle): Plot.Markish {
  const last = series.points.at(-1)!;
  return Plot.ruleX([last], {
    x: () => dateOf(last.date),
    y1: last.value / barReach,
    y2: last.value * barReach,
    stroke: color,
    strokeWidth: 1.5,
  });
}

/** How far the closing bar reaches up and down, as a factor on the log axis. */
const barReach = 1.45;

/** The fit, solid where it was fitted and dotted where it foretells, inside its prediction band. */
export function forecastMarks(series: ScoredSeries, end: number): Plot.Markish[] {
  const { before, isForecast } = series.backtest;
  if (!before || !isForecast) return [];
  const start = series.points[0]!.year;
  const fitted = steps(start, notesStopYear).map((year) => ({ year, value: before.at(year) }));
  const foretold = steps(notesStopYear, end).map((year) => ({ year, value: before.at(year) }));
  const band = steps(notesStopYear, end).map((year) => ({
    year,
    ...before.predictionInterval(year),
  }));
  const x = ({ year }: { year: number }) => dateOfYear(year);
  const line = { x, y: "value", stroke: "var(--fit)", strokeWidth: 2 } as const;
  return [
    Plot.areaY(band, { x, y1: "low", y2: "high", fill: "var(--fit)", fillOpacity: 0.12 }),
    Plot.line(fitted, line),
    Plot.line(foretold, { ...line, strokeDasharray: "1 5", strokeLinecap: "round" }),
  ];
}

/** The rule at which the notes stop, from one value to another, for labels to avoid. */
export function notesRule(low: number, high: number): { readonly x: Date; readonly y: number }[] {
  return [low, high].map((y) => ({ x: dateOf(notesStop), y }));
}

/** The corners of the fit, for labels to avoid. */
export function forecastCorners(
  series: ScoredSeries,
  end: number,
): { readonly x: Date; readonly y: number }[] {
  const { before, isForecast } = series.backtest;
  if (!before || !isForecast) return [];
  return [series.points[0]!.year, end].map((year) => ({ x: dateOfYear(year), y: before.at(year) }));
}

function steps(from: number, to: number): number[] {
  const count = 12;
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}
