import csv from "./tables/switchboard-operators.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the count"),
  series: text("Who is counted"),
  operators: quantity("Telephone operators", "workers"),
  women: optional(quantity("Women among them", "workers")),
  perTenThousand: optional(
    quantity("Operators in ten thousand persons with an occupation", "per-ten-thousand"),
  ),
  basis: oneOf("Basis of the count", [
    "current workers",
    "current and former workers",
    "employer survey",
  ]),
};

export type OperatorCount = Row<typeof columns>;

/** Counts of operators on three bases, one row a count. */
export const switchboardOperators = defineTable({
  id: "switchboard-operators",
  title: "Telephone operators in the United States",
  rowIs: "one count of telephone operators in the United States",
  rule: "Every census that has the occupation, with operators of private switchboards, and the employer survey of 2021 by its two codes and their sum. Out are the counts of telephone companies alone, for 1929 and 1960: they leave out private switchboards.",
  caveats: [
    "From 1960 the census sample also counts people by a job that they no longer hold, so level and rate lie too high against 1950: there is a break in the series, and nothing is drawn or fitted across it.",
    "The employer survey leaves out the self-employed and splits the trade in two codes: only their sum compares with the census, and that roughly.",
  ],
  licence:
    "The summary of the census may be passed on, by leave of IPUMS (cite Ruggles and others, 2015); the survey is US government work.",
  columns,
  key: ["date", "series"],
  order: ["date", "series"],
  csv,
});
