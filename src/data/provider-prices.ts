import csv from "./tables/provider-prices.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  comparison: text("Comparison: one model in one period"),
  date: isoDate("Date of the file that shows the price"),
  provider: text("Host"),
  model: text("Model"),
  usdPerMillionInputTokens: quantity("Price of input tokens", "usd-per-million-tokens"),
  usdPerMillionOutputTokens: quantity("Price of output tokens", "usd-per-million-tokens"),
  outputTokensPerSecond: optional(quantity("Speed of one stream", "tokens-per-second")),
};

export type ProviderPrice = Row<typeof columns>;

/** One open model at many hosts, in six comparisons. */
export const providerPrices = defineTable({
  id: "provider-prices",
  title: "One open model at many hosts",
  rowIs: "the list price of one open model at one host in one of six comparisons",
  rule: "In is every host with a price for the model in the public price file of that date. Until the middle of 2024 a price carries the date on which it was first seen, over up to five months. For July 2026 the hosts are those of a fixed list of 33 companies that run inference themselves; resellers, routers, prices of zero and duplicates are out.",
  caveats: [
    "In the comparisons of 2024 the hosts’ prices are not of one day, so highest over lowest mixes dates there.",
    "Number format, context limit, rate limits and speed differ between hosts of the same model.",
    "Several of the dearest hosts of 2026 are European and sell a location more than a token.",
    "The longer the list of hosts, the longer its tail: compare the middle half before the extremes.",
  ],
  licence: "Single facts, taken with credit; the price files are under MIT or CC BY terms.",
  columns,
  nameColumns: ["provider", "model"],
  key: ["comparison", "provider"],
  order: ["comparison", "date", "provider"],
  csv,
});
