import * as Plot from "@observablehq/plot";
import { datacenterElectricity, type DatacenterElectricity } from "~/data/datacenter-electricity";
import { bitcoinSeries } from "~/findings/bitcoin-against-datacenters";
import {
  datacenterDemand,
  rangeSeries,
  usSeries,
  worldCryptoSeries,
  worldSeries,
} from "~/findings/datacenter-demand";
import type { Point } from "~/findings/kit/series";
import { listInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark, type DataLabel } from "./kit/label-mark";
import type { SeriesStyle } from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = datacenterDemand.values;
const domain = { from: new Date("2005-01-01"), to: new Date("2036-06-01") };
const ticks = [0, 300, 600, 900, 1200];

interface Scope {
  readonly name: string;
  readonly style: SeriesStyle;
  readonly isIn: (row: DatacenterElectricity) => boolean;
}

/** Scopes that are never joined, each with its own colour and shape. */
const scopes: readonly Scope[] = [
  {
    name: "world",
    style: { color: "var(--ink)", symbol: "circle" },
    isIn: ({ entity, includesCrypto }) => entity === "World" && !includesCrypto,
  },
  {
    name: "world with crypto",
    style: { color: "var(--series-3)", symbol: "triangle" },
    isIn: ({ entity, includesCrypto }) => entity === "World" && includesCrypto,
  },
  {
    name: "United States",
    style: { color: "var(--series-2)", symbol: "square" },
    isIn: ({ entity }) => entity === "United States",
  },
];
const oldOutlook = "projected in 2016";
const bitcoinStyle: SeriesStyle = { color: "var(--ink-2)", symbol: "diamond" };

export default defineFigure({
  title: words`What was projected for the United States for 2020 was passed in 2018; by 2023 use was ${values["us-2023-over-projection"]} that`,
  subtitle:
    "Electricity of data centres as published, terawatt-hours a year, by the year described",
  caption: words`Filled: estimates of a year that was over. Open: projections. Bars: ranges. A report of 2016 put the United States at ${values["us-2020-projected"]} for 2020; its own laboratory later found ${values["us-2018"]} for 2018, and took ${values["us-2014-cut"]} off 2014. The world with crypto (IEA, 2024) and without (IEA, 2025, and others) are two scopes and not joined. Diamonds: Bitcoin, an index for 2021 and 2022 and a survey for 2024, not joined. Older reports are from memory.`,
  series: [worldSeries, worldCryptoSeries, usSeries, bitcoinSeries, rangeSeries],
  labels: [...scopes.map(({ name }) => name), "Bitcoin", oldOutlook],
  alternative: (series) =>
    `Counts and projections by several hands, which are not joined. ${series.map(listInWords).join(" ")}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const radius = isWide ? 4.2 : 3.6;
    const bitcoinPoints = series[3].points;
    const drawn = scopes.map((scope) => ({
      ...scope,
      rows: datacenterElectricity.rows.filter(scope.isIn),
    }));
    return Plot.plot({
      document,
      width,
      height: isWide ? 460 : 440,
      marginTop: 14,
      marginRight: isWide ? 20 : 10,
      marginBottom: 30,
      marginLeft: isWide ? 52 : 44,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, 1270] },
      marks: [
        Plot.gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(ticks, {
          tickFormat: (value: number) => value.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          newYears(2005, 2035).filter((_, index) => index % (isWide ? 5 : 10) === 0),
          {
            tickFormat: yearOf,
            tickSize: 0,
            label: null,
          },
        ),
        drawn.map(({ rows, style }) => [
          Plot.ruleX(
            rows.filter(({ lowTwh }) => lowTwh !== undefined),
            {
              x: ({ yearDescribed }: DatacenterElectricity) => dateOf(yearDescribed),
              y1: "lowTwh",
              y2: "highTwh",
              stroke: style.color,
              strokeWidth: isWide ? 5 : 4,
              strokeOpacity: 0.35,
            },
          ),
          Plot.dot(
            rows.filter(({ twh }) => twh !== undefined),
            {
              x: ({ yearDescribed }: DatacenterElectricity) => dateOf(yearDescribed),
              y: "twh",
              r: radius,
              symbol: style.symbol,
              stroke: style.color,
              strokeWidth: 1.5,
              fill: ({ kind }: DatacenterElectricity) =>
                kind === "estimate" ? style.color : "var(--paper)",
            },
          ),
        ]),
        Plot.dot(bitcoinPoints, {
          x: ({ date }: Point) => dateOf(date),
          y: "value",
          r: radius,
          symbol: bitcoinStyle.symbol,
          stroke: bitcoinStyle.color,
          fill: bitcoinStyle.color,
        }),
        labelMark({
          figure: "datacenter-electricity",
          size: 13,
          labels: [
            ...drawn.map(({ name, rows, style }) => scopeLabel(name, rows, style)),
            { text: oldOutlook, x: dateOf("2020"), y: values["us-2020-projected"].value },
            {
              text: "Bitcoin",
              x: dateOf("2024"),
              y: bitcoinPoints.at(-1)!.value,
              fill: bitcoinStyle.color,
              weight: "600",
            },
          ],
          marks: [
            ...drawn.flatMap(({ rows }) =>
              rows.flatMap(({ yearDescribed, twh, lowTwh, highTwh }) =>
                [twh, lowTwh, highTwh].flatMap((y) =>
                  y === undefined ? [] : [{ x: dateOf(yearDescribed), y }],
                ),
              ),
            ),
            ...bitcoinPoints.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ],
          lines: drawn.flatMap(({ rows }) =>
            rows.flatMap(({ yearDescribed, lowTwh, highTwh }) =>
              lowTwh === undefined || highTwh === undefined
                ? []
                : [[lowTwh, highTwh].map((y) => ({ x: dateOf(yearDescribed), y }))],
            ),
          ),
        }),
      ],
    });
  },
});

/** The name of a scope, at its last projection. */
function scopeLabel(
  text: string,
  rows: readonly DatacenterElectricity[],
  { color: fill }: SeriesStyle,
): DataLabel {
  const last = rows
    .filter(({ twh }) => twh !== undefined)
    .reduce((a, b) => (b.yearDescribed > a.yearDescribed ? b : a));
  return {
    text,
    x: dateOf(last.yearDescribed),
    y: last.twh!,
    fill,
    weight: "600",
    ...(text === "United States" ? {} : { side: "left" as const }),
  };
}
