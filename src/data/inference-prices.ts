import csv from "./tables/inference-prices.csv?raw";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the release, of the price change, or when the price was first seen"),
  seller: text("Seller"),
  model: text("Model"),
  paramsBillion: optional(quantity("Size", "billion-parameters")),
  activeParamsBillion: optional(quantity("Parameters used for one token", "billion-parameters")),
  openWeights: yesNo("Whether the weights can be downloaded"),
  usdPerMillionInputTokens: optional(quantity("Price of input tokens", "usd-per-million-tokens")),
  usdPerMillionOutputTokens: optional(quantity("Price of output tokens", "usd-per-million-tokens")),
  usdPerMillionTokensAsPublished: optional(
    quantity("Blended price, where only that was published", "usd-per-million-tokens"),
  ),
  mmluModel: optional(text("The model's name in the table of MMLU scores")),
  dateBasis: oneOf("What the date is", ["release", "price change", "first seen"]),
};

export type InferencePrice = Row<typeof columns>;

/** List prices of language models, one row a price. */
export const inferencePrices = defineTable({
  id: "inference-prices",
  title: "List prices of language models",
  rowIs: "one list price of one model at one seller, at its release or at a later change",
  rule: "In is, first, every text model of OpenAI, Anthropic, Google, Mistral, DeepSeek, Alibaba, Moonshot, Z.ai, xAI and Amazon that was its maker’s flagship or its small model at release, and each later price change found in a dated file. In is, second, every offer that set a new low for a level of MMLU (42, 68 or 83) or for models of 6 to 9 billion parameters: all dated versions of three public price files from January 2024 to July 2026 were searched by script for every host of a model whose score is in the table of MMLU scores. Out are prices of zero, resellers and routers, tuned or distilled offspring, closed models at sellers other than their maker, prices by the character, surcharges for long context, and image, audio and fine-tuning prices.",
  caveats: [
    "A list price is a ceiling: batch and cached-input discounts, often half and more, and what large customers negotiate are not in it.",
    "First seen is not first sold: a row of that kind carries the date of the file that shows the price, which may be weeks or months older.",
    "Hosts are not equal: speed, limits and number format differ between offers of the same model. Eight-bit variants count and are marked in their names or notes.",
    "A lowest price is the lowest in the files that were searched, which is not the whole market; a seller may ask less than its cost, and introductory prices count as prices.",
  ],
  licence:
    "Single facts, taken with credit from the sources named in each row; two of the price files are under MIT or CC BY terms, for the others no terms were found.",
  columns,
  nameColumns: ["seller", "model"],
  key: ["date", "seller", "model"],
  order: ["date", "seller", "model"],
  csv,
});
