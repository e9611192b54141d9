import csv from "./tables/site-power.csv?raw";
import { isoDate, oneOf, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date"),
  site: text("Site"),
  operator: text("Operator or customer"),
  place: text("Place"),
  powerMw: quantity("Power", "megawatt"),
  status: oneOf("What stands behind the figure", [
    "observed",
    "contract",
    "planned",
    "projected",
    "letter of intent",
  ]),
};

export type SitePower = Row<typeof columns>;

/** The power of named sites. */
export const sitePower = defineTable({
  id: "site-power",
  title: "Power of named sites",
  rowIs: "one site on one date",
  rule: "Sites for training and serving models with a stated power, from 2024.",
  caveats: [
    "An announcement is no load: only rows that say observed stand for machines that ran.",
    "The power of Colossus is Epoch AI’s estimate of the whole facility; its last row was a projection when it was recorded.",
  ],
  licence: "Epoch AI, CC BY 4.0; else single facts, taken with credit.",
  columns,
  nameColumns: ["site", "operator"],
  key: ["date", "site"],
  order: ["date", "site"],
  csv,
});
