import csv from "./tables/algorithmic-progress.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the publication"),
  estimate: text("Who estimates what"),
  domain: text("Domain"),
  periodStart: optional(isoDate("Start of the period")),
  periodEnd: optional(isoDate("End of the period")),
  method: text("Method"),
  halvingTimeMonths: optional(quantity("Time in which the compute needed halves", "months")),
  factorPerYear: optional(quantity("Times less compute per year", "times-cheaper-per-year")),
  factorLowPerYear: optional(quantity("Lower end of the factor", "times-cheaper-per-year")),
  factorHighPerYear: optional(quantity("Upper end of the factor", "times-cheaper-per-year")),
  interval: optional(oneOf("What the interval is", ["95 %", "range"])),
  totalReductionFactor: optional(quantity("Times less compute over the period", "times")),
};

export type AlgorithmicProgress = Row<typeof columns>;

/** What others have published on how fast algorithms save compute. */
export const algorithmicProgress = defineTable({
  id: "algorithmic-progress",
  title: "Published estimates of algorithmic progress",
  rowIs: "one published estimate of how much less compute the same result needs",
  rule: "In is every published estimate that was found which states a rate or a total with its method.",
  caveats: [
    "Vision and language are not the same thing, and each estimate has its own measure of the same result.",
    "The figure for language rests on perplexity from 2012 to 2023, and its interval is wide.",
    "A recount of 2025 finds that most of the gain comes from one change of architecture and shows at large scale alone.",
    "The range of December 2025 calls itself a quick analysis, counts what is done after pre-training, and is open to contamination of its benchmarks.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  key: ["date", "estimate"],
  order: ["date", "estimate"],
  csv,
});
