import csv from "./tables/occupation-exposure-major.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the rating"),
  majorGroup: text("Major group"),
  scoredOccupations: quantity("Occupations scored", "count"),
  exposureByModel: quantity("Mean exposed share of tasks, rated by GPT-4", "share"),
  exposureByPeople: quantity("Mean exposed share of tasks, rated by people", "share"),
  jobs: quantity("Jobs in the United States, May 2021", "workers"),
};

export type GroupExposure = Row<typeof columns>;

/** Mean exposure by two raters, one row a group. */
export const occupationExposureMajor = defineTable({
  id: "occupation-exposure-major",
  title: "Exposure of the major groups of occupations",
  rowIs:
    "one of the civilian major groups of occupations with the mean exposure of its occupations",
  rule: "In are all civilian major groups of the classification, with every occupation that was scored; each occupation counts once.",
  caveats: [
    "Exposure is no forecast of jobs.",
    "A group’s mean hides the spread within it, which in most groups is wide.",
  ],
  licence:
    "US government work, free of copyright; the scores of exposure are under the MIT licence.",
  columns,
  nameColumns: ["majorGroup"],
  key: ["majorGroup"],
  order: ["date", "majorGroup"],
  csv,
});
