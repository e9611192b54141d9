import * as Plot from "@observablehq/plot";
import type { FigureWidth } from "~/figures/kit/define-figure";
import type { Drawing, Panel } from "./panels";

/** A level that a course may reach. */
export interface Level {
  readonly value: number;
  readonly name: string;
  /** Follows a control; the others stand. */
  readonly isMoving?: true;
  /** Where its name stands: at the left end of its line, or at the right. */
  readonly side: "left" | "right";
  /** Decimal year in which the course reaches it; undefined if it does not, or is told elsewhere. */
  readonly year?: number | undefined;
}

/** Something that grows or shrinks at a constant rate from where it was last seen. */
export interface LevelCourse {
  readonly heading: string;
  readonly start: { readonly year: number; readonly value: number; readonly name: string };
  /** Factor per year, and the range of that. */
  readonly growth: { readonly value: number; readonly low: number; readonly high: number };
  readonly years: readonly [first: number, last: number];
  /** Least and largest value that the frame shows; the course stops there. */
  readonly domain: readonly [low: number, high: number];
  /** The course stops at these as well, if they are narrower. */
  readonly stop?: number | undefined;
  /** Whether it comes down to its levels. */
  readonly isFalling?: true;
  readonly ticks: readonly number[];
  readonly showTick: (value: number) => string;
  readonly levels: readonly Level[];
  /** A range of values that matters, drawn across. */
  readonly zone?: { readonly low: number; readonly high: number; readonly name: string };
}

const margins = { marginTop: 34, marginBottom: 34, marginLeft: 74, marginRight: 16 };
const quiet = { stroke: "var(--rule)", strokeOpacity: 1 } as const;
const halo = { stroke: "var(--paper)", strokeWidth: 4 } as const;
const same = (value: number) => value;

/** A course on a log scale, and the levels that it reaches. */
export function drawCourse(width: FigureWidth, course: LevelCourse): Drawing {
  const height = width > 500 ? 390 : 370;
  const { years, domain, growth, stop, levels } = course;
  const frame = {
    width,
    height,
    ...margins,
    x: { type: "linear", domain: years, axis: null },
    y: { type: "log", domain, axis: null },
  } as const;
  const moving = levels.filter(({ isMoving }) => isMoving).map(({ value }) => value);
  const reached = levels.map(({ year }) => (year === undefined ? "-" : year.toFixed(3)));
  const panel = (key: readonly unknown[], marks: () => Plot.Markish[]): Panel => ({
    left: 0,
    top: 0,
    key: key.join(" "),
    draw: (document) => Plot.plot({ ...frame, document, marks: marks() }),
  });
  return {
    width,
    height,
    panels: [
      panel([...years, ...domain], () => groundMarks(course, width)),
      panel([...years, growth.low, growth.value, growth.high, stop, ...moving, ...reached], () =>
        movingMarks(course),
      ),
    ],
  };
}

function groundMarks(course: LevelCourse, width: number): Plot.Markish[] {
  const { heading, years, ticks, showTick, levels, zone, start, isFalling } = course;
  return [
    zone
      ? Plot.rect([zone], {
          x1: years[0],
          x2: years[1],
          y1: "low",
          y2: "high",
          fill: "var(--series-2)",
          fillOpacity: 0.14,
        })
      : null,
    Plot.gridY(ticks, quiet),
    Plot.text(ticks, {
      y: same,
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      text: showTick,
      fill: "var(--ink-2)",
    }),
    Plot.text(yearTicks(years, width > 500 ? 10 : 5), {
      x: same,
      frameAnchor: "bottom",
      dy: 16,
      text: String,
      fill: "var(--ink-2)",
    }),
    Plot.text([heading], {
      text: [heading],
      frameAnchor: "top-left",
      dx: -margins.marginLeft,
      dy: -24,
      fill: "var(--ink)",
      fontWeight: 600,
    }),
    zone ? quietText(zone.name, { x: years[1], y: zone.high, dy: 9, anchor: "end" }) : null,
    ...levels.filter(({ isMoving }) => !isMoving).flatMap((level) => levelMarks(level, years)),
    Plot.dot([start], { x: "year", y: "value", r: 4, fill: "var(--ink)" }),
    Plot.text([start], {
      x: "year",
      y: "value",
      dx: 8,
      dy: isFalling ? -9 : 11,
      textAnchor: "start",
      text: "name",
      fill: "var(--ink)",
    }),
  ];
}

