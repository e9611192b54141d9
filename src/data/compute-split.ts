import csv from "./tables/compute-split.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Period that the statement is about"),
  who: text("Whose compute"),
  kind: oneOf("Kind of statement", [
    "company measurement",
    "estimate from press reports",
    "vendor claim",
  ]),
  measure: oneOf("What is shared out", [
    "share of cost",
    "share of energy",
    "share of expense",
    "share of power capacity",
    "share of spending",
  ]),
  shareResearch: optional(quantity("Research and experiments", "share")),
  shareTraining: quantity("Training", "share"),
  shareInference: quantity("Inference", "share"),
};

export type ComputeSplit = Row<typeof columns>;

/** Who says how compute divides between research, training and use. */
export const computeSplit = defineTable({
  id: "compute-split",
  title: "How compute divides",
  rowIs: "one statement of how somebody’s compute divides between research, training and inference",
  rule: "In is every statement that was found which gives training and inference a share each.",
  caveats: [
    "Cost, energy, power and spending are four different measures; rows of different measures are not points of one series.",
    "Where the column on research is empty, research stands with training or is not counted; the note says which.",
    "The row of 2025 is a projection made in September of that year.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["date", "who"],
  order: ["date", "who"],
  csv,
});
