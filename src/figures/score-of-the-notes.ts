import * as Plot from "@observablehq/plot";
import type { ClaimRow } from "~/claims/kit/claims-table";
import { missedSeries, scoreOfTheNotes } from "~/claims/kit/score-of-the-notes";
import type { Point } from "~/findings/kit/series";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { capitalised, formatNumber } from "./kit/format";
import { labelMark } from "./kit/label-mark";
import { swarmOffsets } from "./kit/swarm";
import { words } from "./kit/words";

const values = scoreOfTheNotes.values;
const margin = { top: 24, right: 16, bottom: 34, left: 16 };

export default defineFigure({
  title: words`Of ${values.judged} claims with a number, ${values.held} held; the worst missed by ${values["largest-miss"]}`,
  subtitle:
    "Each claim of the notes as a multiple of the value that answers it, log scale; one dot a claim",
  caption: words`On the dark line a claim is right to the digit; right of it the notes claimed too much, left of it too little. Filled dots held by the rule of their claim, open ones missed, by ${values["median-miss"]} at the median. Of ${values.directions} more claims that name a direction and no number, ${values["directions-held"]} held; ${values.undecided} more are such that no data decide them. What the notes only asked is not counted.`,
  series: [missedSeries],
  labels: [],
  alternative: ([series]) => inWords(series),
  draw: ({ width, document, series: [series] }) => {
    const isWide = width > 500;
    const radius = 4.5;
    const domain = domainOf(series, 2);
    const pixels = (value: number) =>
      (Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])) *
      (width - margin.left - margin.right);
    const lay = ({ points }: DrawnSeries) => layDots(points, pixels, 2 * radius + 1.5);
    const dots = isWide ? lay(series) : missedInRows(series, lay);
    const top = Math.max(...dots.map(({ y }) => y)) + radius + (isWide ? 40 : 14);
    const bottom = Math.min(...dots.map(({ y }) => y)) - radius - (isWide ? 40 : 14);
    const ticks = [0.01, 0.1, 1, 10, 100, 1000].filter((tick) => isWithin(tick, domain));
    return Plot.plot({
      document,
      width,
      height: top - bottom + margin.top + margin.bottom,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { type: "log", domain, axis: null },
      y: { domain: [bottom, top], axis: null },
      marks: [
        Plot.ruleX(ticks, { stroke: "var(--rule)" }),
        Plot.ruleX([1], { stroke: "var(--ink-2)" }),
        Plot.text(ticks, {
          x: (tick: number) => tick,
          frameAnchor: "bottom",
          dy: 18,
          text: (tick: number) => formatNumber(tick, "times"),
        }),
        Plot.text(["claimed too little"], {
          x: () => 1,
          frameAnchor: "top",
          dx: -8,
          dy: -10,
          textAnchor: "end",
        }),
        Plot.text(["claimed too much"], {
          x: () => 1,
          frameAnchor: "top",
          dx: 8,
          dy: -10,
          textAnchor: "start",
        }),
        Plot.dot(dots, {
          x: "value",
          y: "y",
          r: radius,
          stroke: "var(--claim)",
          strokeWidth: 1.5,
          fill: ({ isHeld }: Dot) => (isHeld ? "var(--claim)" : "var(--paper)"),
        }),
        labelMark({
          figure: "score-of-the-notes",
          size: 13,
          radius,
          labels: dots
            .filter(({ isHeld }) => !isHeld)
            .map(({ name, value, y }) => ({
              text: `${name} ${formatNumber(value, "times")}`,
              x: value,
              y,
            })),
          marks: dots.map(({ value, y }) => ({ x: value, y })),
        }),
      ],
    });
  },
});

interface Dot {
  readonly name: string;
  readonly value: number;
  readonly isHeld: boolean;
  /** Pixels from the middle of the strip. */
  readonly y: number;
}

const isHeld = ({ row }: Point) => (row as ClaimRow).verdict === "holds";

function layDots(
  points: readonly Point[],
  pixels: (value: number) => number,
  diameter: number,
): Dot[] {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const offsets = swarmOffsets(
    sorted.map(({ value }) => pixels(value)),
    diameter,
  );
  return sorted.map((point, index) => ({
    name: point.name,
    value: point.value,
    isHeld: isHeld(point),
    y: offsets[index]!,
  }));
}

/** On a narrow drawing each miss takes a row of its own under the strip, where its name has room. */
function missedInRows(series: DrawnSeries, lay: (series: DrawnSeries) => Dot[]): Dot[] {
  const only = (isWanted: (point: Point) => boolean) =>
    lay({ ...series, points: series.points.filter(isWanted) });
  const held = only(isHeld);
  const bottom = Math.min(...held.map(({ y }) => y));
  const missed = only((point) => !isHeld(point));
  return [...held, ...missed.map((dot, row) => ({ ...dot, y: bottom - 24 - row * 22 }))];
}

/** Some room beyond the outermost dots, more where labels need it, and at least from a tenth to ten. */
function domainOf({ points }: DrawnSeries, room: number): [number, number] {
  const values = points.map(({ value }) => value);
  return [Math.min(0.1, Math.min(...values) / room), Math.max(10, Math.max(...values) * 3)];
}

const isWithin = (value: number, [low, high]: readonly [number, number]) =>
  value >= low && value <= high;

function inWords(series: DrawnSeries): string {
  const sorted = [...series.points].sort((a, b) => b.value - a.value);
  const list = (points: readonly Point[]) =>
    points.map(({ name, value }) => `${name} ${formatNumber(value, series.unit)}`).join(", ");
  const held = sorted.filter(isHeld);
  const missed = sorted.filter((point) => !isHeld(point));
  return `${capitalised(series.name)}, claim by claim: ${held.length} held, namely ${list(held)}; ${missed.length} missed, namely ${list(missed)}.`;
}
