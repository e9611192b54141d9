import * as Plot from "@observablehq/plot";
import type { Point } from "~/findings/kit/series";
import {
  dollarBuys,
  dollarBuysAtGpt4Level,
  doubaoUse,
  googleUse,
  tokenDemand,
} from "~/findings/token-demand";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, type SeriesStyle } from "./kit/signature";
import { dateOf, dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const use = tokenDemand.values;
const { slow, fast, from: start, to: end, measuredTo } = dollarBuys;
const domain = { from: new Date("2024-04-10"), to: new Date("2026-07-20") };
const multiples = [1, 10, 100, 1000];
const styles: readonly SeriesStyle[] = [
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--series-3)", symbol: "triangle" },
];

export default defineFigure({
  title: words`Use grew ${use["google-factor"]} at Google in two years; whether price fell faster depends on the level`,
  subtitle:
    "Tokens processed, and tokens of constant ability that a dollar buys, both as multiples of May 2024, log scale",
  caption: words`The wedge is what a dollar buys if the price at a fixed level falls between ${slow} and ${fast} a year, the two rates measured since the notes; beyond August 2025 it is dotted, because no price at a fixed level has been measured since. The steps are what it buys at GPT-4’s level, ${use["fall-to-last-low-gpt4"]} by the last low. Where use lies above, spending at that ability grew; where below, it shrank. In Google’s second year use grew ${use["google-second-year"]}, which is ${use["second-year-lead-fast"]} to ${use["second-year-lead-slow"]} what the wedge grew by: no clear lead. Google’s direct interface is counted only since 2025 and is not joined to its total. All points came after the notes.`,
  series: [googleUse, doubaoUse],
  labels: [
    "Google, all products",
    "ByteDance’s Doubao",
    "what a dollar buys",
    "a dollar at GPT-4’s level",
  ],
  alternative: (series) => `${series.map(describeInWords).join(" ")} ${dollarInWords()}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const wedge = (from: number, to: number) =>
      steps(from, to).map((year) => ({
        x: dateOfYear(year),
        ...dollarBuys.at(year),
      }));
    const edge = (key: "low" | "high", from: number, to: number, dashes?: string) =>
      Plot.line(wedge(from, to), {
        x: "x",
        y: key,
        stroke: "var(--fit)",
        strokeWidth: 1.8,
        ...(dashes ? { strokeDasharray: dashes, strokeLinecap: "round" } : {}),
      });
    return Plot.plot({
      document,
      width,
      height: isWide ? 430 : 420,
      marginTop: 16,
      marginRight: isWide ? 16 : 10,
      marginBottom: 30,
      marginLeft: isWide ? 52 : 48,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [0.8, 1600] },
      marks: [
        Plot.rect([domain], { x1: "from", x2: "to", fill: "var(--after)" }),
        Plot.gridY(multiples, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(multiples, {
          tickFormat: (value: number) => `${value.toLocaleString("en-US")}×`,
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(newYears(2025, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        Plot.areaY(wedge(start, end), {
          x: "x",
          y1: "low",
          y2: "high",
          fill: "var(--fit)",
          fillOpacity: 0.12,
        }),
        (["low", "high"] as const).flatMap((key) => [
          edge(key, start, measuredTo),
          edge(key, measuredTo, end, "1 5"),
        ]),
        Plot.line(stepsAtGpt4Level, {
          x: "x",
          y: "y",
          stroke: "var(--series-2)",
          strokeWidth: 1.8,
        }),
        series.map(({ points }, index) =>
          Plot.line(points, {
            x: ({ date }: Point) => dateOf(date),
            y: "value",
            stroke: styles[index]!.color,
            strokeOpacity: 0.55,
            strokeWidth: 1.5,
          }),
        ),
        series.map((one, index) => datedMarks(one, styles[index]!)),
        labelMark({
          figure: "tokens-and-price",
          size: 13,
          labels: [
            ...series.map((one, index): DataLabel => nameAt(one.points, index)),
            {
              text: "what a dollar buys",
              x: dateOfYear(measuredTo),
              y: dollarBuys.at(measuredTo).low,
              fill: "var(--fit)",
              weight: "600",
            },
            {
              text: "a dollar at GPT-4’s level",
              ...stepsAtGpt4Level.at(-1)!,
              fill: "var(--series-2)",
              weight: "600",
              side: "left",
            },
          ],
          marks: series.flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [
            ...series.map(({ points }) =>
              points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
            ),
            wedge(start, end).map(({ x, low }) => ({ x, y: low })),
            wedge(start, end).map(({ x, high }) => ({ x, y: high })),
            stepsAtGpt4Level,
          ],
        }),
      ],
    });
  },
});

/** The corners of what a dollar buys at GPT-4’s level, which rises by steps. */
const stepsAtGpt4Level = dollarBuysAtGpt4Level.flatMap(({ year, multiple }, index, all) => {
  const x = dateOfYear(year);
  const before = all[index - 1];
  return before
    ? [
        { x, y: before.multiple },
        { x, y: multiple },
      ]
    : [{ x, y: multiple }];
});

function dollarInWords(): string {
  const [slowest, fastest] = [slow, fast].map(({ value }) => formatNumber(value, "times"));
  const atLast = formatNumber(use["fall-to-last-low-gpt4"].value, "times");
  return `What a dollar buys grows between ${slowest} and ${fastest} a year, and at GPT-4’s level by steps to ${atLast} in July 2025.`;
}

const names = ["Google, all products", "ByteDance’s Doubao"];

/** Google’s name at its last but one point, where there is room; Doubao’s left of its last. */
function nameAt(points: readonly Point[], index: number): DataLabel {
  const isGoogle = index === 0;
  const { date, value } = points.at(isGoogle ? -2 : -1)!;
  return {
    text: names[index]!,
    x: dateOf(date),
    y: value,
    fill: styles[index]!.color,
    weight: "600",
    ...(isGoogle ? {} : { side: "left" }),
  };
}

function steps(from: number, to: number): number[] {
  const count = 10;
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}
