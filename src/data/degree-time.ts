import csv from "./tables/degree-time.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the survey"),
  degree: text("Degree"),
  measure: text("What was measured"),
  months: optional(quantity("Months", "months")),
  years: optional(quantity("Years", "years")),
};

export type DegreeTime = Row<typeof columns>;

/** Median times to a degree, one row a degree and survey. */
export const degreeTime = defineTable({
  id: "degree-time",
  title: "Time to a degree in the United States",
  rowIs: "the median time to one degree in one survey",
  rule: "Bachelor’s degrees from first enrolment, doctorates from the bachelor’s degree: all fields for seven years since 1973, and the fields that the essay names for 2023.",
  caveats: [
    "A median: half of the graduates take longer, and those who never finish are not in it.",
    "The doctorates’ time includes years outside the university.",
  ],
  licence: "US government work, free of copyright.",
  columns,
  key: ["date", "degree"],
  order: ["date", "degree"],
  csv,
});
