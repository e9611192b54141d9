import csv from "./tables/degrees.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year in which the academic year ends"),
  field: text("Field of study"),
  degrees: quantity("Bachelor’s degrees conferred", "count"),
};

export type DegreeCount = Row<typeof columns>;

/** Degrees conferred, one row a field and year. */
export const degrees = defineTable({
  id: "degrees",
  title: "Bachelor’s degrees by field in the United States",
  rowIs: "the bachelor’s degrees of one field in one academic year",
  rule: "Six academic years about ten years apart. In is every field that had at least one degree in fifty in one of ten years that were looked at, and the total.",
  caveats: [
    "The counts of 2011 come from an earlier edition of the same tables, on the same classification.",
    "Business includes the few degrees of culinary and personal service.",
  ],
  licence: "US government work, free of copyright.",
  columns,
  nameColumns: ["field"],
  key: ["date", "field"],
  order: ["date", "field"],
  csv,
});
