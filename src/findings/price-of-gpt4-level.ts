/** What the lowest price of GPT-4's level of ability has done: uneven steps that bear no yearly rate. */
import { priceAtCapability } from "~/derived/price-at-capability";
import { priceLevelSeries } from "./kit/price-level";
import { firstPoint, lastPoint, pointOn, pointsBefore } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import {
  countOf,
  endToEndFall,
  firstOf,
  largestStep,
  lastOf,
  monthsBetween,
  pointValue,
  ratioOf,
} from "./kit/values";

export const gpt4LevelSeries = priceLevelSeries(83);

const first = firstOf(gpt4LevelSeries, "first price, March 2023");
const last = lastOf(gpt4LevelSeries, "last low, July 2025");
const beforeTheDrop = pointOn(gpt4LevelSeries, "2024-03-04");
const afterTheDrop = pointOn(gpt4LevelSeries, "2024-07-25");
const falls = gpt4LevelSeries.points.slice(1).map(({ row }) => row);

export const priceOfGpt4Level = defineFinding({
  id: "price-of-gpt4-level",
  title: "The lowest price of GPT-4’s level",
  rule: priceAtCapability.rule,
  values: {
    first,
    last,
    factor: ratioOf(first, last, { label: "how many times the price fell, first to last" }),
    months: monthsBetween(
      gpt4LevelSeries,
      firstPoint(gpt4LevelSeries),
      lastPoint(gpt4LevelSeries),
      "months from first price to last low",
    ),
    steps: countOf(gpt4LevelSeries.table, falls, "steps down"),
    "lows-then": countOf(
      gpt4LevelSeries.table,
      pointsBefore(gpt4LevelSeries).map(({ row }) => row),
      "lows before the notes stopped",
    ),
    "largest-step": largestStep(gpt4LevelSeries, "largest single step down"),
    "two-steps": ratioOf(
      pointValue(gpt4LevelSeries, beforeTheDrop, "lowest price in the spring of 2024"),
      pointValue(gpt4LevelSeries, afterTheDrop, "lowest price in late July 2024"),
      { label: "two steps down in May and July 2024, together" },
    ),
    "end-to-end": endToEndFall(
      gpt4LevelSeries,
      firstPoint(gpt4LevelSeries),
      lastPoint(gpt4LevelSeries),
      "yearly fall from the first price to the last",
    ),
    "fall-all": rateOf(gpt4LevelSeries, gpt4LevelSeries.points, {
      direction: "fall",
      label: "yearly fall that a fit would give, too uncertain to quote as a rate",
    }),
  },
});
