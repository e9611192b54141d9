import csv from "./tables/constants.csv?raw";
import { isoDate, oneOf, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  id: text("Identifier"),
  date: isoDate("Date of the source"),
  label: text("What it is"),
  value: quantity("Value", "as-stated"),
  unit: oneOf("Unit of the value", [
    "J",
    "J/K",
    "K",
    "bits",
    "bits-per-weight",
    "rating-points",
    "words",
    "words-per-token",
  ]),
};

export type Constant = Row<typeof columns>;

/** Sourced or conventional constants for comparisons, one row each. */
export const constants = defineTable({
  id: "constants",
  title: "Constants for comparisons",
  rowIs: "one constant that a comparison uses",
  rule: "In is what a sentence or an assumption needs and no other table holds.",
  caveats: ["A comparison is for the body and not for the books: its constants are round."],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["id"],
  order: ["id"],
  csv,
});

/** The constant with this id. @throws {Error} if there is none */
export function constantById(id: string): Constant {
  const constant = constants.rows.find((row) => row.id === id);
  if (!constant) throw new Error(`${constants.file}: expected a constant "${id}", found none.`);
  return constant;
}
