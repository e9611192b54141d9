/** What the lowest price of GPT-3.5 Turbo's level of ability has done. */
import { priceAtCapability } from "~/derived/price-at-capability";
import { priceLevelSeries } from "./kit/price-level";
import { firstPoint, lastPoint, pointsBefore, pointsSince } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { countOf, endToEndFall, firstOf, lastOf, monthsBetween, ratioOf } from "./kit/values";

export const gpt35LevelSeries = priceLevelSeries(68);

const before = pointsBefore(gpt35LevelSeries);
const since = pointsSince(gpt35LevelSeries);
const first = firstOf(gpt35LevelSeries, "first price, March 2023");
const last = lastOf(gpt35LevelSeries, "last low, August 2025");

export const priceOfGpt35Level = defineFinding({
  id: "price-of-gpt35-level",
  title: "The lowest price of GPT-3.5 Turbo’s level",
  rule: priceAtCapability.rule,
  values: {
    first,
    last,
    factor: ratioOf(first, last, { label: "how many times the price fell, first to last" }),
    months: monthsBetween(
      gpt35LevelSeries,
      firstPoint(gpt35LevelSeries),
      lastPoint(gpt35LevelSeries),
      "months from first price to last low",
    ),
    "lows-then": countOf(
      gpt35LevelSeries.table,
      before.map(({ row }) => row),
      "lows before the notes stopped",
    ),
    "lows-since": countOf(
      gpt35LevelSeries.table,
      since.map(({ row }) => row),
      "lows since the notes stopped",
    ),
    "fall-then": rateOf(gpt35LevelSeries, before, {
      direction: "fall",
      label: "yearly fall before the notes stopped",
    }),
    "fall-since": rateOf(gpt35LevelSeries, since, {
      direction: "fall",
      label: "yearly fall since the notes stopped",
    }),
    "since-end-to-end": endToEndFall(
      gpt35LevelSeries,
      before.at(-1)!,
      lastPoint(gpt35LevelSeries),
      "yearly fall from the last low before the notes stopped to the last of all",
    ),
    "fall-all": rateOf(gpt35LevelSeries, gpt35LevelSeries.points, {
      direction: "fall",
      label: "yearly fall over the whole span",
    }),
  },
});