function levelMarks(
  { value, name, side, isMoving }: Level,
  [first, last]: readonly [number, number],
): Plot.Markish[] {
  const isRight = side === "right";
  return [
    Plot.ruleY([value], {
      y: same,
      stroke: isMoving ? "var(--fit)" : "var(--ink)",
      strokeWidth: isMoving ? 1.5 : 1,
      strokeDasharray: isMoving ? "5 3" : "none",
    }),
    Plot.text([value], {
      x: isRight ? last : first,
      y: same,
      dx: isRight ? -2 : 4,
      dy: isRight ? 10 : -9,
      textAnchor: isRight ? "end" : "start",
      text: () => name,
      fill: isMoving ? "var(--fit)" : "var(--ink)",
      ...(isMoving ? { fontWeight: 600, ...halo } : {}),
    }),
  ];
}

function movingMarks(course: LevelCourse): Plot.Markish[] {
  const { growth, levels, years, start } = course;
  const points = sampled(course);
  const hasRange = growth.low < growth.high;
  const met = levels.filter(({ year }) => year !== undefined && year <= years[1]);
  return [
    ...levels.filter(({ isMoving }) => isMoving).flatMap((level) => levelMarks(level, years)),
    hasRange
      ? Plot.areaY(points, {
          x: "year",
          y1: "low",
          y2: "high",
          fill: "var(--fit)",
          fillOpacity: 0.14,
        })
      : null,
    Plot.line(lineOf(course), { x: "year", y: "value", stroke: "var(--fit)", strokeWidth: 2 }),
    Plot.dot(met, { x: "year", y: "value", r: 4, fill: "var(--fit)" }),
    ...met.filter(({ year }) => year! > start.year).map((level) => yearMark(level, course)),
  ];
}

/** The year of an arrival, on the side on which neither the course nor the name of the level is. */
function yearMark(level: Level, { years, isFalling }: LevelCourse): Plot.Markish {
  const isNearEnd = level.year! > years[1] - 0.15 * (years[1] - years[0]);
  const isLeft = isNearEnd || (!isFalling && !level.isMoving);
  return Plot.text([level], {
    x: "year",
    y: "value",
    dx: isLeft ? -8 : 8,
    dy: isLeft || isFalling ? -10 : 12,
    textAnchor: isLeft ? "end" : "start",
    text: () => String(Math.floor(level.year!)),
    fill: "var(--fit)",
    fontWeight: 600,
    ...halo,
  });
}

/** The line, which a log scale makes straight: its start, and where it leaves the frame. */
function lineOf({ start, growth, years, domain, stop }: LevelCourse) {
  const end = growth.value >= 1 ? domain[1] : (stop ?? domain[0]);
  const rate = Math.log(growth.value);
  const reach = rate === 0 ? Infinity : Math.log(end / start.value) / rate;
  const year = Math.min(years[1], start.year + Math.max(0, reach));
  return [start, { year, value: start.value * growth.value ** (year - start.year) }];
}

/** The range of the course, year by year, held within the frame. */
function sampled({ start, growth, years, domain, stop }: LevelCourse) {
  const [least, most] = [Math.max(domain[0], stop ?? 0), domain[1]];
  const held = (value: number) => Math.min(most, Math.max(least, value));
  const count = 48;
  return Array.from({ length: count + 1 }, (_, index) => {
    const year = start.year + (index / count) * (years[1] - start.year);
    const at = (factor: number) => held(start.value * factor ** (year - start.year));
    return { year, low: at(growth.low), high: at(growth.high) };
  });
}

function quietText(
  words: string,
  { x, y, dy, anchor }: { x: number; y: number; dy: number; anchor: "start" | "end" },
): Plot.Markish {
  const place = { x, y, dy, dx: -4, textAnchor: anchor };
  return Plot.text([words], { text: [words], ...place, fill: "var(--ink-2)" });
}

/** Round years within the frame, no more than so many. */
function yearTicks([first, last]: readonly [number, number], most: number): number[] {
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => (last - first) / step <= most) ?? 200;
  const start = Math.ceil(first / every) * every;
  return Array.from(
    { length: Math.floor((last - start) / every) + 1 },
    (_, i) => start + i * every,
  );
}

/** The first of these years by which everything that is ever reached is reached, or the last of them. */
export function lastYearOf(
  reached: readonly (number | undefined)[],
  choices: readonly number[],
): number {
  const latest = Math.max(...reached.map((year) => year ?? 0));
  return choices.find((choice) => choice >= latest) ?? choices.at(-1)!;
}
