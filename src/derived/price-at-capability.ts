import { inferencePrices } from "~/data/inference-prices";
import { isoDate, quantity, text } from "~/data/kit/cells";
import type { Provenance } from "~/data/kit/table";
import { mmluScores, type MmluScore } from "~/data/mmlu-scores";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { blendedPrices, type BlendedPrice } from "./blended-prices";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The levels of few-shot MMLU whose price is followed, each named after the model that opens it. */
export const capabilityLevels = [
  { percent: 42, name: "GPT-3’s level" },
  { percent: 68, name: "GPT-3.5 Turbo’s level" },
  { percent: 83, name: "GPT-4’s level" },
] as const;

const columns = {
  levelPercent: quantity("Level of few-shot MMLU", "percent-correct"),
  date: isoDate("Date of the price"),
  model: text("Model"),
  seller: text("Seller"),
  fewShotPercent: quantity("The model’s few-shot MMLU", "percent-correct"),
  usdPerMillionTokens: quantity("Lowest price so far", "usd-per-million-tokens"),
};

export type PriceAtCapability = DerivedRow<typeof columns>;

/** The lowest price so far at which a level of ability was for sale. */
export const priceAtCapability = defineDerivedTable({
  id: "price-at-capability",
  title: "The lowest price of a level of ability",
  rowIs: "a new lowest blended price of any model that reaches a level of few-shot MMLU",
  rule: "Take the list prices of models whose few-shot MMLU reaches the level, take the lowest of each day, and keep each new minimum: one step a day at most.",
  caveats: [
    "Record lows fall by construction and are not independent draws: an interval around their fit describes scatter and is no test.",
    "All three series end in the summer of 2025, because models on sale since then come without a few-shot score. That says nothing of their prices.",
    "One offer in an eight-bit format can move a series of few points by a factor.",
  ],
  licence: inferencePrices.licence,
  columns,
  key: ["levelPercent", "date"],
  order: ["levelPercent", "date"],
  rows: capabilityLevels.flatMap(({ percent }) => recordsAt(percent)),
});

interface ScoredOffer {
  readonly offer: BlendedPrice;
  readonly score: MmluScore;
  readonly fewShotPercent: number;
}

function recordsAt(levelPercent: number) {
  const reached = scoredOffers().filter(({ fewShotPercent }) => fewShotPercent >= levelPercent);
  const records = runningRecords(reached, {
    year: ({ offer }) => decimalYear(offer.date),
    value: ({ offer }) => offer.usdPerMillionTokens,
    direction: "lowest",
  });
  return records.map(({ offer, score, fewShotPercent }) => ({
    levelPercent,
    date: offer.date,
    model: offer.model,
    seller: offer.seller,
    fewShotPercent,
    usdPerMillionTokens: offer.usdPerMillionTokens,
    inputs: [offer, score] satisfies readonly Provenance[],
  }));
}

/** Every offer of a model that has a few-shot score. */
function scoredOffers(): ScoredOffer[] {
  const scores = new Map(mmluScores.rows.map((score) => [score.model, score]));
  return inferencePrices.rows.flatMap(({ mmluModel, ref }, index) => {
    if (mmluModel === undefined) return [];
    const score = scores.get(mmluModel);
    if (!score) {
      throw new Error(
        `${inferencePrices.file}, line ${ref.line}, column "mmlu_model": expected a model of the table ${mmluScores.id}, got "${mmluModel}".`,
      );
    }
    const { fewShotPercent } = score;
    return fewShotPercent === undefined
      ? []
      : [{ offer: blendedPrices.rows[index]!, score, fewShotPercent }];
  });
}
