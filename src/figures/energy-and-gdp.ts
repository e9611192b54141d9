import * as Plot from "@observablehq/plot";
import { energyGdp, type EnergyGdp } from "~/data/energy-gdp";
import { energyGdpSeries } from "~/data/energy-gdp-series";
import {
  countrySeries,
  energyAndGdp,
  energyOnGdp,
  gdpOnEnergy,
  pathSeries,
} from "~/findings/energy-and-gdp";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { words } from "./kit/words";

const values = energyAndGdp.values;
const energyTicks = [300, 1000, 3000, 10_000, 30_000, 100_000];
const gdpTicks = [1000, 3000, 10_000, 30_000, 100_000];
const domain = { x: [250, 260_000], y: [550, 150_000] } as const;
const lineEnds = [700, 150_000];
const dashedEnds = [1100, 75_000];

export default defineFigure({
  title: words`Energy and income go together across ${values.countries} countries; over forty years in three rich ones they do not`,
  subtitle:
    "Primary energy per person (across, kilowatt-hours) and product per person (up, dollars of 2011), both on log scales",
  caption: words`Grey dots: countries of five million people or more in 2022. Solid line: one per cent more energy goes with ${values["gdp-on-energy"]} more product; dashed: one per cent more product with ${values["energy-on-gdp"]} more energy. Paths: every second year from 1980 to 2022, the dot at the end. A cross-section shows no cause, and energy in imported goods is not counted. No point after the notes stopped.`,
  series: [countrySeries, ...pathSeries],
  labels: pathSeries.map(({ name }) => name),
  alternative: ([all, ...paths]) => [inWords(all!), ...paths.map(pathInWords)].join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const paths = series.slice(1).map(({ name, points }) => ({
      name,
      steps: points.map(({ row, value }) => ({ x: energyOf(row.ref.key), y: value, row })),
    }));
    return Plot.plot({
      document,
      width,
      height: isWide ? 500 : 400,
      marginTop: 12,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: isWide ? 62 : 60,
      x: { type: "log", domain: domain.x },
      y: { type: "log", domain: domain.y },
      marks: [
        Plot.gridY(gdpTicks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.gridX(energyTicks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(gdpTicks, {
          tickFormat: (value: number) => formatNumber(value, "international-usd-2011"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(isWide ? energyTicks : energyTicks.filter((_, index) => index % 2 === 1), {
          tickFormat: (value: number) => value.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
        }),
        Plot.dot(energyGdp.rows, {
          x: "energyPerPersonKwh",
          y: ({ gdpPerPerson2011Usd }: EnergyGdp) => gdpPerPerson2011Usd,
          r: isWide ? 3 : 2.4,
          fill: "var(--ink-2)",
          fillOpacity: 0.75,
        }),
        Plot.line(
          lineEnds.map((x) => ({ x, y: gdpOnEnergy.at(x) })),
          { x: "x", y: "y", stroke: "var(--fit)", strokeWidth: 2 },
        ),
        Plot.line(
          dashedEnds.map((y) => ({ x: energyOnGdp.at(y), y })),
          { x: "x", y: "y", stroke: "var(--fit)", strokeWidth: 2, strokeDasharray: "6 4" },
        ),
        paths.map(({ steps }, index) => [
          Plot.line(steps, { x: "x", y: "y", stroke: colors[index]!, strokeWidth: 2.2 }),
          Plot.dot(steps.slice(-1), { x: "x", y: "y", r: 5, fill: colors[index]! }),
        ]),
        labelMark({
          figure: "energy-and-gdp",
          size: 13,
          radius: 2,
          labels: paths.map(({ name, steps }, index): DataLabel => {
            const end = steps.at(-1)!;
            const isLeft = name === "United Kingdom" || name === "China";
            return {
              text: name,
              x: end.x,
              y: end.y,
              fill: colors[index]!,
              weight: "600",
              ...(isLeft ? { side: "left" as const } : {}),
            };
          }),
          marks: paths.map(({ steps }) => steps.at(-1)!),
          background: energyGdp.rows.map(({ energyPerPersonKwh, gdpPerPerson2011Usd }) => ({
            x: energyPerPersonKwh,
            y: gdpPerPerson2011Usd,
          })),
          lines: [
            ...paths.map(({ steps }) => steps),
            lineEnds.map((x) => ({ x, y: gdpOnEnergy.at(x) })),
            dashedEnds.map((y) => ({ x: energyOnGdp.at(y), y })),
          ],
        }),
      ],
    });
  },
});

const colors = [
  "var(--ink)",
  "var(--series-2)",
  "var(--series-3)",
  "var(--ink)",
  "var(--series-3)",
];

function energyOf(key: string): number {
  return energyGdpSeries.rows.find(({ ref }) => ref.key === key)!.energyPerPersonKwh;
}

function inWords({ name, points, unit }: DrawnSeries): string {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${points.length} of them, from ${formatNumber(low.value, unit)} (${low.name}) to ${formatNumber(high.value, unit)} (${high.name}).`;
}

function pathInWords({ name, points, unit }: DrawnSeries): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  return `${name}: from ${formatNumber(first.value, unit)} in ${first.date} to ${formatNumber(last.value, unit)} in ${last.date}.`;
}
