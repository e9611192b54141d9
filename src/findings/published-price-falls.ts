/** What Epoch AI has published on the fall of prices at fixed ability. */
import type { UnitId } from "~/data/kit/units";
import { publishedPriceTrends, type PublishedPriceTrend } from "~/data/published-price-trends";
import { publishedInterval } from "./kit/interval";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, combine } from "./kit/values";

/** A published rate per year with the interval that its publisher gave. */
function published(measure: string, label: string): Computation {
  const row = publishedPriceTrends.rows.find(
    (candidate) => candidate.publisher === "Epoch AI" && candidate.measure === measure,
  );
  const { intervalLow: low, intervalHigh: high, intervalLevel } = row ?? {};
  if (!row || low === undefined || high === undefined || intervalLevel === undefined) {
    throw new Error(
      `${publishedPriceTrends.file}: expected a row of Epoch AI on "${measure}" with an interval, found none.`,
    );
  }
  return {
    ...cellValue(publishedPriceTrends, row, {
      column: "value",
      label,
      unit: "times-cheaper-per-year",
    }),
    ...publishedInterval({ low, high }, intervalLevel),
  };
}

/** The middle of a published range, with the range as its interval. */
function range(topic: PublishedPriceTrend["topic"], label: string, unit: UnitId): Computation {
  const row = publishedPriceTrends.rows.find(
    (candidate) => candidate.sourceIds.includes("gundlach-price-2025") && candidate.topic === topic,
  );
  if (!row)
    throw new Error(`${publishedPriceTrends.file}: expected a row on "${topic}", found none.`);
  const ends = (["intervalLow", "intervalHigh"] as const).map((column) =>
    cellValue(publishedPriceTrends, row, { column, label, unit }),
  );
  const [low, high] = ends.map(({ value }) => value) as [number, number];
  return {
    ...combine(ends, {
      label,
      value: Math.sqrt(low * high),
      unit,
      method: "rate",
      words: "the geometric mean of the two ends of the published range",
      symbols: "√(a × b)",
      pattern: "({} × {})^0.5",
    }),
    n: 1,
    ...publishedInterval({ low, high }, "range"),
  };
}

export const publishedPriceFalls = defineFinding({
  id: "published-price-falls",
  title: "Published rates of price decline",
  rule: publishedPriceTrends.rule,
  values: {
    "gpt3-level": published("MMLU 43.9 (GPT-3)", "Epoch AI’s yearly fall at GPT-3’s score"),
    "gpt35-level": published("MMLU 64.8 (GPT-3.5)", "Epoch AI’s yearly fall at GPT-3.5’s score"),
    "frontier-answer": range(
      "price of running a benchmark on the frontier model",
      "yearly rise of the price of running the frontier model on a benchmark",
      "times-more-per-year",
    ),
    "fixed-result": range(
      "price at capability",
      "yearly fall of the price of a fixed result",
      "times-cheaper-per-year",
    ),
    "gpt4-level": published("MMLU 86.0 (GPT-4)", "Epoch AI’s yearly fall at GPT-4’s score"),
  },
});
