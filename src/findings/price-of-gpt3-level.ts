/** What the lowest price of GPT-3's level of ability has done, then and since. */
import { inferencePrices } from "~/data/inference-prices";
import { constantById, constants } from "~/data/constants";
import { priceAtCapability } from "~/derived/price-at-capability";
import { priceLevelSeries } from "./kit/price-level";
import { firstPoint, lastPoint, pointsBefore, pointsSince, type Point } from "./kit/series";
import {
  bandFactor,
  foretoldAtEnd,
  halvingTimeOf,
  meanError,
  rateOf,
  shareInsideBand,
} from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import {
  cellValue,
  combine,
  countOf,
  endToEndFall,
  firstOf,
  lastOf,
  monthsBetween,
  pointValue,
  productOf,
  ratioOf,
} from "./kit/values";

export const gpt3LevelSeries = priceLevelSeries(42);

const before = pointsBefore(gpt3LevelSeries);
const since = pointsSince(gpt3LevelSeries);
const beginning = firstPoint(gpt3LevelSeries);
const end = lastPoint(gpt3LevelSeries);

const first = firstOf(gpt3LevelSeries, "first price, November 2021");
const last = lastOf(gpt3LevelSeries, "last low, August 2025");

const novel = constantById("war-and-peace");
const wordsPerToken = constantById("words-per-token");
const novelWords = cellValue(constants, novel, {
  column: "value",
  label: "words of War and Peace",
  unit: "words",
});
const tokenWords = cellValue(constants, wordsPerToken, {
  column: "value",
  label: "words per token",
  unit: "words-per-token",
});
const novelTokens = combine([novelWords, tokenWords], {
  label: "length of War and Peace in millions of tokens",
  value: novelWords.value / tokenWords.value / 1e6,
  unit: "million-tokens",
  method: "ratio",
  words: "words of the novel ÷ words per token ÷ 1,000,000",
  symbols: "w ÷ r ÷ 1000000",
  pattern: "{} ÷ {} ÷ 1000000",
});

const rowOf = (point: Point) => priceAtCapability.rows.find((row) => row === point.row)!;
const scoreOf = (point: Point, label: string) =>
  cellValue(priceAtCapability, rowOf(point), { column: "fewShotPercent", label });
const sizeOf = (point: Point, label: string) => {
  const row = inferencePrices.rows.find(
    ({ date, model, seller }) =>
      date === point.date && model === point.name && seller === rowOf(point).seller,
  )!;
  return cellValue(inferencePrices, row, { column: "paramsBillion", label });
};
const firstSize = sizeOf(beginning, "size of GPT-3 davinci");
const lastSize = sizeOf(end, "size of the model that holds the last low");
const factor = ratioOf(first, last, { label: "how many times the price fell, first to last" });
const sizeRatio = ratioOf(firstSize, lastSize, {
  label: "how many times smaller the last model is",
});
const firstCut = gpt3LevelSeries.points[1]!;

export const priceOfGpt3Level = defineFinding({
  id: "price-of-gpt3-level",
  title: "The lowest price of GPT-3’s level",
  rule: priceAtCapability.rule,
  values: {
    first,
    last,
    "at-the-notes": pointValue(
      gpt3LevelSeries,
      before.at(-1)!,
      "lowest price when the notes stopped",
    ),
    level: cellValue(priceAtCapability, rowOf(beginning), {
      column: "levelPercent",
      label: "the level: few-shot MMLU",
    }),
    "first-score": scoreOf(beginning, "few-shot MMLU of GPT-3 davinci"),
    "last-score": scoreOf(end, "few-shot MMLU of the model that holds the last low"),
    factor,
    "first-cut": ratioOf(
      first,
      pointValue(gpt3LevelSeries, firstCut, "price after the cut of September 2022"),
      { label: "the maker’s own price cut of September 2022" },
    ),
    "first-size": firstSize,
    "last-size": lastSize,
    "size-ratio": sizeRatio,
    "per-parameter": ratioOf(factor, sizeRatio, {
      label: "how many times the price fell for each parameter of the model",
    }),
    months: monthsBetween(gpt3LevelSeries, beginning, end, "months from first price to last low"),
    lows: countOf(
      gpt3LevelSeries.table,
      gpt3LevelSeries.points.map(({ row }) => row),
      "lows in all",
    ),
    "lows-then": countOf(
      gpt3LevelSeries.table,
      before.map(({ row }) => row),
      "lows before the notes stopped",
    ),
    "lows-since": countOf(
      gpt3LevelSeries.table,
      since.map(({ row }) => row),
      "lows since the notes stopped",
    ),
    "fall-then": rateOf(gpt3LevelSeries, before, {
      direction: "fall",
      label: "yearly fall before the notes stopped",
    }),
    "fall-since": rateOf(gpt3LevelSeries, since, {
      direction: "fall",
      label: "yearly fall since the notes stopped",
    }),
    "fall-all": rateOf(gpt3LevelSeries, gpt3LevelSeries.points, {
      direction: "fall",
      label: "yearly fall over the whole span",
    }),
    "end-to-end-then": endToEndFall(
      gpt3LevelSeries,
      beginning,
      before.at(-1)!,
      "yearly fall from the first price to the last before the notes stopped",
    ),
    "halving-then": halvingTimeOf(
      gpt3LevelSeries,
      before,
      "time to halve before the notes stopped",
    ),
    "halving-since": halvingTimeOf(gpt3LevelSeries, since, "time to halve since the notes stopped"),
    "inside-band": shareInsideBand(gpt3LevelSeries, "later lows inside the foretold band"),
    "band-factor": bandFactor(gpt3LevelSeries, "width of the band at its end"),
    "mean-error": meanError(gpt3LevelSeries, "mean error of the forecast"),
    "foretold-at-end": foretoldAtEnd(gpt3LevelSeries, "price foretold for the day of the last low"),
    "words-per-token": tokenWords,
    "novel-tokens": novelTokens,
    "novel-then": productOf(first, novelTokens, {
      label: "reading War and Peace at the first price",
      unit: "usd",
    }),
    "novel-now": productOf(last, novelTokens, {
      label: "reading War and Peace at the last low",
      unit: "usd",
    }),
  },
});
