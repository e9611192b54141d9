import csv from "./tables/subsidies.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year, or last year of a sum"),
  what: text("Payment"),
  billionUsd: optional(quantity("Amount, dollars of the day", "billion-usd")),
  billionUsdOf2024: optional(quantity("Amount, dollars of 2024", "billion-usd-of-2024")),
};

export type FarmPayment = Row<typeof columns>;

/** Direct federal payments to farms. */
export const subsidies = defineTable({
  id: "subsidies",
  title: "Federal payments to farms",
  rowIs: "the direct payments of the United States to its farms in one year, or one sum over years",
  rule: "Direct federal payments in every year for which the Department of Agriculture’s chart was found, and the sum of payments for corn.",
  caveats: [
    "Crop insurance premiums are not in, which are a subsidy too.",
    "The amounts to 2020 are in dollars of the day, those from 2020 in dollars of 2024.",
    "The figure of 2024 is a forecast of September 2024.",
    "No national sums for soybeans, and none for wheat after 1994, were found.",
  ],
  licence: "US government work; the sum for corn is a single fact, taken with credit.",
  columns,
  key: ["date", "what"],
  order: ["date", "what"],
  csv,
});
