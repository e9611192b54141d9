import csv from "./tables/green500.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Month of the list"),
  list: text("List"),
  system: text("System"),
  site: text("Site"),
  country: text("Country"),
  gflopsPerWatt: quantity("Efficiency", "gflops-per-watt"),
};

export type Green500Leader = Row<typeof columns>;

/** Number one of each Green500 list, one row a list. */
export const green500 = defineTable({
  id: "green500",
  title: "First place of the Green500",
  rowIs: "the first place of one list of the Green500",
  rule: "In is the first place of every regular list from November 2007, the first, to November 2025; the revised list of February 2008 is left out.",
  caveats: [
    "It is a ranking and no running record: first place falls when the leader leaves the list or is measured again, as in 2011, 2014, 2016, 2018 and 2019.",
    "The efficiency is that of 64-bit Linpack, often on a machine of a few dozen kilowatts: a small machine that wins a prize is no fleet.",
    "Before June 2016 the Green500 used runs of its own, so the rows follow its pages where one is archived, and the workbook’s other value stands in the note.",
    "In fourteen rows the value or its decimals are from memory; each names the recalled source beside the page.",
  ],
  licence:
    "Single facts, taken with credit from TOP500.org and the Green500, which state no terms.",
  columns,
  nameColumns: ["list", "system", "site"],
  key: ["date"],
  order: ["date"],
  csv,
});
