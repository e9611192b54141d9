import csv from "./tables/philippines-bpo.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  scope: text("What is counted"),
  status: oneOf("Status", ["actual", "vendor estimate"]),
  revenueBillionUsd: quantity("Revenue", "billion-usd"),
  headcount: optional(quantity("People employed", "workers")),
};

export type OutsourcingYear = Row<typeof columns>;

/** Revenue and headcount of Philippine outsourcing by year. */
export const philippinesBpo = defineTable({
  id: "philippines-bpo",
  title: "Philippine outsourcing",
  rowIs: "the revenue, and where given the headcount, of Philippine outsourcing in one year",
  rule: "Every year for which a page gives what the industry’s association reports, contact centres apart where they are given, and one vendor’s estimate of the world market.",
  caveats: [
    "The association restates its figures, and press and association differ in some years.",
    "Revenue is nominal.",
    "The figure for 2016 is remembered, and press of the time printed the target in its place.",
    "The estimate of the world market is one vendor’s, and vendors define it differently.",
  ],
  licence: "Single facts, taken with credit; the pages state no terms.",
  columns,
  key: ["date", "scope", "status"],
  order: ["date", "scope", "status"],
  csv,
});
