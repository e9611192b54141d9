import csv from "./tables/published-task-horizons.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the file"),
  publisher: text("Publisher"),
  span: text("Models that were fitted"),
  days: quantity("Doubling time", "days"),
  daysLow: optional(quantity("Lower end of its 95 % interval", "days")),
  daysHigh: optional(quantity("Upper end of its 95 % interval", "days")),
};

export type PublishedTaskHorizon = Row<typeof columns>;

/** Doubling times by METR. */
export const publishedTaskHorizons = defineTable({
  id: "published-task-horizons",
  title: "Published doubling times of the task horizon",
  rowIs: "one doubling time of the task horizon, as METR publishes it",
  rule: "Both doubling times that the published file gives; the interval where it was found.",
  caveats: [
    "METR’s intervals come from resampling tasks and models, ours from the scatter about a line: they are not the same thing.",
  ],
  licence: "Single facts, taken with credit; the file states no terms.",
  columns,
  key: ["span"],
  order: ["date", "span"],
  csv,
});
