import * as Plot from "@observablehq/plot";
import { efficiencyGap, raceCourses, raceSeries } from "~/findings/efficiency-gap";
import { green500Efficiency } from "~/findings/green500-efficiency";
import type { Course } from "~/findings/kit/growth-values";
import { trainingPower } from "~/findings/training-power";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { capitalised, formatDate, formatNumber } from "./kit/format";
import { labelMark } from "./kit/label-mark";
import { datedMarks, notesGround, notesRule, type SeriesStyle } from "./kit/signature";
import { dateOf, dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const gap = efficiencyGap.values;
const power = trainingPower.values;
const styles: readonly SeriesStyle[] = [
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--series-2)", symbol: "square" },
  { color: "var(--series-3)", symbol: "triangle" },
];
const names = ["compute", "power", "efficiency"];
const domain = { from: new Date("2007-08-01"), to: new Date("2026-06-01") };
const range = [4e-5, 4e5] as const;
const orders = [-4, -2, 0, 2, 4];

export default defineFigure({
  title: words`Compute outgrew efficiency by ${gap.measured} orders of magnitude a year, and power made up much of it`,
  subtitle:
    "Compute and power of large training runs, and efficiency of the Green500’s first place, log scale, shifted so that all three fitted lines pass through one on 1 January 2018",
  caption: words`Compute grew ${power["compute-growth"]} a year, power ${power.growth} and efficiency ${green500Efficiency.values["growth-all"]}; lines are fitted to all points of each. The rest of the growth of compute is longer runs and more operations for each joule. Power is inferred from kind and number of chips, so the squares are estimates. The scale compares rates: where the lines cross means nothing.`,
  series: raceSeries,
  labels: names,
  alternative: (series) =>
    `The drawing shows rates: all three fitted lines pass through one on 1 January 2018. ${series.map(growthInWords).join(" ")}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 440 : 420,
      marginTop: 34,
      marginRight: isWide ? 96 : 74,
      marginBottom: 30,
      marginLeft: isWide ? 58 : 54,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: range },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["what the notes saw", "what came after"] : ["the notes saw", "after"],
        }),
        Plot.gridY(
          orders.map((order) => 10 ** order),
          { stroke: "var(--rule)", strokeOpacity: 1 },
        ),
        Plot.axisY(
          orders.map((order) => 10 ** order),
          {
            tickFormat: (value: number) => formatNumber(value, "times"),
            tickSize: 0,
            label: null,
          },
        ),
        Plot.axisX(
          newYears(2008, 2026).filter((_, index) => index % (isWide ? 3 : 6) === 0),
          {
            tickFormat: yearOf,
            tickSize: 0,
            label: null,
          },
        ),
        raceCourses.map((course, index) =>
          Plot.line(ends(course), {
            x: "x",
            y: "y",
            stroke: styles[index]!.color,
            strokeWidth: 2,
            strokeOpacity: 0.7,
          }),
        ),
        series.map((one, index) => datedMarks(one, styles[index]!, isWide ? 3.6 : 2.8)),
        Plot.text(raceCourses, {
          x: ({ to }: Course) => dateOfYear(to),
          y: ({ to, at }: Course) => at(to),
          text: (_: Course, index: number) => names[index]!,
          textAnchor: "start",
          dx: isWide ? 26 : 14,
          fill: (_: Course, index: number) => styles[index]!.color,
          fontWeight: 600,
        }),
        labelMark({
          figure: "compute-against-efficiency",
          size: 13,
          labels: series[0].points
            .filter(({ name }) => name.startsWith("GPT-3") || name === "Grok 3")
            .map(({ name, date, value }) => ({
              text: name.replace(" 175B (davinci)", ""),
              x: dateOf(date),
              y: value,
              side: "left",
            })),
          marks: series.flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [...raceCourses.map((course) => ends(course)), notesRule(...range)],
        }),
      ],
    });
  },
});

function ends({ from, to, at }: Course) {
  return [from, to].map((year) => ({ x: dateOfYear(year), y: at(year) }));
}

/** How many times larger the last point is than the first; the levels are those of the common start. */
function growthInWords({ name, points, unit }: DrawnSeries): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const times = formatNumber(last.value / first.value, "times");
  const ends = [first, last].map(({ value }) => formatNumber(value, unit)).join(" to ");
  return `${capitalised(name)}: up ${times} from ${formatDate(first.date)} (${first.name}) to ${formatDate(last.date)} (${last.name}), which is ${ends} of its line in 2018, in ${points.length} points.`;
}
