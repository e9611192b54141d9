import csv from "./tables/cisco-revenue.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("End of the fiscal year"),
  fiscalYear: text("Fiscal year"),
  revenueBillionUsd: quantity("Revenue", "billion-usd"),
};

export type CiscoRevenue = Row<typeof columns>;

/** Cisco’s yearly revenue around its top of 2000. */
export const ciscoRevenue = defineTable({
  id: "cisco-revenue",
  title: "Cisco’s revenue",
  rowIs: "one fiscal year of Cisco",
  rule: "Each fiscal year from 1996 to 2005.",
  caveats: [
    "The years 1997 to 1999 are as restated for mergers in the report of 2001; four other years rest on memory and say so.",
    "Fiscal years end in late July.",
  ],
  licence: "Single facts from the company’s reports, taken with credit.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
