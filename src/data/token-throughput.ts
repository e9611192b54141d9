import csv from "./tables/token-throughput.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the measurement or of the claim"),
  provider: text("Who served the model"),
  hardwareClass: text("Kind of hardware"),
  model: text("Model"),
  paramsBillion: optional(quantity("Size", "billion-parameters")),
  outputTokensPerSecondPerStream: quantity("Output speed of one stream", "tokens-per-second"),
  kind: oneOf("Who measured", ["measured by a third party", "vendor claim", "local measurement"]),
};

export type TokenThroughput = Row<typeof columns>;

/** Output speed of a single stream. */
export const tokenThroughput = defineTable({
  id: "token-throughput",
  title: "Speed of one stream",
  rowIs: "one dated measurement or claim of how fast one stream of tokens comes out of one model",
  rule: "In are dated measurements by third parties and the records that vendors claim; the column on who measured says which. A series at a fixed size compares like with like; the record over all sizes does not.",
  caveats: [
    "Vendor claims are the vendor’s: set-up, length of the answer and number of users are rarely stated.",
    "Records over all models mix sizes: a small model is faster than a large one on the same machine.",
    "Some days are approximate; the note of the row says so.",
  ],
  licence: "Single facts, taken with credit from benchmarks, posts and announcements.",
  columns,
  nameColumns: ["provider", "hardwareClass", "model"],
  key: ["date", "provider", "model"],
  order: ["date", "provider", "model"],
  csv,
});
