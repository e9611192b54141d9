import { fieldExposure } from "~/data/field-exposure";
import { isoDate, quantity, text, yesNo } from "~/data/kit/cells";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** A field that rests on fewer scored occupations than this is shown and never ranked. */
export const fewestOccupations = 10;

const columns = {
  date: isoDate("Year of the later count of degrees"),
  field: text("Field of study"),
  isRanked: yesNo("Whether it rests on ten scored occupations or more"),
  timesDegrees: quantity("Degrees of 2022 as a multiple of those of 2011", "times"),
  exposureEachOnce: quantity("Mean exposure, each occupation once", "share"),
  exposureByJobs: quantity("Mean exposure, by number of jobs", "share"),
  peopleEachOnce: quantity("The same rated by people, each occupation once", "share"),
  peopleByJobs: quantity("The same rated by people, by number of jobs", "share"),
};

export type FieldGrowth = DerivedRow<typeof columns>;

/** How a field’s degrees grew from 2011 to 2022, beside its exposure. */
export const fieldGrowth = defineDerivedTable({
  id: "field-growth",
  title: "Growth of fields of study beside their exposure",
  rowIs:
    "one field of study with the growth of its degrees and the exposure of what it prepares for",
  rule: "Degrees of 2022 divided by those of 2011; a field is ranked if it rests on ten scored occupations or more.",
  caveats: [
    ...fieldExposure.caveats,
    "Nobody could know these exposures in 2011: that two columns go together shows no cause.",
  ],
  licence: fieldExposure.licence,
  columns,
  key: ["field"],
  order: ["date", "field"],
  rows: fieldExposure.rows.map((row) => ({
    date: row.date,
    field: row.field,
    isRanked: row.scoredOccupations >= fewestOccupations,
    timesDegrees: row.degrees2022 / row.degrees2011,
    exposureEachOnce: row.exposureEachOnce,
    exposureByJobs: row.exposureByJobs,
    peopleEachOnce: row.peopleEachOnce,
    peopleByJobs: row.peopleByJobs,
    inputs: [row],
  })),
});
