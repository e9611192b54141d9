import csv from "./tables/metro-house-prices.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Middle month of the third quarter"),
  area: text("Area"),
  index: quantity("Index of house prices", "index"),
};

export type MetroHousePrice = Row<typeof columns>;

/** House prices in and around San Francisco and New York. */
export const metroHousePrices = defineTable({
  id: "metro-house-prices",
  title: "House prices around two cities",
  rowIs: "the index of house prices of one area in the third quarter of one year",
  rule: "The all-transactions index of the Federal Housing Finance Agency for the country, San Francisco with San Mateo, the East Bay, and New York with Jersey City and White Plains, third quarters of 2000 to 2025.",
  caveats: [
    "It counts single-family houses by sales and refinancing appraisals: no flats, and never the city alone.",
    "Nominal and not seasonally adjusted; other indices of wider areas give higher figures for the Bay Area.",
    "The country and the areas come from different editions of 2026.",
  ],
  licence: "US government work.",
  columns,
  nameColumns: ["area"],
  key: ["area", "date"],
  order: ["area", "date"],
  csv,
});
