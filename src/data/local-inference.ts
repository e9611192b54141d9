import csv from "./tables/local-inference.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the published table"),
  model: text("Model"),
  publishedTable: oneOf("Which table it is from", [
    "bits per weight",
    "memory",
    "quality",
    "quality and speed",
    "speed",
  ]),
  quantization: text("Format of the weights"),
  paramsBillion: quantity("Size", "billion-parameters"),
  bitsPerWeight: optional(quantity("Bits per weight", "bits-per-weight")),
  sizeGigabytes: optional(quantity("Size of the file", "gigabytes")),
  perplexity: optional(quantity("Perplexity on WikiText-2; lower is better", "perplexity")),
  tokensPerSecond: optional(quantity("Speed of one stream", "tokens-per-second")),
};

export type LocalInference = Row<typeof columns>;

/** What llama.cpp publishes on size, quality and speed of models in fewer bits. */
export const localInference = defineTable({
  id: "local-inference",
  title: "Models in fewer bits",
  rowIs: "one model in one format of its weights, as llama.cpp publishes it",
  rule: "The tables that llama.cpp’s own documentation published from 2023 to 2025, with the finest steps of the ladder of formats left out.",
  caveats: [
    "The speeds of 2023 are from a laptop’s processor with eight threads; the machine of 2025 is not stated, so the two are not joined.",
    "Sizes that the source gives in GiB were turned into GB in part of the tables; the note says where.",
    "Perplexity on one text is a narrow measure of quality.",
  ],
  licence: "llama.cpp, MIT.",
  columns,
  nameColumns: ["model", "quantization"],
  key: ["date", "model", "publishedTable", "quantization"],
  order: ["date", "model", "publishedTable", "quantization"],
  csv,
});
