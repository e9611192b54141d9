import * as Plot from "@observablehq/plot";
import {
  allListPrices,
  frontierListPrices,
  largeModelSeries,
  smallModelSeries,
} from "~/findings/frontier-list-prices";
import type { Point } from "~/findings/kit/series";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatUsd } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, notesGround, notesRule, type SeriesStyle } from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = frontierListPrices.values;
const domain = { from: new Date("2021-08-15"), to: new Date("2026-12-15") };
const prices = [0.01, 0.1, 1, 10, 100];
const large: SeriesStyle = { color: "var(--ink)", symbol: "circle" };
const small: SeriesStyle = { color: "var(--series-2)", symbol: "square" };

/** Models that are named in the drawing, by series. */
const namedLarge = ["GPT-3 davinci", "GPT-4 (8k)", "GPT-4.5 preview", "GPT-5", "GPT-5.5"];
const namedSmall = ["GPT-3.5 Turbo", "GPT-4o mini", "GPT-5 nano"];

export default defineFigure({
  title: words`At the top of the list the price goes up and down: ${values.davinci}, ${values["gpt-4o"]}, ${values["gpt-4.5"]}, ${values["gpt-5"]}, ${values["gpt-5.5"]}`,
  subtitle: "Every list price in the table, US dollars per million tokens, log scale",
  caption: words`Grey: all ${values["all-prices"]} list prices of all sellers. Joined: what OpenAI asked at release for its large models (all but the small sizes of GPT-3, GPT-3.5 Turbo, mini, nano and Luna) and for those small ones. A line through the ${values.prices} large ones would fall ${values["fall-all"]} a year, which says little of any of them. Among the prices of 2026 the dearest is ${values["spread-2026"]} the cheapest. Different models in turn are not one thing to forecast, so no fit is drawn.`,
  series: [allListPrices, largeModelSeries, smallModelSeries],
  labels: [...namedLarge, ...namedSmall].map(shortName),
  alternative: ([, ...joined]) => joined.map(describeInWords).join(" "),
  draw: ({ width, document, series: [all, largeOnes, smallOnes] }) => {
    const isWide = width > 500;
    const isJoined = new Set([...largeOnes.points, ...smallOnes.points].map(({ row }) => row));
    return Plot.plot({
      document,
      width,
      height: isWide ? 460 : 460,
      marginTop: 34,
      marginRight: isWide ? 16 : 8,
      marginBottom: 30,
      marginLeft: isWide ? 52 : 46,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [0.005, 130] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY(prices, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(prices, { tickFormat: formatUsd, tickSize: 0, label: null }),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        Plot.dot(all.points, {
          x: ({ date }: Point) => dateOf(date),
          y: "value",
          r: 2.5,
          fill: "var(--ink-2)",
          fillOpacity: 0.75,
        }),
        joined(largeOnes, large),
        joined(smallOnes, small),
        datedMarks(smallOnes, small),
        datedMarks(largeOnes, large),
        labelMark({
          figure: "list-prices",
          size: 13,
          labels: [
            ...labelsOf(largeOnes, namedLarge, large),
            ...labelsOf(smallOnes, namedSmall, small),
          ],
          marks: [...largeOnes.points, ...smallOnes.points].map(({ date, value }) => ({
            x: dateOf(date),
            y: value,
          })),
          background: all.points
            .filter(({ row }) => !isJoined.has(row))
            .map(({ date, value }) => ({ x: dateOf(date), y: value })),
          lines: [
            ...[largeOnes, smallOnes].map(({ points }) =>
              points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
            ),
            notesRule(0.005, 130),
          ],
        }),
      ],
    });
  },
});

/** A thin line from release to release. */
function joined({ points }: DrawnSeries, { color }: SeriesStyle): Plot.Markish {
  return Plot.line(points, {
    x: ({ date }: Point) => dateOf(date),
    y: "value",
    stroke: color,
    strokeOpacity: 0.5,
    strokeWidth: 1.3,
  });
}

function labelsOf(
  { points }: DrawnSeries,
  names: readonly string[],
  { color }: SeriesStyle,
): DataLabel[] {
  return points
    .filter(({ name }) => names.includes(name))
    .map(({ name, date, value }) => ({
      text: shortName(name),
      x: dateOf(date),
      y: value,
      fill: color,
      weight: "600",
    }));
}

/** A model’s name without what only the table needs. */
function shortName(name: string): string {
  return name.replace(" (8k)", "").replace(" preview", "");
}
