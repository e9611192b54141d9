import csv from "./tables/training-runs.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of publication"),
  model: text("Model"),
  organization: text("Organisation"),
  trainingComputeFlop: quantity("Training compute", "flop"),
  computeConfidence: oneOf("How sure the compute is", ["confident", "likely", "speculative"]),
  rankAtPublication: optional(quantity("Rank by compute on the day of publication", "count")),
  costUsd2023: optional(quantity("Hardware written off and energy of the final run", "usd-2023")),
  costCloudUsd2023: optional(quantity("The same compute at rental prices", "usd-2023")),
  powerDrawWatt: optional(quantity("Power drawn", "watt")),
  parametersCount: optional(quantity("Size", "parameters")),
  trainingTimeHours: optional(quantity("Duration of the run", "hours")),
};

export type TrainingRun = Row<typeof columns>;

/** The largest training runs of their time, one row a run. */
export const trainingRuns = defineTable({
  id: "training-runs",
  title: "Training runs",
  rowIs: "one training run that was among the largest of its time",
  rule: "From Epoch AI’s notable models as of 19 July 2026: before 2012 each run that set a record of compute; from 2012 every model in the running top ten by training compute on its day of publication; every run of 1e25 FLOP or more; DeepSeek-V3 and V4-Pro.",
  caveats: [
    "Since 2024 the leading laboratories publish nothing, so most values at the frontier are estimates from outside; the column on confidence says how sure they are.",
    "The cost is that of the final run: staff, failed experiments and the research before it are not in it.",
    "At rental prices the same compute costs one and a half to seven times as much.",
  ],
  licence: "Epoch AI, CC BY 4.0.",
  columns,
  nameColumns: ["model", "organization"],
  key: ["date", "model"],
  order: ["date", "model"],
  csv,
});
