import csv from "./tables/useless-jobs-surveys.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the survey or of its publication"),
  who: text("Who was asked, and by whom"),
  wording: text("What they affirmed, paraphrased"),
  share: quantity("Share who affirmed it", "share"),
  sample: optional(quantity("People asked", "workers")),
};

export type UselessJobsAnswer = Row<typeof columns>;

/** Answers to surveys with very different wording. */
export const uselessJobsSurveys = defineTable({
  id: "useless-jobs-surveys",
  title: "Surveys of useless jobs",
  rowIs: "one answer in a survey that asked whether a job is useful",
  rule: "Every study that was found and that asks people whether their own job is useful.",
  caveats: [
    "The wordings differ so much that the shares are no series: each stands for its own question.",
    "A worker’s own opinion of a job is no measure of its use.",
  ],
  licence: "Single facts, taken with credit; the pages state no terms.",
  columns,
  key: ["date", "who", "wording"],
  order: ["date", "who", "wording"],
  csv,
});
