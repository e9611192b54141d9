import csv from "./tables/published-energy-estimates.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the publication"),
  id: text("Identifier"),
  publisher: text("Authors"),
  measure: text("What is measured"),
  value: quantity("Value", "as-stated"),
  intervalLow: optional(quantity("Lower end", "as-stated")),
  intervalHigh: optional(quantity("Upper end", "as-stated")),
  intervalLevel: optional(oneOf("What the interval is", ["90 %", "range"])),
  unit: oneOf("Unit of the value", ["times", "times more per year", "years"]),
};

export type PublishedEnergyEstimate = Row<typeof columns>;

/** What others have published on rates and limits of efficiency. */
export const publishedEnergyEstimates = defineTable({
  id: "published-energy-estimates",
  title: "Published rates and limits of efficiency",
  rowIs: "one published rate or limit",
  rule: "In is each published figure that the essay on energy holds its own against.",
  caveats: [
    "The limit of present processors is for operations of four bits; the range around it is the authors’ own.",
    "The value is in the unit that stands in the row.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["id"],
  order: ["id"],
  csv,
});
