import * as Plot from "@observablehq/plot";
import { openLags, type OpenLag } from "~/derived/open-lags";
import { lagSeries } from "~/findings/kit/lag-series";
import { notesStopYear, type Point, type Series } from "~/findings/kit/series";
import { openLag } from "~/findings/open-lag";
import { defineFigure } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { marginTexts } from "./kit/margin-texts";
import { quote, words } from "./kit/words";

const values = openLag.values;
const months = [-6, 0, 6, 12, 18];
const domain = [-9, 24] as const;
const rowHeight = 19;
const headingHeight = 34;

export default defineFigure({
  title: words`The lag depends on the exam, about a year on MMLU and half of one on newer ones, and at single levels on single models`,
  subtitle:
    "Months from the first closed model at a level to the first open one; bars: middle 95 % if the models are drawn anew",
  caption: words`Filled: open models got there before the notes stopped. At the right the closed and the open models that reach the level; with fewer than four of either there is no bar. Each bar shows how the lag changes when models are left out or drawn twice at random; it is no sampling error. On MMLU it runs from ${values["mmlu-70"]} at 70 per cent (${quote(values["mmlu-70"], "interval")}) to ${values["mmlu-85"]} at 85. Lower bounds are left out.`,
  series: lagSeries,
  labels: ["MMLU, per cent", "GPQA Diamond, per cent", "LMArena, points"],
  alternative: (series) => series.map(inWords).join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const margin = { left: isWide ? 66 : 44, right: isWide ? 120 : 62 };
    const groups = layGroups(series);
    const height = groups.at(-1)!.bottom;
    const rows = groups.flatMap((group) => group.rows);
    return Plot.plot({
      document,
      width,
      height: height + 52,
      marginTop: 26,
      marginBottom: 26,
      marginLeft: margin.left,
      marginRight: margin.right,
      x: { domain: [...domain], axis: null },
      y: { domain: [0, height], reverse: true, axis: null },
      marks: [
        Plot.ruleX(months, { stroke: "var(--rule)" }),
        Plot.ruleX([0], { stroke: "var(--ink-2)" }),
        Plot.text(months, {
          x: (value: number) => value,
          frameAnchor: "bottom",
          dy: 16,
          text: (value: number) => (value < 0 ? `−${-value}` : String(value)),
        }),
        Plot.text([0], {
          x: [0],
          frameAnchor: "top",
          dy: -12,
          dx: isWide ? -6 : -4,
          textAnchor: "end",
          text: () => "open first",
        }),
        Plot.text([0], {
          x: [0],
          frameAnchor: "top",
          dy: -12,
          dx: isWide ? 6 : 4,
          textAnchor: "start",
          text: () => "months behind",
        }),
        Plot.text([0], {
          frameAnchor: "top-right",
          dx: margin.right - 4,
          dy: -18,
          textAnchor: "end",
          text: () => (isWide ? "closed · open models" : "models"),
        }),
        Plot.text(groups, {
          frameAnchor: "left",
          dx: 6 - margin.left,
          y: ({ top }: Group) => top + headingHeight / 2 + 4,
          text: "title",
          textAnchor: "start",
          fontWeight: 600,
          fill: "var(--ink)",
        }),
        Plot.text(rows, {
          frameAnchor: "left",
          dx: -8,
          y: "y",
          text: "level",
          textAnchor: "end",
        }),
        marginTexts({
          texts: rows.map(({ counts, y }) => ({ text: counts, y })),
          side: "right",
          inset: 6,
        }),
        Plot.link(
          rows.filter(({ low }) => low !== undefined),
          {
            x1: "low",
            x2: "high",
            y: "y",
            stroke: "var(--fit)",
            strokeOpacity: 0.35,
            strokeWidth: 6,
          },
        ),
        Plot.dot(rows, {
          x: "value",
          y: "y",
          r: 4,
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          fill: ({ isKnown }: Row) => (isKnown ? "var(--ink)" : "var(--paper)"),
        }),
      ],
    });
  },
});

interface Row {
  /** The row of the table that the dot shows. */
  readonly row: OpenLag;
  readonly y: number;
  readonly level: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly counts: string;
  readonly isKnown: boolean;
}

interface Group {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
}

const titles = ["MMLU, per cent", "GPQA Diamond, per cent", "LMArena, points"];

function layGroups(series: readonly Series[]): Group[] {
  return series.reduce<Group[]>((groups, { points }, index) => {
    const top = groups.at(-1)?.bottom ?? 0;
    const levels = points
      .map((point) => ({ point, row: rowOf(point) }))
      .sort((a, b) => a.row.level - b.row.level);
    const rows = levels.map(({ point, row }, place) => ({
      row,
      y: top + headingHeight + (place + 0.5) * rowHeight,
      level: row.level.toLocaleString("en-US"),
      value: point.value,
      low: row.lowMonths,
      high: row.highMonths,
      counts: `${row.closedCount} · ${row.openCount}`,
      isKnown: point.year < notesStopYear,
    }));
    const bottom = top + headingHeight + rows.length * rowHeight;
    return [...groups, { title: titles[index]!, top, bottom, rows }];
  }, []);
}

function rowOf({ row }: Point): OpenLag {
  return openLags.rows.find(({ ref }) => ref.key === row.ref.key)!;
}

function inWords({ name, points, unit }: Series): string {
  const lags = points.map(({ value }) => value);
  const [low, high] = [Math.min(...lags), Math.max(...lags)].map((lag) => formatNumber(lag, unit));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: from ${low} to ${high} at ${points.length} levels.`;
}
