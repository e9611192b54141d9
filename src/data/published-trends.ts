import csv from "./tables/published-trends.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the publication"),
  quantity: text("What grows"),
  area: oneOf("Area", ["AI training", "AI training cost", "AI training power", "hardware"]),
  periodStart: optional(isoDate("Start of the period")),
  periodEnd: optional(isoDate("End of the period")),
  factorPerYear: quantity("Times more per year", "times-more-per-year"),
  factorLowPerYear: optional(quantity("Lower end of the 90 % interval", "times-more-per-year")),
  factorHighPerYear: optional(quantity("Upper end of the 90 % interval", "times-more-per-year")),
  asPublished: text("As it was published"),
};

export type PublishedTrend = Row<typeof columns>;

/** What others have published on how fast hardware, training compute and its cost grow. */
export const publishedTrends = defineTable({
  id: "published-trends",
  title: "Published trends of training and hardware",
  rowIs: "one published rate of growth",
  rule: "In is each published rate that the notes quote or that has replaced one of them, with its own interval where it gives one.",
  caveats: [
    "The intervals are at 90 % and not at 95 %.",
    "The factor per year is worked out from a doubling time or from orders of magnitude where the source gives these; the last column quotes it.",
  ],
  licence: "Single facts, taken with credit; Epoch AI’s pages are under CC BY.",
  columns,
  key: ["date", "quantity"],
  order: ["date", "quantity"],
  csv,
});
