import csv from "./tables/energy-gdp.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  country: text("Country"),
  population: quantity("Population", "people"),
  gdpPerPerson2011Usd: quantity("Product per person", "international-usd-2011"),
  energyPerPersonKwh: quantity("Primary energy per person", "kwh"),
};

export type EnergyGdp = Row<typeof columns>;

/** Income and energy per person, by country. */
export const energyGdp = defineTable({
  id: "energy-gdp",
  title: "Income and energy per person in 2022",
  rowIs: "one country",
  rule: "Every country of five million people or more with both values for 2022.",
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
  key: ["country"],
  order: ["country"],
  csv,
});
