import csv from "./tables/capacity-factors.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  entity: text("Where"),
  nuclearPercent: quantity("Nuclear", "percent"),
  coalPercent: quantity("Coal", "percent"),
  gasCombinedCyclePercent: quantity("Gas, combined cycle", "percent"),
  gasTurbinePercent: quantity("Gas turbine", "percent"),
  hydroPercent: quantity("Hydropower", "percent"),
  windPercent: quantity("Wind", "percent"),
  solarPvPercent: quantity("Solar", "percent"),
};

export type CapacityFactors = Row<typeof columns>;

/** How much of the year the fleets of the United States ran. */
export const capacityFactors = defineTable({
  id: "capacity-factors",
  title: "Capacity factors of the US fleet",
  rowIs: "one year of the fleet of the United States",
  rule: "The years that are complete in the archived pages: 2014 to 2020.",
  caveats: [
    "A capacity factor is what came of dispatch and price and no limit of the machine: coal fell by a third in six years with the same boilers.",
  ],
  licence: "US Energy Information Administration, public domain.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
