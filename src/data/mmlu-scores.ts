import csv from "./tables/mmlu-scores.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the release or of the paper"),
  model: text("Model"),
  organization: text("Organisation"),
  paramsBillion: optional(quantity("Size", "billion-parameters")),
  openness: oneOf("Whether the weights can be downloaded", ["open", "closed"]),
  licence: text("Licence of the weights"),
  mmluPercent: quantity("MMLU as reported", "percent-correct"),
  setting: text("Setting in which that was measured"),
  settingClass: oneOf("Kind of setting", ["prompted", "fine-tuned"]),
  fewShotPercent: optional(
    quantity("MMLU in the few-shot setting, where one is known", "percent-correct"),
  ),
  fewShotSourceId: optional(text("Source of the few-shot score")),
};

export type MmluScore = Row<typeof columns>;

/** MMLU scores of notable models, one row a model. */
export const mmluScores = defineTable({
  id: "mmlu-scores",
  title: "MMLU scores of notable models",
  rowIs:
    "one model with the score that was reported for it and, where one is known, its few-shot score",
  rule: "In are models that set a record in their class (open or closed weights), that have a price in the table of list prices, or that mark a class of size. Community tunes were not searched. The few-shot column holds a score with five (or a few) examples in the prompt, of the base model where only that is published; every threshold on this site uses that column alone. Scores with a chain of thought, of reasoning models, or in a setting that nobody stated never count for a threshold.",
  caveats: [
    "MMLU is saturated and its questions are public, so later and smaller models may have seen them.",
    "One model can differ by two to seven points between settings and measurers: GPT-4 has 86.4 by its maker and 83.9 in another lab’s table.",
    "From 2024 makers report few-shot scores less and less, so series that need one end for want of reports and not for want of models.",
    "Open means that the weights can be downloaded, whatever the licence forbids.",
  ],
  licence:
    "Single facts, taken with credit from model cards, papers and public leaderboards; terms stand with each source where they were found.",
  columns,
  nameColumns: ["model", "organization"],
  key: ["model"],
  order: ["date", "model"],
  csv,
});
