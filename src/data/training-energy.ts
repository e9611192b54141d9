import csv from "./tables/training-energy.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of publication"),
  model: text("Model"),
  developer: text("Developer"),
  energyMwh: quantity("Energy", "megawatt-hours"),
  kind: oneOf("How it is known", ["published figure", "chip hours times rated power"]),
  chipHours: optional(quantity("Hours of chips", "chip-hours")),
  wattsPerChip: optional(quantity("Rated power of a chip", "watt")),
  trainingRun: optional(text("Model, as in the table of training runs")),
};

export type TrainingEnergy = Row<typeof columns>;

/** Energy of single training runs. */
export const trainingEnergy = defineTable({
  id: "training-energy",
  title: "Energy of training runs",
  rowIs: "the energy that one training run took",
  rule: "In is every run whose energy is published, or whose hours of chips are published together with a rated power.",
  caveats: [
    "Hours of chips times rated power is the energy of the chips alone, as if they drew their rating all the time: no host, no network, no cooling.",
    "The figure for GPT-3 is an estimate from outside for the whole site, and that for BLOOM a measurement; neither is like the others.",
    "The 700 watts of DeepSeek’s H800 are our assumption.",
  ],
  licence: "Single facts, taken with credit from model cards and papers.",
  columns,
  nameColumns: ["model", "developer"],
  key: ["date", "model"],
  order: ["date", "model"],
  csv,
});
