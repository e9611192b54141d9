import csv from "./tables/training-hardware.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of publication"),
  trainingRun: text("Model, as in the table of training runs"),
  hardware: text("Kind of chip"),
  chips: quantity("Number of chips", "count"),
};

export type TrainingHardware = Row<typeof columns>;

/** What large training runs ran on, where their power is that of the whole run. */
export const trainingHardware = defineTable({
  id: "training-hardware",
  title: "Hardware of training runs",
  rowIs: "one large training run with its kind and number of chips",
  rule: "From Epoch AI’s notable models: those that it flags as frontier, from 2012, with a power draw and a training compute, that are in the table of training runs, and without those built on a base model, whose power is that of the second stage alone.",
  caveats: [
    "Kind and number of chips are from a file of 2025; power, compute and duration stand in the table of training runs, from a file of July 2026. In between, Epoch AI about doubled the power of the runs on TPUs.",
  ],
  licence: "Epoch AI, CC BY 4.0.",
  columns,
  nameColumns: ["trainingRun", "hardware"],
  key: ["date", "trainingRun"],
  order: ["date", "trainingRun"],
  csv,
});
