import { inferencePrices } from "~/data/inference-prices";
import { isoDate, optional, quantity, text } from "~/data/kit/cells";
import { mmluScores } from "~/data/mmlu-scores";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { blendedPrices } from "./blended-prices";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The size that is followed, in billion parameters, both ends included: GPT-3 Curie has 6.7. */
export const followedSize = { fromBillion: 6, toBillion: 9 } as const;

const columns = {
  date: isoDate("Date of the price"),
  model: text("Model"),
  seller: text("Seller"),
  paramsBillion: quantity("Size", "billion-parameters"),
  fewShotPercent: optional(quantity("The model’s few-shot MMLU", "percent-correct")),
  usdPerMillionTokens: quantity("Lowest price so far", "usd-per-million-tokens"),
};

export type PriceAtSize = DerivedRow<typeof columns>;

/** The lowest price so far of a model of 6 to 9 billion parameters. */
export const priceAtSize = defineDerivedTable({
  id: "price-at-size",
  title: "The lowest price of a model of fixed size",
  rowIs: "a new lowest blended price of any model of 6 to 9 billion parameters, with its score",
  rule: "Take the list prices of models of 6 to 9 billion parameters, take the lowest of each day, and keep each new minimum: one step a day at most. The score is the few-shot MMLU of the model that set the price.",
  caveats: [
    "Record lows fall by construction and are not independent draws.",
    "The size of GPT-3 Curie was never stated by its maker; 6.7 billion is what the benchmark HELM gives.",
    "From April 2024 on its steps are those of GPT-3.5 Turbo’s level, so the two are one piece of evidence.",
  ],
  licence: inferencePrices.licence,
  columns,
  key: ["date"],
  order: ["date"],
  rows: recordsAtSize(),
});

function recordsAtSize() {
  const offers = blendedPrices.rows.flatMap((offer, index) => {
    const size = offer.paramsBillion;
    const isFollowed =
      size !== undefined && size >= followedSize.fromBillion && size <= followedSize.toBillion;
    return isFollowed ? [{ offer, size, scoreName: inferencePrices.rows[index]!.mmluModel }] : [];
  });
  const records = runningRecords(offers, {
    year: ({ offer }) => decimalYear(offer.date),
    value: ({ offer }) => offer.usdPerMillionTokens,
    direction: "lowest",
  });
  return records.map(({ offer, size, scoreName }) => {
    const score = mmluScores.rows.find(({ model }) => model === scoreName);
    return {
      date: offer.date,
      model: offer.model,
      seller: offer.seller,
      paramsBillion: size,
      fewShotPercent: score?.fewShotPercent,
      usdPerMillionTokens: offer.usdPerMillionTokens,
      inputs: score ? [offer, score] : [offer],
    };
  });
}
