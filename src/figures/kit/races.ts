import * as Plot from "@observablehq/plot";
import { rightPerWrong } from "~/derived/kit/frontier";
import { pointNamed, type Point, type Series } from "~/findings/kit/series";
import { datedMarks, stepCorners, stepLine, type SeriesStyle } from "./signature";
import type { DataLabel } from "./label-mark";
import { dateOf, dateOfYear } from "./time-axis";

/** How open and closed models look in every figure that sets one against the other. */
export const openStyle: SeriesStyle = { color: "var(--ink)", symbol: "circle" };
export const closedStyle: SeriesStyle = { color: "var(--series-2)", symbol: "square" };

/** Scores of per cent that have a tick where right answers for each wrong one are drawn. */
export const percentTicks = [20, 30, 40, 50, 60, 70, 80, 90, 95];

/** Grid and axis of per cent on the scale of right answers for each wrong one. */
export function percentAxis(from: number, to: number): Plot.Markish[] {
  const ticks = percentTicks.filter((percent) => percent >= from && percent <= to);
  const marks = ticks.map((percent) => ({ value: rightPerWrong(percent), text: `${percent} %` }));
  return [
    Plot.gridY(
      marks.map(({ value }) => value),
      { stroke: "var(--rule)", strokeOpacity: 1 },
    ),
    // An axis of Plot’s leaves out the labels of some values on a log scale.
    Plot.text(marks, { frameAnchor: "left", dx: -6, textAnchor: "end", y: "value", text: "text" }),
  ];
}

/** A bar across the end of a line of records that nobody reports any more. */
export function endBar({ points }: Series, { color }: SeriesStyle): Plot.Markish {
  const last = points.at(-1)!;
  return Plot.ruleX([last], {
    x: () => dateOf(last.date),
    y1: last.value / 1.17,
    y2: last.value * 1.17,
    stroke: color,
    strokeWidth: 1.5,
  });
}

/** The records of both classes: steps and marks. */
export function raceMarks(closed: Series, open: Series): Plot.Markish[] {
  return [
    stepLine(closed, closedStyle),
    stepLine(open, openStyle),
    datedMarks(closed, closedStyle),
    datedMarks(open, openStyle),
  ];
}

/** A straight line that a finding laid, from one decimal year to another. */
export interface LaidLine {
  readonly from: number;
  readonly to: number;
  /** Its height at a decimal year, in the unit of the axis. */
  readonly at: (year: number) => number;
  readonly isForetold?: boolean;
}

/** A line of a finding, dotted where it foretells. */
export function laidLine({ from, to, at, isForetold = false }: LaidLine): Plot.Markish {
  const ends = [from, to].map((year) => ({ year, value: at(year) }));
  return Plot.line(ends, {
    x: ({ year }: { year: number }) => dateOfYear(year),
    y: "value",
    stroke: "var(--fit)",
    strokeWidth: 1.5,
    ...(isForetold ? { strokeDasharray: "1 5", strokeLinecap: "round" } : {}),
  });
}

/** Names of points of a series, in its colour. */
export function namesOf(
  { points }: Series,
  { color }: SeriesStyle,
  names: Readonly<Record<string, string>>,
): DataLabel[] {
  return points
    .filter(({ name }) => name in names)
    .map((point: Point) => ({
      text: names[point.name]!,
      x: dateOf(point.date),
      y: point.value,
      fill: color,
    }));
}

/** The name of a class beside one of its points. */
export function classLabel(series: Series, { color }: SeriesStyle, at: string): DataLabel {
  const point = pointNamed(series, at);
  return { text: series.name, x: dateOf(point.date), y: point.value, fill: color, weight: "600" };
}

/** Everything of both classes that a label must not cover, and what it avoids. */
export function raceObstacles(closed: Series, open: Series) {
  return {
    marks: [closed, open].flatMap(({ points }) =>
      points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
    ),
    lines: [stepCorners(closed), stepCorners(open)],
  };
}
