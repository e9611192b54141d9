import { capabilityLevels, priceAtCapability } from "~/derived/price-at-capability";
import { defineSeries, scoreSince, type ScoredSeries } from "./series";

/**
 * The lowest prices of one level of ability, scored against the time before the notes stopped.
 *
 * @param percent few-shot MMLU of the level; one of `capabilityLevels`
 */
export function priceLevelSeries(
  percent: (typeof capabilityLevels)[number]["percent"],
): ScoredSeries {
  const { name } = capabilityLevels.find((level) => level.percent === percent)!;
  return scoreSince(
    defineSeries({
      id: `level-${percent}`,
      name,
      table: priceAtCapability,
      column: "usdPerMillionTokens",
      nameColumn: "model",
      where: (row) => row.levelPercent === percent,
    }),
  );
}
