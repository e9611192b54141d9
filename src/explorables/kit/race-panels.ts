import * as Plot from "@observablehq/plot";
import { formatNumber } from "~/figures/kit/format";
import type { FigureWidth } from "~/figures/kit/define-figure";
import { valueOn, type SlopedLine } from "~/model/meeting-year";
import type { Drawing, Panel } from "./panels";

/** The lag at a level, in months. */
export interface LevelLag {
  readonly level: number;
  readonly months: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether the first leader was above the level already, so that the lag is longer than told. */
  readonly isBound: boolean;
}

/** One class in the race. */
export interface Runner {
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Where the line through its records begins. */
  readonly from: { readonly year: number; readonly value: number };
  /** Its line from now on, and the slopes that this may have. */
  readonly line: SlopedLine;
  readonly low: number;
  readonly high: number;
}

/** What follows of levels, lags and lines. */
export interface Race {
  readonly lags: readonly LevelLag[];
  readonly chosen: LevelLag;
  readonly closed: Runner;
  readonly open: Runner;
  /** Decimal year in which the lines meet; undefined if they do not. */
  readonly meeting: number | undefined;
  readonly lastYear: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const lagMargins = { marginTop: 34, marginBottom: 46, marginLeft: 40, marginRight: 14 };
const lineMargins = { marginTop: 34, marginBottom: 46, marginLeft: 50, marginRight: 16 };
const quiet = { stroke: "var(--rule)", strokeOpacity: 1 } as const;
const halo = { stroke: "var(--paper)", strokeWidth: 4 } as const;
const same = (value: number) => value;
const firstYear = 2024;

/** Lags by level, and beside or below them the lines of both classes. */
export function drawRace(width: FigureWidth, race: Race): Drawing {
  const isWide = width > 500;
  const lags = { left: 0, top: 0, width: isWide ? 330 : width, height: isWide ? 340 : 260 };
  const lines = isWide
    ? { left: 350, top: 0, width: width - 350, height: lags.height }
    : { left: 0, top: lags.height + 12, width, height: 280 };
  return {
    width,
    height: lines.top + lines.height,
    panels: [...lagPanels(lags, race), ...linePanels(lines, race)],
  };
}

function lagPanels({ left, top, width, height }: Place, { lags, chosen }: Race): Panel[] {
  const levels = lags.map(({ level }) => level);
  const months = lags.flatMap(({ months, low, high }) => [months, low ?? months, high ?? months]);
  const ends = [Math.floor(Math.min(0, ...months) / 6) * 6, Math.ceil(Math.max(...months) / 6) * 6];
  const ticks = Array.from({ length: (ends[1]! - ends[0]!) / 6 + 1 }, (_, i) => ends[0]! + i * 6);
  const frame = {
    width,
    height,
    ...lagMargins,
    x: { type: "linear", domain: [levels[0]! - 10, levels.at(-1)! + 10], axis: null },
    y: { type: "linear", domain: ends, axis: null },
  } as const;
  const hundreds = levels.filter((level) => level % 100 === 0);
  const ground = () => [
    Plot.gridY(ticks, quiet),
    Plot.ruleY([0], { stroke: "var(--ink)" }),
    ...axes(hundreds, ticks, (tick) => String(tick).replace("-", "−")),
    heading("Open after closed, months", lagMargins),
    footing("level on LMArena"),
    ...lagMarks(lags, { color: "var(--ink-2)", r: 3, opacity: 0.35 }),
  ];
  const moving = () => lagMarks([chosen], { color: "var(--fit)", r: 6, opacity: 0.8 });
  return [
    panel({ left, top }, "lags", (document) => Plot.plot({ ...frame, document, marks: ground() })),
    panel({ left, top }, String(chosen.level), (document) =>
      Plot.plot({ ...frame, document, marks: moving() }),
    ),
  ];
}

function lagMarks(
  lags: readonly LevelLag[],
  { color, r, opacity }: { color: string; r: number; opacity: number },
): Plot.Markish[] {
  const withRange = lags.filter(({ low, high }) => low !== undefined && high !== undefined);
  return [
    Plot.ruleX(withRange, {
      x: "level",
      y1: "low",
      y2: "high",
      stroke: color,
      strokeOpacity: opacity,
      strokeWidth: r > 3 ? 4 : 2,
    }),
    Plot.dot(lags, {
      x: "level",
      y: "months",
      r,
      stroke: color,
      strokeWidth: 1.5,
      fill: ({ isBound }: LevelLag) => (isBound ? "var(--paper)" : color),
    }),
  ];
}

function linePanels({ left, top, width, height }: Place, race: Race): Panel[] {
  const { closed, open, lastYear, meeting } = race;
  const highest = Math.max(...[closed, open].map(({ line }) => valueOn(line, lastYear)), 1500);
  const lowest = Math.min(...[closed, open].flatMap(({ points }) => points.map((p) => p.value)));
  const step = highest > 2400 ? 400 : 200;
  const ends = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step] as const;
  const levels = Array.from(
    { length: (ends[1] - ends[0]) / step + 1 },
    (_, i) => ends[0] + i * step,
  );
  const every = lastYear - firstYear > 8 ? 4 : 2;
  const years = Array.from({ length: Math.floor((lastYear - firstYear) / every) + 1 }, (_, i) => i);
  const frame = {
    width,
    height,
    ...lineMargins,
    x: { type: "linear", domain: [firstYear, lastYear], axis: null },
    y: { type: "linear", domain: ends, axis: null },
  } as const;
  const ground = () => [
    Plot.gridY(levels, quiet),
    ...axes(
      years.map((index) => firstYear + index * every),
      levels,
      (level) => formatNumber(level, "rating-points"),
    ),
    heading("Best rating, points", lineMargins),
    Plot.dot(closed.points, { x: "year", y: "value", r: 3, fill: "var(--ink)" }),
    Plot.dot(open.points, { x: "year", y: "value", r: 3, ...openMark }),
  ];
  const moving = () => [
    ...fan(closed, "var(--ink)", lastYear, ends),
    ...fan(open, "var(--fit)", lastYear, ends),
    ...meetingMarks(race),
  ];
  const key = [lastYear, ...ends].join(" ");
  const slopes = [closed, open].flatMap(({ line, low, high }) => [line.slope, low, high]);
  return [
    panel({ left, top }, key, (document) => Plot.plot({ ...frame, document, marks: ground() })),
    panel({ left, top }, [key, ...slopes, meeting].join(" "), (document) =>
      Plot.plot({ ...frame, document, marks: moving() }),
    ),
  ];
}

