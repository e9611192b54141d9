import csv from "./tables/accelerator-rental-prices.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Calendar year of the quotes"),
  accelerator: text("Accelerator"),
  minUsdPerChipHour: quantity("Lowest quote", "usd-per-chip-hour"),
  medianUsdPerChipHour: quantity("Median quote", "usd-per-chip-hour"),
  maxUsdPerChipHour: quantity("Highest quote", "usd-per-chip-hour"),
  quotesCount: quantity("Quotes", "count"),
  vendorsCount: quantity("Vendors", "count"),
};

export type AcceleratorRentalPrice = Row<typeof columns>;

/** What an hour of an accelerator cost to rent, one row a chip and year. */
export const acceleratorRentalPrices = defineTable({
  id: "accelerator-rental-prices",
  title: "Rental prices of accelerators",
  rowIs: "the quotes for one hour of one kind of accelerator, on demand, in one calendar year",
  rule: "All on-demand quotes in Epoch AI’s price file, for each accelerator and calendar year with three quotes or more.",
  caveats: [
    "The mix of vendors changes from year to year, and hyperscalers ask two to three times what specialised clouds do, so a step in the median may be a change of sample.",
    "The file ends on 17 March 2025: that year holds its first months alone, though it counts as 1 July like every year.",
  ],
  licence: "Epoch AI; no licence was found with the file, its publisher uses CC BY 4.0.",
  columns,
  nameColumns: ["accelerator"],
  key: ["accelerator", "date"],
  order: ["accelerator", "date"],
  csv,
});
