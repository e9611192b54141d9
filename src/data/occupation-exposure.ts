import csv from "./tables/occupation-exposure.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the rating"),
  occupation: text("Occupation"),
  onetCode: text("Code in O*NET-SOC"),
  majorGroup: text("Major group"),
  exposureByModel: quantity("Exposed share of tasks, rated by GPT-4", "share"),
  exposureByPeople: quantity("Exposed share of tasks, rated by people", "share"),
  jobs: optional(quantity("Jobs in the United States, May 2021", "workers")),
};

export type OccupationExposure = Row<typeof columns>;

/** Exposure by two raters, one row an occupation. */
export const occupationExposure = defineTable({
  id: "occupation-exposure",
  title: "Exposure of occupations to language models",
  rowIs:
    "one occupation with the share of its tasks that a language model could help to do in half the time",
  rule: "In are the occupations that the notes or the essay name or imply (switchboard and call centre, keyboard work, research and engineering, crafts and performances as candidates for luxury) and at least one of each large group that works in person; the reason stands with the row.",
  caveats: [
    "Exposure is what could be sped up: it is no forecast and says nothing of whether a person is replaced, paid less, or paid more.",
    "The share counts tasks that a model alone could halve in time, and half of those that it could halve with software built around it (beta in the study).",
    "The two raters differ widely on single occupations, and the tasks are those of 2023.",
  ],
  licence:
    "US government work, free of copyright; the scores of exposure are under the MIT licence.",
  columns,
  nameColumns: ["occupation"],
  key: ["occupation"],
  order: ["date", "occupation"],
  csv,
});
