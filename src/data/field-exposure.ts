import csv from "./tables/field-exposure.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the later count of degrees"),
  field: text("Field of study"),
  cipFamilies: text("Families of the classification of programmes"),
  scoredOccupations: quantity("Scored occupations that the field is linked to", "count"),
  degrees2011: quantity("Bachelor’s degrees in 2011", "count"),
  degrees2022: quantity("Bachelor’s degrees in 2022", "count"),
  exposureEachOnce: quantity("Mean exposure rated by GPT-4, each occupation once", "share"),
  exposureByJobs: quantity("Mean exposure rated by GPT-4, by number of jobs", "share"),
  peopleEachOnce: quantity("Mean exposure rated by people, each occupation once", "share"),
  peopleByJobs: quantity("Mean exposure rated by people, by number of jobs", "share"),
};

export type FieldExposure = Row<typeof columns>;

/** Exposure of the occupations that a field feeds, one row a field. */
export const fieldExposure = defineTable({
  id: "field-exposure",
  title: "Exposure of fields of study",
  rowIs: "one field of study with the exposure of the occupations that it is said to prepare for",
  rule: "A field is its families of programmes; its occupations are all that the official crosswalk from programmes to occupations links to them, without teachers at universities and the military. Fields with fewer than three scored occupations are out.",
  caveats: [
    "The crosswalk says what a field prepares for. It does not say where its graduates work.",
    "The two ways of averaging order the fields differently, so both are always given.",
    "A field that rests on fewer than ten scored occupations is never ranked.",
  ],
  licence:
    "US government work, free of copyright; the scores of exposure are under the MIT licence.",
  columns,
  nameColumns: ["field"],
  key: ["field"],
  order: ["date", "field"],
  csv,
});
