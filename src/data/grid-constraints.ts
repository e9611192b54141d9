import csv from "./tables/grid-constraints.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date"),
  region: text("Region or utility"),
  item: text("What is in short supply"),
  measure: text("What is measured"),
  low: optional(quantity("Lower end", "as-stated")),
  high: optional(quantity("Upper end", "as-stated")),
  unit: oneOf("Unit of both ends", ["months", "MW", "percent"]),
};

export type GridConstraint = Row<typeof columns>;

/** What stands between a site and its power: lead times, waits, loads, thresholds. */
export const gridConstraints = defineTable({
  id: "grid-constraints",
  title: "Limits of grid and supply",
  rowIs: "one stated lead time, wait, load or threshold",
  rule: "Figures with a stated source: lead times of equipment as ranges in months, waits for a connection, and the terms of one utility.",
  caveats: [
    "They were picked because they are bottlenecks, and say nothing of the average part.",
    "Several of 2026 come from trade pages. A lead time that was published in weeks is turned into months of 30.4 days.",
    "A range may be open at one end.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["item", "region", "measure", "date"],
  order: ["item", "region", "measure", "date"],
  csv,
});
