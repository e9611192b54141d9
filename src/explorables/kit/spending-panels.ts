import * as Plot from "@observablehq/plot";
import { formatNumber } from "~/figures/kit/format";
import type { FigureWidth } from "~/figures/kit/define-figure";
import type { Assumed } from "./assumed";
import type { Drawing, Panel } from "./panels";

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

/** The plane of both rates, and the course of spending beside or below it. */
export function drawPlaneAndCourse(width: FigureWidth, spending: Spending): Drawing {
  const isWide = width > 500;
  const plane = { left: 0, top: 0, width: isWide ? 372 : width, height: isWide ? 350 : 330 };
  const course = isWide
    ? { left: 396, top: 0, width: width - 396, height: plane.height }
    : { left: 0, top: plane.height + 12, width, height: 240 };
  return {
    width,
    height: Math.max(plane.height, course.top + course.height),
    panels: [...planePanels(plane, spending), ...coursePanels(course, spending)],
  };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rates = [1, 100] as const;
const rateTicks = [1, 3, 10, 30, 100];
const planeMargins = { marginTop: 34, marginBottom: 46, marginLeft: 44, marginRight: 18 };
const courseMargins = { marginTop: 34, marginBottom: 46, marginLeft: 62, marginRight: 58 };
const quiet = { stroke: "var(--rule)", strokeOpacity: 1 } as const;
const same = (value: number) => value;

function planePanels({ left, top, width, height }: Place, spending: Spending): Panel[] {
  const { fall, growth } = spending;
  const frame = {
    width,
    height,
    ...planeMargins,
    x: { type: "log", domain: rates, axis: null },
    y: { type: "log", domain: rates, axis: null },
  } as const;
  const moving = [point(fall.value, growth.value)];
  return [
    {
      left,
      top,
      key: "plane",
      draw: (document) => Plot.plot({ ...frame, document, marks: planeMarks(height, spending) }),
    },
    {
      left,
      top,
      key: `${fall.value} ${growth.value}`,
      draw: (document) => Plot.plot({ ...frame, document, marks: moving }),
    },
  ];
}

/** What stands: ground, grid, line, the box of both intervals, what was counted, what was claimed. */
function planeMarks(height: number, spending: Spending): Plot.Markish[] {
  const { fall, growth, observed, claimedFall } = spending;
  const box = { x: rangeOf(fall), y: rangeOf(growth) };
  return [
    Plot.areaY(rates, { x: same, y1: same, y2: rates[1], fill: "var(--after)" }),
    Plot.gridX(rateTicks, quiet),
    Plot.gridY(rateTicks, quiet),
    ticksAlongX(rateTicks, inTimes),
    ticksAlongY(rateTicks, inTimes),
    heading("Growth of use, a year", planeMargins),
    footing("fall of price, a year"),
    Plot.rect([box], {
      x1: box.x.low,
      x2: box.x.high,
      y1: box.y.low,
      y2: box.y.high,
      fill: "var(--fit)",
      fillOpacity: 0.12,
      stroke: "var(--fit)",
      strokeOpacity: 0.5,
    }),
    Plot.line(rates, { x: same, y: same, stroke: "var(--ink)", strokeWidth: 1.5 }),
    quietText("spending grows", { frameAnchor: "top-left", dx: 8, dy: 10 }),
    quietText("spending shrinks", { frameAnchor: "bottom-right", dx: -8, dy: -10 }),
    Plot.ruleX([claimedFall], {
      x: same,
      insetTop: height - planeMargins.marginTop - planeMargins.marginBottom - 26,
      stroke: "var(--claim)",
      strokeWidth: 1.5,
    }),
    Plot.text([claimedFall], {
      x: same,
      frameAnchor: "bottom",
      dy: -32,
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
      x: box.x.low,
      y: "value",
      text: "name",
      textAnchor: "end",
      dx: -6,
      dy: -2,
      fill: "var(--ink-2)",
    }),
  ];
}

/** The reader’s point, with hairs to both axes. */
function point(x: number, y: number): Plot.Markish[] {
  const hair = { stroke: "var(--fit)", strokeDasharray: "2 3" } as const;
  const dot = { r: 6, fill: "var(--fit)", stroke: "var(--paper)", strokeWidth: 1.5 } as const;
  return [
    Plot.ruleX([x], { x: same, y1: rates[0], y2: y, ...hair }),
    Plot.ruleY([y], { y: same, x1: rates[0], x2: x, ...hair }),
    Plot.dot([x], { x: same, y, ...dot }),
  ];
}

function coursePanels({ left, top, width, height }: Place, spending: Spending): Panel[] {
  const { course, years, end } = spending;
  const levels = decadesAround(course.flatMap(({ low, high }) => [low, high]));
  const frame = {
    width,
    height,
    ...courseMargins,
    x: { type: "linear", domain: [0, years], axis: null },
    y: { type: "log", domain: [levels[0]!, levels.at(-1)!], axis: null },
  } as const;
  return [
    {
      left,
      top,
      key: levels.join(" "),
      draw: (document) => Plot.plot({ ...frame, document, marks: courseGround(levels, years) }),
    },
    {
      left,
      top,
      key: [levels.join(" "), end.value, end.low, end.high].join(" "),
      draw: (document) => Plot.plot({ ...frame, document, marks: courseMarks(spending) }),
    },
  ];
}

function courseGround(levels: readonly number[], years: number): Plot.Markish[] {
  return [
    Plot.gridY(levels, quiet),
    ticksAlongY(levels, inTimes),
    ticksAlongX(wholeYears(years), String),
    heading("Spending, times its start", courseMargins),
    footing("years from the start"),
    Plot.ruleY([1], { stroke: "var(--ink)", strokeWidth: 1.5 }),
  ];
}

/** The course with its range. At a constant rate a log scale makes it straight, so its ends are enough. */
function courseMarks({ course, years, end }: Spending): Plot.Markish[] {
  const ends = [course[0]!, course.at(-1)!];
  const hasRange = end.low < end.high;
  return [
    hasRange
      ? Plot.areaY(ends, {
          x: "year",
          y1: "low",
          y2: "high",
          fill: "var(--fit)",
          fillOpacity: 0.12,
        })
      : null,
    Plot.line(ends, { x: "year", y: "value", stroke: "var(--fit)", strokeWidth: 2 }),
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
  ];
}

function ticksAlongX(ticks: readonly number[], show: (value: number) => string): Plot.Markish {
  return Plot.text(ticks, {
    x: same,
    frameAnchor: "bottom",
    dy: 16,
    text: show,
    fill: "var(--ink-2)",
  });
}

function ticksAlongY(ticks: readonly number[], show: (value: number) => string): Plot.Markish {
  const place = { frameAnchor: "left", textAnchor: "end", dx: -8 } as const;
  return Plot.text(ticks, { y: same, ...place, text: show, fill: "var(--ink-2)" });
}

function heading(words: string, { marginLeft }: { readonly marginLeft: number }): Plot.Markish {
  const place = { frameAnchor: "top-left", dx: -marginLeft, dy: -24 } as const;
  return Plot.text([words], { text: [words], ...place, fill: "var(--ink)", fontWeight: 600 });
}

function footing(words: string): Plot.Markish {
  return quietText(words, { frameAnchor: "bottom-right", dy: 38 });
}

function quietText(words: string, place: Partial<Plot.TextOptions>): Plot.Markish {
  return Plot.text([words], { text: [words], fill: "var(--ink-2)", ...place });
}

/** The interval of a default, or the default alone. */
function rangeOf({ interval, default: value }: Assumed): {
  readonly low: number;
  readonly high: number;
} {
  return interval ?? { low: value, high: value };
}

/** Whole powers of ten from below the least value to above the largest, at least one on each side of one. */
function decadesAround(values: readonly number[]): number[] {
  const low = Math.min(-1, Math.floor(Math.log10(Math.min(...values))));
  const high = Math.max(1, Math.ceil(Math.log10(Math.max(...values))));
  const every = high - low > 6 ? 2 : 1;
  const [first, last] = [Math.floor(low / every), Math.ceil(high / every)];
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** ((first + index) * every));
}

const wholeYears = (years: number) => Array.from({ length: years + 1 }, (_, index) => index);

/** A multiple where room is short: "14×", "20k×", and as a fraction far below one. */
function inTimes(value: number): string {
  if (value < 0.0095) return `1/${short(1 / value)}`;
  return `${short(value)}×`;
}

function short(value: number): string {
  if (value >= 999_500) return `${plain(value / 1e6)}M`;
  return value >= 9995 ? `${plain(value / 1000)}k` : plain(value);
}

const plain = (value: number) => formatNumber(value, "times").replace("×", "");
