import csv from "./tables/energy-gdp-series.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  country: text("Country"),
  gdpPerPerson2011Usd: quantity("Product per person", "international-usd-2011"),
  energyPerPersonKwh: quantity("Primary energy per person", "kwh"),
};

export type EnergyGdpYear = Row<typeof columns>;

/** Income and energy per person over time, in five countries. */
export const energyGdpSeries = defineTable({
  id: "energy-gdp-series",
  title: "Income and energy per person, 1980 to 2022",
  rowIs: "one country in one year",
  rule: "The United States, the United Kingdom, Germany, China and India, every second year from 1980 to 2022.",
  caveats: [
    "Primary energy is counted by substitution: electricity without a fire counts as the fuel that it saves.",
    "The product of Ireland, and of other seats of multinationals, overstates how people live there.",
    "Energy spent abroad on imported goods is not in it.",
    "A cross-section shows no cause.",
  ],
  licence:
    "Our World in Data after the Energy Institute, the EIA and the Maddison Project, CC BY 4.0.",
  columns,
  nameColumns: ["country"],
  key: ["country", "date"],
  order: ["country", "date"],
  csv,
});
