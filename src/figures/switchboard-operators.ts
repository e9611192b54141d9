import * as Plot from "@observablehq/plot";
import type { Point } from "~/findings/kit/series";
import {
  currentOperators,
  laterOperators,
  operatorsFinding,
  surveyedOperators,
} from "~/findings/switchboard-operators";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, type SeriesStyle } from "./kit/signature";
import { dateOf, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = operatorsFinding.values;
const domain = { from: new Date("1876-01-01"), to: new Date("2032-01-01") };
const counts = [0, 200_000, 400_000, 600_000];
const top = 720_000;
/** Between the last census on the old basis and the first on the new. */
const breakAt = new Date("1955-07-01");
/** When Bell opened its first office without operators. */
const firstOffice = new Date("1921-07-01");

const styles: readonly SeriesStyle[] = [
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--series-2)", symbol: "square" },
  { color: "var(--series-3)", symbol: "diamond" },
];

export default defineFigure({
  title: words`Operators grew ${values["growth-1920-1950"]} from 1920 to 1950, with the machine already there; from 1960 to 2000 their number fell by ${values["fall-1960-2000"]}`,
  subtitle: "Telephone operators in the United States, with those of private switchboards, people",
  caption: words`The census counted ${values["operators-1920"]} operators in 1920, a year before Bell’s first office without them, and ${values["operators-1950"]} in 1950. From 1960 it also counts people by a job that they had once, so nothing is joined or fitted over the broken line, and the height of the squares does not compare with that of the dots. On the later basis their share of all who work or worked halved every ${values["halving-years"]}. The diamond is an employer survey that leaves out the self-employed. The drawing does not show who the operators were, or what became of them.`,
  series: [currentOperators, laterOperators, surveyedOperators],
  labels: ["current workers", "and former ones", "employers", "Bell automates"],
  alternative: (series) =>
    `${series.slice(0, 2).map(describeInWords).join(" ")} ${surveyInWords(series[2]!)}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 400 : 400,
      marginTop: 24,
      marginRight: isWide ? 20 : 6,
      marginBottom: 30,
      marginLeft: isWide ? 62 : 54,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, top] },
      marks: [
        Plot.gridY(counts, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(counts, {
          tickFormat: (count: number) => count.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          ticks(isWide).map((year) => dateOf(`${year}-01-01`)),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        Plot.ruleX([breakAt], {
          x: (date: Date) => date,
          stroke: "var(--ink-2)",
          strokeDasharray: "4 4",
        }),
        Plot.text(["break in the count"], {
          x: () => breakAt,
          frameAnchor: "top",
          dy: -14,
          text: (text: string) => text,
        }),
        series.map((one, index) =>
          Plot.line(one.points, {
            x: dated,
            y: "value",
            stroke: styles[index]!.color,
            strokeOpacity: 0.55,
            strokeWidth: 1.5,
          }),
        ),
        Plot.ruleX([firstOffice], {
          x: (date: Date) => date,
          y1: 0,
          y2: 300_000,
          stroke: "var(--ink-2)",
        }),
        series.map((one, index) => datedMarks(one, styles[index]!)),
        labelMark({
          figure: "switchboard-operators",
          size: 13,
          labels: labelsOf(series),
          marks: series.flatMap(({ points }) =>
            points.map((point) => ({ x: dated(point), y: point.value })),
          ),
          lines: [
            ...series.map(({ points }) =>
              points.map((point) => ({ x: dated(point), y: point.value })),
            ),
            [
              { x: breakAt, y: 0 },
              { x: breakAt, y: top },
            ],
          ],
        }),
      ],
    });
  },
});

const dated = ({ date }: Point) => dateOf(date);
const ticks = (isWide: boolean) =>
  isWide ? [1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020] : [1880, 1920, 1960, 2000];

function labelsOf([current, later, surveyed]: readonly DrawnSeries[]): DataLabel[] {
  const at = (series: DrawnSeries, place: number, text: string, index: number): DataLabel => {
    const point = series.points.at(place)!;
    const fill = styles[index]!.color;
    return { text, x: dated(point), y: point.value, fill, weight: "600" };
  };
  return [
    { ...at(current!, -1, "current workers", 0), side: "left" },
    at(later!, 1, "and former ones", 1),
    { ...at(surveyed!, 0, "employers", 2), side: "left" },
    {
      text: "Bell automates",
      x: firstOffice,
      y: 300_000,
      side: "left",
    },
  ];
}

function surveyInWords({ name, points, unit }: DrawnSeries): string {
  const { value, date } = points[0]!;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${formatNumber(value, unit)} in ${date}.`;
}
