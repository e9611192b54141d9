import csv from "./tables/benchmark-open-closed.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the release"),
  benchmark: oneOf("Benchmark", ["GPQA Diamond", "LMArena"]),
  model: text("Model"),
  organization: text("Organisation"),
  openness: oneOf("Whether the weights could be downloaded at release", ["open", "closed"]),
  percentCorrect: optional(quantity("Score on GPQA Diamond", "percent-correct")),
  ratingPoints: optional(quantity("Rating on LMArena, text with style control", "rating-points")),
  setting: oneOf("How it was measured", ["single attempt", "parallel attempts", "votes"]),
};

/** The day of the snapshot of LMArena from which all ratings come. */
export const arenaSnapshot = "2025-12-17";

export type BenchmarkScore = Row<typeof columns>;

/** Scores on the two benchmarks that took over when MMLU was full, one row a model and benchmark. */
export const benchmarkOpenClosed = defineTable({
  id: "benchmark-open-closed",
  title: "Open and closed models on GPQA Diamond and LMArena",
  rowIs: "one model’s score on GPQA Diamond, or its rating on LMArena",
  rule: "In are models with a sure release date: those that set a record in their class (open or closed weights) and the best known of the others. Ratings are of one snapshot of LMArena, 17 December 2025, so that all stand on one scale. Makers’ own models and two early university tunes are in; community tunes were not searched.",
  caveats: [
    "GPQA scores come from several measurers with several recipes, and mostly from the makers; two to seven points between recipes are common.",
    "One score, of Claude 3.7 Sonnet, is the best of parallel attempts; it stands in the table and counts for no record.",
    "A rating is what voters of 2025 think of a model, and older models had fewer of them. The snapshot has no closed model older than GPT-4, so lags at low ratings are lower bounds.",
    "Open means that the weights could be downloaded at release, whatever the licence forbids; the weights of Grok 2, closed here, followed a year later.",
  ],
  licence:
    "Single facts, taken with credit from makers’ pages, papers and public leaderboards; terms stand with each source where they were found. No row comes from a source whose terms forbid it.",
  columns,
  nameColumns: ["model", "organization"],
  key: ["benchmark", "model"],
  order: ["benchmark", "date", "model"],
  csv,
});
