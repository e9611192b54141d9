import * as Plot from "@observablehq/plot";
import { formatDate, formatNumber } from "~/figures/kit/format";
import type { FigureWidth } from "~/figures/kit/define-figure";
import type { Drawing } from "./panels";

/** A time at college, and the horizon at its end. */
export interface Degree {
  readonly entry: { readonly month: string; readonly year: number };
  readonly graduation: Horizon & { readonly month: string };
  readonly months: number;
  readonly doublingDays: number;
  /** The last record that is measured. */
  readonly last: Horizon;
  /** Whether the degree lies before the last record. */
  readonly isBack: boolean;
}

interface Horizon {
  /** Decimal year. */
  readonly year: number;
  /** In minutes. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const margins = { marginTop: 44, marginBottom: 44, marginLeft: 84, marginRight: 22 };
const quiet = { stroke: "var(--rule)", strokeOpacity: 1 } as const;
const minutesPerHour = 60;
/** Beyond this many minutes, a million hours, a length of task means nothing. */
export const longestTask = 1e6 * minutesPerHour;
const same = (value: number) => value;

/** The course of the horizon over the years at college. */
export function drawDegree(width: FigureWidth, degree: Degree): Drawing {
  const { entry, graduation, last } = degree;
  const height = width > 500 ? 380 : 360;
  const years = yearsAround([entry.year, graduation.year, last.year]);
  const [from, to] = [years[0]!, years.at(-1)!];
  const levels = levelsAround([graduation.low, graduation.high, last.low, last.high]);
  const frame = {
    width,
    height,
    ...margins,
    x: { type: "linear", domain: [from, to], axis: null },
    y: { type: "log", domain: [levels[0]!, levels.at(-1)!], axis: null },
  } as const;
  const domain = [from, to, ...levels].join(" ");
  return {
    width,
    height,
    panels: [
      {
        left: 0,
        top: 0,
        key: domain,
        draw: (document) =>
          Plot.plot({ ...frame, document, marks: groundMarks(years, levels, width) }),
      },
      {
        left: 0,
        top: 0,
        key: [domain, entry.year, graduation.year, graduation.low, graduation.high].join(" "),
        draw: (document) =>
          Plot.plot({ ...frame, document, marks: courseMarks(degree, levels, [from, to]) }),
      },
    ],
  };
}

function groundMarks(
  years: readonly number[],
  levels: readonly number[],
  width: number,
): Plot.Markish[] {
  const every = Math.ceil(years.length / (width > 500 ? 12 : 6));
  const shown = years.filter((_, index) => index % every === 0);
  return [
    Plot.gridY(levels, quiet),
    Plot.text(levels, {
      y: same,
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      text: hoursInShort,
      fill: "var(--ink-2)",
    }),
    Plot.text(shown, {
      x: same,
      frameAnchor: "bottom",
      dy: 16,
      text: String,
      fill: "var(--ink-2)",
    }),
  ];
}

function courseMarks(
  { entry, graduation, last }: Degree,
  levels: readonly number[],
  years: readonly [number, number],
): Plot.Markish[] {
  const ends = [last, graduation];
  const line = { x: "year", y: "value" } as const;
  return [
    Plot.rect([levels[0]!], {
      x1: entry.year,
      x2: graduation.year,
      y1: levels[0]!,
      y2: levels.at(-1)!,
      fill: "var(--after)",
    }),
    Plot.gridY(levels, { ...quiet, x1: entry.year, x2: graduation.year }),
    Plot.ruleX([entry.year, graduation.year], { x: same, stroke: "var(--rule-strong)" }),
    nameOf(entry, "enters", years),
    nameOf(graduation, "degree", years),
    Plot.areaY(ends, {
      x: "year",
      y1: "low",
      y2: "high",
      fill: "var(--fit)",
      fillOpacity: 0.12,
      clip: true,
    }),
    Plot.line(ends, {
      ...line,
      stroke: "var(--fit)",
      strokeWidth: 2,
      strokeDasharray: "1 5",
      strokeLinecap: "round",
      clip: true,
    }),
    Plot.ruleX([last], { x: "year", y1: "low", y2: "high", stroke: "var(--ink)" }),
    Plot.dot([last], {
      ...line,
      r: 4,
      stroke: "var(--ink)",
      strokeWidth: 1.5,
      fill: "var(--paper)",
    }),
    ...(graduation.value > longestTask ? beyond(graduation) : endOf(graduation)),
  ];
}

function endOf(graduation: Horizon): Plot.Markish[] {
  const place = { x: "year", y: "value" } as const;
  const dot = { r: 6, fill: "var(--fit)", stroke: "var(--paper)", strokeWidth: 1.5 };
  return [
    Plot.dot([graduation], { ...place, ...dot }),
    Plot.text([graduation], {
      ...place,
      ...told,
      dy: -2,
      text: () => formatNumber(graduation.value, "minutes"),
    }),
  ];
}

function beyond({ year }: Horizon): Plot.Markish[] {
  return [
    Plot.text([year], {
      x: same,
      frameAnchor: "top",
      ...told,
      dy: 10,
      text: () => "off the scale ↑",
    }),
  ];
}

const told = { textAnchor: "end", dx: -12, fill: "var(--fit)", fontWeight: 600 } as const;

/** What happens in a month, above the frame, on the side on which there is room. */
function nameOf(
  { month, year }: { readonly month: string; readonly year: number },
  word: string,
  [first, last]: readonly [number, number],
): Plot.Markish {
  const isLeft = year - first < (last - first) / 2;
  return Plot.text([year], {
    x: same,
    frameAnchor: "top",
    textAnchor: isLeft ? "start" : "end",
    dy: word === "enters" ? -27 : -11,
    text: () => `${word} ${formatDate(month)}`,
    fill: "var(--ink-2)",
  });
}

function hoursInShort(level: number): string {
  const hours = level / minutesPerHour;
  if (hours === 1) return "1 hour";
  return hours === 1e6 ? "1M hours" : formatNumber(level, "minutes");
}

/** Whole years from before the first to after the last. */
function yearsAround(values: readonly number[]): number[] {
  const first = Math.floor(Math.min(...values));
  const last = Math.ceil(Math.max(...values) + 0.2);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Powers of ten in hours, in minutes, from below the least value to above the largest. */
function levelsAround(values: readonly number[]): number[] {
  const exponents = values.map((value) => Math.log10(value / minutesPerHour));
  const low = Math.min(0, Math.floor(Math.min(...exponents)));
  const most = Math.log10(longestTask / minutesPerHour);
  const high = Math.min(most, Math.max(3, Math.ceil(Math.max(...exponents))));
  const every = Math.ceil((high - low) / 8);
  const count = Math.ceil((high - low) / every);
  return Array.from(
    { length: count + 1 },
    (_, index) => minutesPerHour * 10 ** (low + index * every),
  );
}
