import * as Plot from "@observablehq/plot";
import { gpt3LevelSeries, priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { gpt35LevelSeries, priceOfGpt35Level } from "~/findings/price-of-gpt35-level";
import { gpt4LevelSeries, priceOfGpt4Level } from "~/findings/price-of-gpt4-level";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatUsd } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  forecastCorners,
  forecastMarks,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
  visibleEnd,
  type SeriesStyle,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const styles: readonly SeriesStyle[] = [
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--series-2)", symbol: "square" },
  { color: "var(--series-3)", symbol: "triangle" },
];

const gpt3 = priceOfGpt3Level.values;
const gpt35 = priceOfGpt35Level.values;
const gpt4 = priceOfGpt4Level.values;

const levelNames = [gpt3LevelSeries, gpt35LevelSeries, gpt4LevelSeries].map(({ name }) => name);
const domain = { from: new Date("2021-08-15"), to: new Date("2026-01-15") };

export default defineFigure({
  title: words`The lowest price fell ${gpt3.factor} at GPT-3’s level, ${gpt35.factor} at GPT-3.5 Turbo’s and ${gpt4.factor} at GPT-4’s`,
  subtitle:
    "Lowest list price seen in the files searched, at three levels of few-shot MMLU, US dollars per million tokens, log scale",
  caption: words`Each step is a new low. Levels: few-shot MMLU of 42, 68 and 83, named after the model that opens each. At GPT-3’s level the line is fitted to the ${quote(gpt3["lows-then"], "words")} lows that the notes could see and carried on, dotted, inside its 95 % band: ${gpt3["fall-then"]} a year, ${quote(gpt3["fall-since"], "interval")} since. The other two had ${quote(gpt35["lows-then"], "words")} lows and ${quote(gpt4["lows-then"], "words")} by then: too few points for a forecast. All three end in the summer of 2025: newer models come without this score, and none of the older ones has been offered for less.`,
  series: [gpt3LevelSeries, gpt35LevelSeries, gpt4LevelSeries],
  backtest: gpt3LevelSeries,
  labels: [...levelNames, "GPT-3 davinci", "Llama 2 7B", "Llama 3.2 1B", "Llama 4 Maverick"],
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [lead] = series;
    const end = lead.points.at(-1)!.year;
    return Plot.plot({
      document,
      width,
      height: isWide ? 480 : 460,
      marginTop: 34,
      marginRight: isWide ? 20 : 16,
      marginBottom: 30,
      marginLeft: isWide ? 60 : 56,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [0.0001, 100] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY([0.0001, 0.001, 0.01, 0.1, 1, 10, 100], {
          stroke: "var(--rule)",
          strokeOpacity: 1,
        }),
        Plot.axisY([0.0001, 0.001, 0.01, 0.1, 1, 10, 100], {
          tickFormat: formatPrice,
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        forecastMarks(lead, end),
        series.map((one, index) => stepLine(one, styles[index]!)),
        series.map((one, index) => visibleEnd(one, styles[index]!)),
        series.map((one, index) => datedMarks(one, styles[index]!)),
        labelMark({
          figure: "price-at-capability",
          size: 13,
          labels: labelsOf(series),
          marks: series.flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [...series.map(stepCorners), forecastCorners(lead, end), notesRule(0.0001, 100)],
        }),
      ],
    });
  },
});

const formatPrice = (value: number) => (value < 0.001 ? "$0.0001" : formatUsd(value));

/** Models whose prices are named in the drawing, with the date of the price. */
const namedPrices: Readonly<Record<string, string>> = {
  "GPT-3 davinci": "2022-09-01",
  "Llama 2 7B": "2023-12-01",
  "Llama 3.2 1B": "2025-08-23",
  "Llama 4 Maverick (8-bit)": "2025-07-22",
};

/** The level’s name at its first point, and the models that took the largest steps or the last. */
function labelsOf(series: readonly DrawnSeries[]): DataLabel[] {
  return series.flatMap((one, index) => {
    const fill = styles[index]!.color;
    const first = one.points[0]!;
    const named = one.points.filter(({ name, date }) => namedPrices[name] === date);
    return [
      { text: one.name, x: dateOf(first.date), y: first.value, fill, weight: "600" },
      ...named.map(({ name, date, value }) => ({
        text: name.replace(" (8-bit)", ""),
        x: dateOf(date),
        y: value,
        fill,
      })),
    ];
  });
}
