import csv from "./tables/published-price-trends.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the publication"),
  publisher: text("Publisher"),
  topic: oneOf("Topic", [
    "open behind closed",
    "price at capability",
    "price of running a benchmark on the frontier model",
  ]),
  measure: text("What was measured"),
  periodStart: optional(isoDate("Start of the period")),
  periodEnd: optional(isoDate("End of the period")),
  value: optional(quantity("Central value", "as-stated")),
  intervalLow: optional(quantity("Lower end of the interval", "as-stated")),
  intervalHigh: optional(quantity("Upper end of the interval", "as-stated")),
  intervalLevel: optional(oneOf("What the interval is", ["90 %", "range"])),
  unit: oneOf("Unit of the value", [
    "months",
    "times cheaper over the period",
    "times cheaper per year",
    "times dearer per year",
  ]),
};

export type PublishedPriceTrend = Row<typeof columns>;

/** What others have published on how fast prices fall and how far open models are behind. */
export const publishedPriceTrends = defineTable({
  id: "published-price-trends",
  title: "Published trends of price and lag",
  rowIs:
    "one published estimate of a rate of price decline or of a lag of open behind closed models",
  rule: "In is every published estimate that was found in an archived page or file, with its own interval where it gives one; Epoch AI’s fits stand for all levels of its benchmarks.",
  caveats: [
    "The estimates use other prices, other benchmarks and other periods than the tables here, so agreement is a check and disagreement is no refutation.",
    "The column of values is in the unit that stands in the row.",
  ],
  licence: "Single facts, taken with credit; Epoch AI’s pages are under CC BY.",
  columns,
  key: ["publisher", "topic", "measure"],
  order: ["date", "publisher", "topic", "measure"],
  csv,
});
