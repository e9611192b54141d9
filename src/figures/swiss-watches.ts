import * as Plot from "@observablehq/plot";
import type { Point } from "~/findings/kit/series";
import {
  mechanicalPieces,
  mechanicalPiecesShare,
  mechanicalValueShare,
  swissWatchesFinding,
  watchJobs,
} from "~/findings/swiss-watches";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, type SeriesStyle } from "./kit/signature";
import { dateOf, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = swissWatchesFinding.values;
const domain = { from: new Date("1968-06-01"), to: new Date("2027-01-01") };
const shares = [0, 0.25, 0.5, 0.75, 1];

const styles: readonly SeriesStyle[] = [
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--series-2)", symbol: "square" },
  { color: "var(--series-3)", symbol: "diamond" },
  { color: "var(--series-3)", symbol: "diamond" },
];

export default defineFigure({
  title: words`Exports of mechanical watches fell by ${values["pieces-fall"]}, and came back as ${values["share-of-pieces"]} of the pieces and ${values["share-of-value"]} of the value of Swiss exports`,
  subtitle:
    "Jobs as a share of 1970, mechanical pieces exported as a share of 1974; diamonds: mechanical share of Swiss watch exports in 2010",
  caption: words`Of ${values["jobs-1970"]} jobs ${values["jobs-fall"]} were gone by 1985; by 2023 there were ${values["jobs-now"]} of the old number again. Only years for which a page gives a figure are drawn, and the lines between them are guides for the eye. The diamonds are second-hand. The drawing does not show that quartz alone did it, nor that other crafts have such a second life: it shows one that had.`,
  series: [watchJobs, mechanicalPieces, mechanicalPiecesShare, mechanicalValueShare],
  labels: ["jobs", "mechanical pieces", "of the value", "of the pieces"],
  alternative: (series) =>
    `${series.slice(0, 2).map(describeInWords).join(" ")} ${series.slice(2).map(shareInWords).join(" ")}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [, , ofPieces, ofValue] = series;
    return Plot.plot({
      document,
      width,
      height: isWide ? 400 : 380,
      marginTop: 14,
      marginRight: isWide ? 20 : 8,
      marginBottom: 30,
      marginLeft: isWide ? 56 : 46,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, 1.02] },
      marks: [
        Plot.gridY(shares, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(shares, {
          tickFormat: (share: number) => `${share * 100}\u202f%`,
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          [1970, 1980, 1990, 2000, 2010, 2020].map((year) => dateOf(`${year}-01-01`)),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        series.slice(0, 2).map((one, index) =>
          Plot.line(one.points, {
            x: dated,
            y: "value",
            stroke: styles[index]!.color,
            strokeOpacity: 0.55,
            strokeWidth: 1.5,
          }),
        ),
        Plot.ruleX(ofPieces.points, {
          x: dated,
          y1: ofPieces.points[0]!.value,
          y2: ofValue.points[0]!.value,
          stroke: "var(--series-3)",
          strokeDasharray: "2 3",
        }),
        series.map((one, index) => datedMarks(one, styles[index]!)),
        labelMark({
          figure: "swiss-watches",
          size: 13,
          labels: labelsOf(series),
          marks: series.flatMap(({ points }) =>
            points.map((point) => ({ x: dated(point), y: point.value })),
          ),
          lines: series
            .slice(0, 2)
            .map(({ points }) => points.map((point) => ({ x: dated(point), y: point.value }))),
        }),
      ],
    });
  },
});

const dated = ({ date }: Point) => dateOf(date);

function labelsOf(series: readonly DrawnSeries[]): DataLabel[] {
  const [jobs, pieces, ofPieces, ofValue] = series as readonly [
    DrawnSeries,
    DrawnSeries,
    DrawnSeries,
    DrawnSeries,
  ];
  const label = (point: Point, text: string, index: number): DataLabel => ({
    text,
    x: dated(point),
    y: point.value,
    fill: styles[index]!.color,
    weight: "600",
  });
  const percent = ({ points, unit }: DrawnSeries) => formatNumber(points[0]!.value, unit);
  return [
    label(jobs.points[1]!, "jobs", 0),
    label(pieces.points[1]!, "mechanical pieces", 1),
    { ...label(ofValue.points[0]!, `${percent(ofValue)} of the value`, 3), side: "left" },
    { ...label(ofPieces.points[0]!, `${percent(ofPieces)} of the pieces`, 2), side: "left" },
  ];
}

function shareInWords({ name, points, unit }: DrawnSeries): string {
  const { value, date } = points[0]!;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${formatNumber(value, unit)} in ${date}.`;
}
