import * as Plot from "@observablehq/plot";
import { degreesByField, fieldShares, type ShownField } from "~/findings/degrees-by-field";
import type { Point } from "~/findings/kit/series";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, type SeriesStyle } from "./kit/signature";
import { dateOf, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = degreesByField.values;
const domain = { from: new Date("1969-01-01"), to: new Date("2036-01-01") };
const shares = [0, 0.05, 0.1, 0.15, 0.2];
const years = ["1971", "1981", "1991", "2001", "2011", "2022"];

const quiet: SeriesStyle = { color: "var(--ink-2)", symbol: "circle" };
const loud: Readonly<Partial<Record<ShownField, SeriesStyle>>> = {
  Computing: { color: "var(--ink)", symbol: "circle" },
  Health: { color: "var(--series-2)", symbol: "square" },
  Education: { color: "var(--series-3)", symbol: "triangle" },
};

export default defineFigure({
  title: words`From 1971 to 2022 education fell from ${values["education-1971"]} of bachelor’s degrees to ${values["education-2022"]}, and computing rose from ${values["computing-1971"]} to ${values["computing-share-2022"]}`,
  subtitle: "Share of all bachelor’s degrees in the United States, by field of study",
  caption: words`Seven of the nineteen fields that have had a fiftieth of all degrees in some year, in six academic years about ten years apart; what happened in between is not drawn. In 2022 there were ${values["total-2022"]} degrees in all. The drawing shows what students chose and colleges offered. It does not show what the degrees were worth, and its last class chose before the models came.`,
  series: fieldShares,
  labels: fieldShares.map(({ id }) => id),
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 500 : 520,
      marginTop: 14,
      marginRight: isWide ? 30 : 20,
      marginBottom: 30,
      marginLeft: isWide ? 48 : 40,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, 0.235] },
      marks: [
        Plot.gridY(shares, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(shares, {
          tickFormat: (share: number) => `${Math.round(share * 100)}\u202f%`,
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          years.map((year) => dateOf(year)),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        series.map((one) =>
          Plot.line(one.points, {
            x: dated,
            y: "value",
            stroke: styleOf(one).color,
            strokeOpacity: 0.55,
            strokeWidth: 1.5,
          }),
        ),
        series.map((one) => datedMarks(one, styleOf(one), 3)),
        labelMark({
          figure: "degrees-by-field",
          size: 13,
          labels: series.map(nameOf),
          marks: series.flatMap(({ points }) =>
            points.map((point) => ({ x: dated(point), y: point.value })),
          ),
          lines: series.map(({ points }) =>
            points.map((point) => ({ x: dated(point), y: point.value })),
          ),
        }),
      ],
    });
  },
});

const dated = ({ date }: Point) => dateOf(date);

function styleOf({ id }: DrawnSeries): SeriesStyle {
  return loud[id as ShownField] ?? quiet;
}

/** Fields whose last points crowd, with the point that has room for their name. */
const roomier: Readonly<Partial<Record<ShownField, number>>> = {
  Education: 0,
  "Social sciences": 2,
};

/** A field’s name at its last point, or where there is room. */
function nameOf(series: DrawnSeries): DataLabel {
  const point = series.points.at(roomier[series.id as ShownField] ?? -1)!;
  const fill = styleOf(series).color;
  return { text: series.id, x: dated(point), y: point.value, fill, weight: "600" };
}
