import csv from "./tables/solar-prices.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  entity: text("Where"),
  usd2023PerWatt: quantity("Module price in dollars of 2023", "usd-per-watt"),
};

export type SolarPrice = Row<typeof columns>;

/** What a solar module costs. */
export const solarPrices = defineTable({
  id: "solar-prices",
  title: "Prices of solar modules",
  rowIs: "one year",
  rule: "Every year from 1975 to 2023.",
  caveats: ["Three series by three authors joined by Our World in Data; a module is not a plant."],
  licence: "Our World in Data after Nemet, Farmer and Lafond, and IRENA, CC BY 4.0.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
