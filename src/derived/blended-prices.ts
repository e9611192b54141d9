import { inferencePrices, type InferencePrice } from "~/data/inference-prices";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "~/data/kit/cells";
import { blendedPrice } from "~/model/blended-price";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Date of the price"),
  seller: text("Seller"),
  model: text("Model"),
  usdPerMillionTokens: quantity(
    "Price, three tokens read for one written",
    "usd-per-million-tokens",
  ),
  paramsBillion: optional(quantity("Size", "billion-parameters")),
  openWeights: yesNo("Whether the weights can be downloaded"),
  dateBasis: oneOf("What the date is", ["release", "price change", "first seen"]),
};

export type BlendedPrice = DerivedRow<typeof columns>;

/** One price per offer: three tokens read for one written. */
export const blendedPrices = defineDerivedTable({
  id: "blended-prices",
  title: "List prices as one number",
  rowIs: "one list price, with input and output blended into one number",
  rule: "Every row of the list prices. The blend is (3 × input + 1 × output) ÷ 4, the convention of Artificial Analysis and Epoch AI; where only a blended price was published, that one stands.",
  caveats: [
    "Three tokens read for one written is a convention. A model that thinks aloud writes far more, and a search over documents reads far more.",
  ],
  licence: inferencePrices.licence,
  columns,
  key: ["date", "seller", "model"],
  order: ["date", "seller", "model"],
  rows: inferencePrices.rows.map((row) => ({
    date: row.date,
    seller: row.seller,
    model: row.model,
    usdPerMillionTokens: blend(row),
    paramsBillion: row.paramsBillion,
    openWeights: row.openWeights,
    dateBasis: row.dateBasis,
    inputs: [row],
  })),
});

function blend(row: InferencePrice): number {
  const { usdPerMillionInputTokens: input, usdPerMillionOutputTokens: output } = row;
  if (input !== undefined && output !== undefined) return blendedPrice({ input, output });
  if (row.usdPerMillionTokensAsPublished !== undefined) return row.usdPerMillionTokensAsPublished;
  throw new Error(
    `${inferencePrices.file}, line ${row.ref.line}: expected a price of input and of output, or a blended price as published, got neither.`,
  );
}
