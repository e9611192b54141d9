import csv from "./tables/electricity-by-source.csv?raw";
import { isoDate, oneOf, optional, quantity } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  entity: oneOf("Where", ["China", "United States", "World"]),
  coalTwh: quantity("Coal", "twh"),
  gasTwh: quantity("Gas", "twh"),
  oilTwh: quantity("Oil", "twh"),
  nuclearTwh: quantity("Nuclear", "twh"),
  hydroTwh: quantity("Hydropower", "twh"),
  windTwh: quantity("Wind", "twh"),
  solarTwh: quantity("Solar", "twh"),
  bioenergyTwh: quantity("Bioenergy", "twh"),
  otherRenewablesTwh: optional(quantity("Other renewables", "twh")),
  totalTwh: quantity("All sources", "twh"),
};

export type ElectricityBySource = Row<typeof columns>;

/** Electricity generated, by source. */
export const electricityBySource = defineTable({
  id: "electricity-by-source",
  title: "Electricity by source",
  rowIs: "the electricity generated in one year in one country or the world, by source",
  rule: "Every year from 2000 to 2025 for the world, the United States and China, from one edition of one file.",
  caveats: [
    "It is what was generated and not what was consumed; 2025 is a first figure and will be revised.",
    "Editions of this file differ from each other by up to about one per cent.",
  ],
  licence: "Our World in Data after Ember and the Energy Institute, CC BY 4.0.",
  columns,
  key: ["entity", "date"],
  order: ["entity", "date"],
  csv,
});
