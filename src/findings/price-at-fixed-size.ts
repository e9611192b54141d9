/** What the lowest price of a model of 6 to 9 billion parameters has done, and what such a model scores. */
import { inferencePrices } from "~/data/inference-prices";
import { mmluScores } from "~/data/mmlu-scores";
import { priceAtSize } from "~/derived/price-at-size";
import { cellWhere } from "./kit/rows";
import {
  defineSeries,
  firstPoint,
  lastPoint,
  pointOn,
  pointsBefore,
  pointsSince,
  scoreSince,
  type Point,
} from "./kit/series";
import { halvingTimeOf, rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import {
  cellValue,
  countOf,
  differenceOf,
  endToEndFall,
  firstOf,
  lastOf,
  monthsBetween,
  pointValue,
  ratioOf,
} from "./kit/values";

export const fixedSizeSeries = scoreSince(
  defineSeries({
    id: "fixed-size",
    name: "models of 6 to 9 billion parameters",
    table: priceAtSize,
    column: "usdPerMillionTokens",
    nameColumn: "model",
  }),
);

const before = pointsBefore(fixedSizeSeries);
const since = pointsSince(fixedSizeSeries);
const first = firstOf(fixedSizeSeries, "first price, November 2021");
const last = lastOf(fixedSizeSeries, "last low, August 2025");

const scoreOf = (point: Point, label: string) => {
  const row = priceAtSize.rows.find((candidate) => candidate === point.row)!;
  return cellValue(priceAtSize, row, { column: "fewShotPercent", label });
};
const firstScore = scoreOf(firstPoint(fixedSizeSeries), "few-shot MMLU of the first model");
const lastScore = scoreOf(lastPoint(fixedSizeSeries), "few-shot MMLU of the last model");

const curieCut = pointOn(fixedSizeSeries, "2022-09-01");
const llamaLow = before.at(-1)!;
const curie = pointValue(fixedSizeSeries, curieCut, "GPT-3 Curie from September 2022");
const llama = pointValue(fixedSizeSeries, llamaLow, "Llama 2 7B in January 2024");
const mmluOf = (wanted: string) =>
  cellWhere(mmluScores, ({ model }) => model === wanted, {
    column: "fewShotPercent",
    label: `few-shot MMLU of ${wanted}`,
  });
const llamaScore = mmluOf("Llama 2 7B");
const palmScore = mmluOf("PaLM 540B");
const curieSize = cellWhere(
  inferencePrices,
  ({ model, date }) => model === "GPT-3 curie" && date === curieCut.date,
  { column: "paramsBillion", label: "size of GPT-3 Curie" },
);

export const priceAtFixedSize = defineFinding({
  id: "price-at-fixed-size",
  title: "The lowest price of a model of fixed size",
  rule: priceAtSize.rule,
  values: {
    first,
    last,
    factor: ratioOf(first, last, { label: "how many times the price fell, first to last" }),
    months: monthsBetween(
      fixedSizeSeries,
      firstPoint(fixedSizeSeries),
      lastPoint(fixedSizeSeries),
      "months from first price to last low",
    ),
    lows: countOf(
      fixedSizeSeries.table,
      fixedSizeSeries.points.map(({ row }) => row),
      "lows in all",
    ),
    "lows-then": countOf(
      fixedSizeSeries.table,
      before.map(({ row }) => row),
      "lows before the notes stopped",
    ),
    "lows-since": countOf(
      fixedSizeSeries.table,
      since.map(({ row }) => row),
      "lows since the notes stopped",
    ),
    "fall-all": rateOf(fixedSizeSeries, fixedSizeSeries.points, {
      direction: "fall",
      label: "yearly fall over the whole span",
    }),
    "fall-then": rateOf(fixedSizeSeries, before, {
      direction: "fall",
      label: "yearly fall before the notes stopped",
    }),
    "fall-since": rateOf(fixedSizeSeries, since, {
      direction: "fall",
      label: "yearly fall since the notes stopped",
    }),
    "halving-all": halvingTimeOf(
      fixedSizeSeries,
      fixedSizeSeries.points,
      "time to halve over the whole span",
    ),
    "first-score": firstScore,
    "last-score": lastScore,
    "palm-score": palmScore,
    "score-gain": differenceOf(lastScore, firstScore, {
      label: "points of MMLU gained at the same size",
      unit: "percentage-points",
    }),
    "curie-size": curieSize,
    "curie-price": curie,
    "llama-price": llama,
    "llama-score": llamaScore,
    "curie-to-llama": ratioOf(curie, llama, { label: "Curie’s price over Llama 2 7B’s" }),
    "curie-to-llama-yearly": endToEndFall(
      fixedSizeSeries,
      curieCut,
      llamaLow,
      "yearly fall from Curie’s price to Llama 2 7B’s",
    ),
    "curie-to-llama-months": monthsBetween(
      fixedSizeSeries,
      curieCut,
      llamaLow,
      "months between the two prices",
    ),
  },
});
