import csv from "./tables/cisco-precedent.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Day of the close"),
  what: text("What the close marks"),
  closeUsd: quantity("Close, adjusted for splits", "usd"),
};

export type CiscoClose = Row<typeof columns>;

/** What a share of Cisco cost before, at and after its top of 2000. */
export const ciscoPrecedent = defineTable({
  id: "cisco-precedent",
  title: "Cisco’s share price at four moments",
  rowIs: "one closing price of Cisco’s share that marks a turn",
  rule: "The first and the last close of the years 1995 to 2005, and the highest and the lowest between them.",
  caveats: [
    "The owner of the prices forbids passing on series of them, so four single values stand here and no line is drawn through them.",
  ],
  licence: "Not free: single values, taken with credit.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
