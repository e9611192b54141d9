import * as Plot from "@observablehq/plot";
import { dispatch, type DispatchTechnology } from "~/data/dispatch";
import { onlyRow } from "~/findings/kit/rows";
import { drawnKinds, plantDispatch, plantSeries } from "~/findings/plant-dispatch";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { words } from "./kit/words";

const values = plantDispatch.values;
const ticks = [1, 10, 100, 1000, 10_000, 100_000];
const domain = [0.8, 2e5] as const;
const margin = { top: 8, right: 14, bottom: 30, left: 14 };

export default defineFigure({
  title: words`A gas turbine ramps ${values["turbine-over-coal"]} as fast as new coal, and a battery leaves both behind`,
  subtitle:
    "Change of output once hot, per cent of full power a minute, log scale; beside the name, start from cold and capacity factor",
  caption: words`Filled: new plants of a Danish catalogue. Open: units of an older American test system for models of the grid, where coal (${values["coal-ramp-old"]}) is quicker than the combined cycle (${values["combined-ramp-old"]}). The catalogue has no start time for coal, so thermal inertia cannot be read from it. Capacity factor: mean of 2014 to 2020 in the United States, an outcome of prices as much as of machines. Sun and wind can be turned down and not up, so they are not here.`,
  series: plantSeries,
  labels: drawnKinds.map(({ name }) => name),
  alternative: (series) => series.map(inWords).join(" "),
  draw: ({ width, document }) => {
    const isWide = width > 500;
    const rowHeight = isWide ? 46 : 62;
    const rows = drawnKinds.map(({ id, name }, index) => ({
      ...onlyRow(dispatch, id, ({ technology }) => technology === id),
      name,
      top: index * rowHeight,
    }));
    const height = rows.length * rowHeight;
    const dotsAt = ({ top }: Drawn) => top + rowHeight - 12;
    return Plot.plot({
      document,
      width,
      height: height + margin.top + margin.bottom,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { type: "log", domain, axis: null },
      y: { domain: [0, height], reverse: true, axis: null },
      marks: [
        Plot.ruleX(ticks, { stroke: "var(--rule)" }),
        Plot.text(ticks, {
          x: (tick: number) => tick,
          frameAnchor: "bottom",
          dy: 18,
          text: (tick: number) => tick.toLocaleString("en-US"),
        }),
        Plot.ruleY(rows, { y: dotsAt, stroke: "var(--rule)" }),
        Plot.dot(withValue(rows, "oldFleetRampPercentPerMinute"), {
          x: "value",
          y: dotsAt,
          r: 5,
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          fill: "var(--paper)",
        }),
        Plot.dot(withValue(rows, "rampPercentPerMinute"), {
          x: "value",
          y: dotsAt,
          r: 5,
          fill: "var(--ink)",
        }),
        Plot.text(rows, {
          frameAnchor: "left",
          y: ({ top }: Drawn) => top + 14,
          text: "name",
          textAnchor: "start",
          fontWeight: 600,
          fill: "var(--ink)",
        }),
        Plot.text(rows, {
          frameAnchor: isWide ? "right" : "left",
          y: ({ top }: Drawn) => top + (isWide ? 14 : 32),
          text: factsOf,
          textAnchor: isWide ? "end" : "start",
        }),
      ],
    });
  },
});

type Drawn = DispatchTechnology & { readonly name: string; readonly top: number };

/** The rows that have a ramp of one kind, each with it as its value: one row may have two dots. */
function withValue(
  rows: readonly Drawn[],
  column: "rampPercentPerMinute" | "oldFleetRampPercentPerMinute",
) {
  return rows.flatMap((row) => {
    const value = row[column];
    return value === undefined ? [] : [{ ...row, value }];
  });
}

/** Start from cold and capacity factor, as far as the table has them. */
function factsOf({
  coldStartHours: hours,
  capacityFactorPercent: share,
}: DispatchTechnology): string {
  const start = hours === undefined ? [] : [`starts in ${startInWords(hours)}`];
  const runs = share === undefined ? [] : [`runs ${formatNumber(share, "percent")} of the year`];
  return [...start, ...runs].join(" · ");
}

function startInWords(hours: number): string {
  if (hours >= 1) return formatNumber(hours, "hours");
  if (hours >= 1 / 60) return formatNumber(Math.round(hours * 60), "minutes");
  return formatNumber(hours * 3600, "seconds");
}

function inWords({ name, points, unit }: DrawnSeries): string {
  const list = points.map((point) => `${point.name} ${formatNumber(point.value, unit)}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${list.join("; ")}.`;
}
