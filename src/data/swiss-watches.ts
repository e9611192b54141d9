import csv from "./tables/swiss-watches.csv?raw";
import { isoDate, oneOf, optional, quantity } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  what: oneOf("Who", ["Swiss watch industry", "Rolex (estimate)"]),
  employees: optional(quantity("People employed", "workers")),
  companies: optional(quantity("Companies", "count")),
  exportsBillionChf: optional(quantity("Wristwatches exported, value", "billion-chf")),
  exportsMillionPieces: optional(quantity("Wristwatches exported, pieces", "million-pieces")),
  mechanicalMillionPieces: optional(
    quantity("Mechanical watches exported, pieces", "million-pieces"),
  ),
  mechanicalShareOfPieces: optional(
    quantity("Mechanical watches as a share of the pieces", "share"),
  ),
  mechanicalShareOfValue: optional(quantity("Mechanical watches as a share of the value", "share")),
  shareOfRetailValue: optional(quantity("Share of the retail value of Swiss watches", "share")),
};

export type SwissWatchYear = Row<typeof columns>;

/** What is known of the Swiss watch industry by year. */
export const swissWatches = defineTable({
  id: "swiss-watches",
  title: "The Swiss watch industry",
  rowIs: "one year of the Swiss watch industry, or of one brand, as far as a page gives it",
  rule: "Every year for which a page was found that gives a figure with its definition; one row a year, and one estimate for a brand. Levels that were only remembered are out.",
  caveats: [
    "The columns come from different pages and are not one series: many years have one figure alone.",
    "Values are export prices in francs of the day, not corrected for inflation.",
    "The shares of 2010 are second-hand, from a summary of a magazine in a forum.",
    "Sales and pieces of a brand are estimates of analysts.",
  ],
  licence: "Single facts, taken with credit; most pages state no terms.",
  columns,
  key: ["date", "what"],
  order: ["date", "what"],
  csv,
});
