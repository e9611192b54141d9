import * as Plot from "@observablehq/plot";
import { formatNumber } from "~/figures/kit/format";
import type { Assumed } from "./assumed";

/** What follows for spending. */
export interface Spending {
  readonly fall: Assumed;
  readonly growth: Assumed;
  /** How far the course is carried. */
  readonly years: number;
  /** Factor by which spending is multiplied in a year. */
  readonly perYear: number;
  readonly course: readonly {
    readonly year: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Spending at the end, as a multiple of its start. */
  readonly end: { readonly value: number; readonly low: number; readonly high: number };
  /** Rates of use that were counted, at the measured fall of price. */
  readonly observed: {
    readonly fall: number;
    readonly growth: readonly { readonly name: string; readonly value: number }[];
  };
  readonly claimedFall: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const rates = { least: 1, largest: 100 };
const ticks = [1, 2, 5, 10, 20, 50, 100];
const text = { fill: "var(--ink-2)" } as const;
const margins = { marginTop: 34, marginBottom: 44 } as const;

/** The plane of both rates, with the line on which spending stands still. */
export function drawPlane(document: Document, size: Size, spending: Spending): Element {
  const { fall, growth, observed, claimedFall } = spending;
  return Plot.plot({
    document,
    ...size,
    ...margins,
    marginLeft: 44,
    marginRight: 14,
    x: { type: "log", domain: [rates.least, rates.largest] },
    y: { type: "log", domain: [rates.least, rates.largest] },
    marks: [
      ground(),
      Plot.gridX(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisX(ticks, { tickFormat: inTimes, tickSize: 0, label: null }),
      Plot.axisY(ticks, { tickFormat: inTimes, tickSize: 0, label: null }),
      title("Use grows by, a year"),
      note("price falls by, a year", { frameAnchor: "bottom-right", dy: 38, textAnchor: "end" }),
      box(fall, growth),
      Plot.line([rates.least, rates.largest], {
        x: same,
        y: same,
        stroke: "var(--ink)",
        strokeWidth: 1.5,
      }),
      note("spending grows", { frameAnchor: "top-left", dx: 8, dy: 10 }),
      note("spending shrinks", { frameAnchor: "bottom-right", dx: -8, dy: -10 }),
      Plot.tickX([claimedFall], {
        x: same,
        insetTop: size.height - 98,
        stroke: "var(--claim)",
        strokeWidth: 1.5,
      }),
      Plot.text([claimedFall], {
        x: same,
        frameAnchor: "bottom",
        dy: -26,
        text: () => `the notes: ${inTimes(claimedFall)}`,
        fill: "var(--claim)",
      }),
      Plot.dot(observed.growth, {
        x: observed.fall,
        y: "value",
        r: 4,
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        fill: "var(--paper)",
      }),
      Plot.text(observed.growth, {
        x: observed.fall,
        y: "value",
        text: "name",
        textAnchor: "end",
        dx: -9,
        ...text,
      }),
      theWorld(fall.value, growth.value),
    ],
  });
}

/** Spending from now on, with its range. */
export function drawSpending(document: Document, size: Size, spending: Spending): Element {
  const { course, years, end } = spending;
  const levels = decadesAround(course.flatMap(({ low, high }) => [low, high]));
  const domain = [levels[0]!, levels.at(-1)!];
  return Plot.plot({
    document,
    ...size,
    ...margins,
    marginLeft: 54,
    marginRight: 50,
    x: { type: "linear", domain: [0, years] },
    y: { type: "log", domain },
    marks: [
      Plot.gridY(levels, { stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.axisY(levels, { tickFormat: inTimes, tickSize: 0, label: null }),
      Plot.axisX(wholeYears(years), { tickFormat: String, tickSize: 0, label: null }),
      title("Spending, times its start"),
      note("years from the start", { frameAnchor: "bottom-right", dy: 38, textAnchor: "end" }),
      Plot.ruleY([1], { stroke: "var(--ink)", strokeWidth: 1.5 }),
      Plot.areaY(course, {
        x: "year",
        y1: "low",
        y2: "high",
        fill: "var(--fit)",
        fillOpacity: 0.12,
      }),
      Plot.line(course, { x: "year", y: "value", stroke: "var(--fit)", strokeWidth: 2 }),
      Plot.dot([end], { x: years, y: "value", r: 4, fill: "var(--fit)" }),
      Plot.text([end], {
        x: years,
        y: "value",
        dx: 9,
        textAnchor: "start",
        text: () => inTimes(end.value),
        fill: "var(--fit)",
        fontWeight: 600,
      }),
    ],
  });
}

const same = (value: number) => value;

/** What lies above the line. */
function ground(): Plot.Markish {
  return Plot.areaY([rates.least, rates.largest], {
    x: same,
    y1: same,
    y2: rates.largest,
    fill: "var(--after)",
  });
}

/** What the intervals of both defaults allow. */
function box(fall: Assumed, growth: Assumed): Plot.Markish {
  const [x, y] = [fall, growth].map(
    ({ interval, default: value }) => interval ?? { low: value, high: value },
  );
  return Plot.rect([{ x1: x!.low, x2: x!.high, y1: y!.low, y2: y!.high }], {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "var(--fit)",
    fillOpacity: 0.12,
    stroke: "var(--fit)",
    strokeOpacity: 0.5,
  });
}

/** The reader’s point, with hairs to both axes. */
function theWorld(x: number, y: number): Plot.Markish[] {
  const hair = { stroke: "var(--fit)", strokeDasharray: "2 3" } as const;
  return [
    Plot.ruleX([x], { x: same, y1: rates.least, y2: y, ...hair }),
    Plot.ruleY([y], { y: same, x1: rates.least, x2: x, ...hair }),
    Plot.dot([{ x, y }], {
      x: "x",
      y: "y",
      r: 6,
      fill: "var(--fit)",
      stroke: "var(--paper)",
      strokeWidth: 1.5,
    }),
  ];
}

function title(words: string): Plot.Markish {
  return Plot.text([words], {
    text: [words],
    frameAnchor: "top-left",
    dx: -44,
    dy: -22,
    fill: "var(--ink)",
    fontWeight: 600,
  });
}

function note(words: string, place: Partial<Plot.TextOptions>): Plot.Markish {
  return Plot.text([words], { text: [words], ...text, ...place });
}

/** Whole powers of ten from below the least value to above the largest, at least two each way of one. */
function decadesAround(values: readonly number[]): number[] {
  const low = Math.min(-1, Math.floor(Math.log10(Math.min(...values))));
  const high = Math.max(1, Math.ceil(Math.log10(Math.max(...values))));
  const every = high - low > 6 ? 2 : 1;
  const [first, last] = [Math.floor(low / every), Math.ceil(high / every)];
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** ((first + index) * every));
}

const wholeYears = (years: number) => Array.from({ length: years + 1 }, (_, index) => index);

function inTimes(value: number): string {
  if (value >= 1e4) return `${formatNumber(value / 1000, "times").replace("×", "")}k×`;
  return formatNumber(value, "times");
}