const openMark = { fill: "var(--paper)", stroke: "var(--fit)", strokeWidth: 1.5 } as const;

/** A line, the slopes that it may have, and its name at its end. */
function fan(
  { name, from, line, low, high }: Runner,
  color: string,
  lastYear: number,
  [least, most]: readonly [number, number],
): Plot.Markish[] {
  const held = (value: number) => Math.min(most, Math.max(least, value));
  const count = 24;
  const span = Array.from({ length: count + 1 }, (_, index) => {
    const year = line.year + (index / count) * (lastYear - line.year);
    const ends = [low, high].map((slope) => held(valueOn({ ...line, slope }, year)));
    return { year, low: Math.min(...ends), high: Math.max(...ends) };
  });
  const end = { year: lastYear, value: valueOn(line, lastYear) };
  return [
    low < high
      ? Plot.areaY(span, { x: "year", y1: "low", y2: "high", fill: color, fillOpacity: 0.12 })
      : null,
    Plot.line([from, line, end], { x: "year", y: "value", stroke: color, strokeWidth: 2 }),
    Plot.text([end], {
      x: "year",
      y: "value",
      dx: -4,
      dy: name === "open" ? -12 : 14,
      textAnchor: "end",
      text: () => name,
      fill: color,
      fontWeight: 600,
      ...halo,
    }),
  ];
}

function meetingMarks({ meeting, lastYear, open }: Race): Plot.Markish[] {
  if (meeting === undefined || meeting > lastYear || meeting < firstYear) return [];
  const point = { year: meeting, value: valueOn(open.line, meeting) };
  return [
    Plot.dot([point], { x: "year", y: "value", r: 5, fill: "var(--fit)" }),
    Plot.text([point], {
      x: "year",
      y: "value",
      dx: -8,
      dy: -12,
      textAnchor: "end",
      text: () => String(Math.floor(meeting)),
      fill: "var(--fit)",
      fontWeight: 600,
      ...halo,
    }),
  ];
}

function panel(
  { left, top }: { readonly left: number; readonly top: number },
  key: string,
  draw: Panel["draw"],
): Panel {
  return { left, top, key, draw };
}

function axes(
  alongX: readonly number[],
  alongY: readonly number[],
  showY: (value: number) => string,
): Plot.Markish[] {
  const fill = "var(--ink-2)";
  return [
    Plot.text(alongX, { x: same, frameAnchor: "bottom", dy: 16, text: String, fill }),
    Plot.text(alongY, {
      y: same,
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      text: showY,
      fill,
    }),
  ];
}

function heading(words: string, { marginLeft }: { readonly marginLeft: number }): Plot.Markish {
  const place = { frameAnchor: "top-left", dx: -marginLeft, dy: -24 } as const;
  return Plot.text([words], { text: [words], ...place, fill: "var(--ink)", fontWeight: 600 });
}

function footing(words: string): Plot.Markish {
  const place = { frameAnchor: "bottom-right", dy: 38 } as const;
  return Plot.text([words], { text: [words], ...place, fill: "var(--ink-2)" });
}
