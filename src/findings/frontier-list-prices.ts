/** What one maker has asked for its large models, in turn. */
import { blendedPrices } from "~/derived/blended-prices";
import { defineSeries } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { countOf, extremePoint, firstOf, lastOf, pointValue, ratioOf } from "./kit/values";

/** Words in the names of OpenAI’s models that are not its large ones. */
const smallNames = /\b(ada|babbage|curie|mini|nano|Luna)\b|GPT-3\.5 Turbo/;

export const largeModelSeries = defineSeries({
  id: "large",
  name: "OpenAI’s large models",
  table: blendedPrices,
  column: "usdPerMillionTokens",
  nameColumn: "model",
  where: ({ seller, model, dateBasis }) =>
    seller === "OpenAI" && dateBasis === "release" && isLarge(model),
});

/** The rest: OpenAI’s small models at their release. */
export const smallModelSeries = defineSeries({
  id: "small",
  name: "OpenAI’s small models",
  table: blendedPrices,
  column: "usdPerMillionTokens",
  nameColumn: "model",
  where: ({ seller, model, dateBasis }) =>
    seller === "OpenAI" && dateBasis === "release" && !isLarge(model),
});

/** Every list price in the table. */
export const allListPrices = defineSeries({
  id: "all",
  name: "all list prices",
  table: blendedPrices,
  column: "usdPerMillionTokens",
  nameColumn: "model",
});

/** Prices of one calendar year. */
const pricesOf2026 = allListPrices.points.filter(({ date }) => date.startsWith("2026"));
const priceExtreme = (which: "highest" | "lowest", label: string) =>
  pointValue(allListPrices, extremePoint({ ...allListPrices, points: pricesOf2026 }, which), label);
const dearest2026 = priceExtreme("highest", "dearest list price of 2026 in the table");
const cheapest2026 = priceExtreme("lowest", "cheapest list price of 2026 in the table");

/** Whether a model of OpenAI counts as a large one. */
export function isLarge(model: string): boolean {
  return !smallNames.test(model);
}

function priceOf(model: string) {
  const point = largeModelSeries.points.find(({ name }) => name === model);
  if (!point)
    throw new Error(`Finding "frontier-list-prices": expected a price of ${model}, found none.`);
  return pointValue(largeModelSeries, point, `price of ${model}`);
}

const smallLast = lastOf(smallModelSeries, "price of the latest small model");
const gpt5 = priceOf("GPT-5");
const gpt55 = priceOf("GPT-5.5");

export const frontierListPrices = defineFinding({
  id: "frontier-list-prices",
  title: "What one maker asks for its large models",
  rule: "List prices at release of OpenAI’s models, all but the small sizes of GPT-3, GPT-3.5 Turbo, mini, nano and Luna, blended three tokens read for one written.",
  values: {
    prices: countOf(
      largeModelSeries.table,
      largeModelSeries.points.map(({ row }) => row),
      "list prices of large models",
    ),
    davinci: priceOf("GPT-3 davinci"),
    "gpt-4": priceOf("GPT-4 (8k)"),
    "gpt-4o": priceOf("GPT-4o 2024-08-06"),
    "gpt-4.5": priceOf("GPT-4.5 preview"),
    "gpt-5": gpt5,
    "gpt-5.5": gpt55,
    "first-over-last": ratioOf(priceOf("GPT-3 davinci"), gpt55, {
      label: "price of GPT-3 davinci over GPT-5.5’s",
    }),
    "latest-rise": ratioOf(gpt55, gpt5, { label: "price of GPT-5.5 over GPT-5’s" }),
    "all-prices": countOf(
      allListPrices.table,
      allListPrices.points.map(({ row }) => row),
      "list prices in all",
    ),
    "small-last": smallLast,
    "small-rise": ratioOf(
      smallLast,
      firstOf(smallModelSeries, "price of the smallest model of November 2021"),
      { label: "price of the latest small model over that of the smallest of 2021" },
    ),
    "dearest-2026": dearest2026,
    "cheapest-2026": cheapest2026,
    "spread-2026": ratioOf(dearest2026, cheapest2026, {
      label: "dearest list price of 2026 in the table over the cheapest",
    }),
    "fall-all": rateOf(largeModelSeries, largeModelSeries.points, {
      direction: "fall",
      label: "yearly fall that a fit would give",
    }),
  },
});
