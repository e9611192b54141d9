import * as Plot from "@observablehq/plot";
import { priceAtSize } from "~/derived/price-at-size";
import type { Point } from "~/findings/kit/series";
import { fixedSizeSeries, priceAtFixedSize } from "~/findings/price-at-fixed-size";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber, formatUsd } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
  visibleEnd,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const style = { color: "var(--ink)", symbol: "circle" } as const;
const values = priceAtFixedSize.values;
const domain = { from: new Date("2021-08-15"), to: new Date("2026-01-15") };
const prices = [0.01, 0.1, 1, 10];

export default defineFigure({
  title: words`At one size the price fell ${values.factor} while the score went from ${values["first-score"]} to ${values["last-score"]}`,
  subtitle:
    "Lowest list price of a model of 6 to 9 billion parameters, US dollars per million tokens, log scale; at each step its few-shot MMLU",
  caption: words`Two points of this series, Curie at ${values["curie-price"]} and Llama 2 7B at ${values["llama-price"]}, are the models that the notes compared; the prices are ours. The lowest price has fallen ${values["fall-all"]} a year (${quote(values["fall-all"], "interval")}) over ${quote(values.lows, "words")} lows. Only ${quote(values["lows-then"], "words")} of them are older than the end of the notes: too few points then for a forecast. Chance on this test is one answer in four.`,
  series: [fixedSizeSeries],
  labels: ["GPT-3 curie", "Llama 2 7B", "Mistral 7B", "Llama 3 8B", "Llama 3.1 8B"],
  alternative: (series) => `${series.map(describeInWords).join(" ")} ${scoresInWords(series[0])}`,
  draw: ({ width, document, series: [series] }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 430 : 440,
      marginTop: 34,
      marginRight: isWide ? 20 : 16,
      marginBottom: 30,
      marginLeft: isWide ? 56 : 44,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [0.008, 12] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw: too few for a forecast", "what came after"]
            : ["too few for a forecast", "came after"],
        }),
        Plot.gridY(prices, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(prices, { tickFormat: formatUsd, tickSize: 0, label: null }),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        stepLine(series, style),
        visibleEnd(series, style),
        datedMarks(series, style),
        labelMark({
          figure: "price-at-fixed-size",
          size: 13,
          labels: labelsOf(series),
          marks: series.points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          lines: [stepCorners(series), notesRule(0.008, 12)],
        }),
      ],
    });
  },
});

/** At each step the score; where the model changes, its name before it. */
function labelsOf({ points }: DrawnSeries): DataLabel[] {
  return points.map((point, index) => {
    const model = family(point.name);
    const isNew = model !== family(points[index - 1]?.name ?? "");
    const score = scoreOf(point);
    return {
      text: isNew ? `${model} · ${score}` : score,
      x: dateOf(point.date),
      y: point.value,
      ...(isNew ? { fill: "var(--ink)", weight: "600" as const } : {}),
    };
  });
}

function family(name: string): string {
  return name.replace(" (Turbo)", "");
}

function scoreOf(point: Point): string {
  const row = priceAtSize.rows.find(({ ref }) => ref.key === point.row.ref.key);
  return row?.fewShotPercent === undefined
    ? "no score"
    : formatNumber(row.fewShotPercent, "percent-correct");
}

function scoresInWords({ points }: DrawnSeries): string {
  const first = points[0]!;
  const last = points.at(-1)!;
  return `The score of the model that set the price goes from ${scoreOf(first)} to ${scoreOf(last)} per cent.`;
}
