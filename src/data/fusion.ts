import csv from "./tables/fusion.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date"),
  facility: text("Facility"),
  fusionEnergyMj: quantity("Energy from fusion", "megajoule"),
  energyOnTargetMj: optional(quantity("Energy on the target", "megajoule")),
  gain: optional(quantity("Gain", "times")),
  electricityDrawnMj: optional(quantity("Electricity that fires the shot", "megajoule")),
};

export type FusionShot = Row<typeof columns>;

/** Shots that set a mark in fusion. */
export const fusion = defineTable({
  id: "fusion",
  title: "Fusion shots",
  rowIs: "one shot or series of shots that set a mark",
  rule: "The deuterium-tritium marks of JET, and the shots of the National Ignition Facility from 1.3 MJ.",
  caveats: [
    "The gain counts the light on the target, and not the electricity that fires the lasers.",
    "No plant has delivered electricity from fusion.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  nameColumns: ["facility"],
  key: ["date"],
  order: ["date"],
  csv,
});
