import csv from "./tables/compute-thresholds.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the rule"),
  rule: text("Rule, and what it covers"),
  duty: text("Duty"),
  trainingFlop: optional(quantity("Threshold of a training run", "flop")),
  clusterFlopPerSecond: optional(quantity("Threshold of a cluster", "flop-per-second")),
  inForceFrom: isoDate("In force from"),
  inForceUntil: optional(isoDate("In force until")),
};

export type ComputeThreshold = Row<typeof columns>;

/** Rules of law that name an amount of compute. */
export const computeThresholds = defineTable({
  id: "compute-thresholds",
  title: "Thresholds of compute in law",
  rowIs: "one rule that sets a threshold of compute",
  rule: "In is each rule of the United States, the European Union and California that names an amount of compute and was found.",
  caveats: [
    "A rule without an end was in force when the table was made, in November 2026.",
    "Laws count operations or FLOP; both stand here as FLOP.",
  ],
  licence: "Public law.",
  columns,
  key: ["date", "rule"],
  order: ["date", "rule"],
  csv,
});
