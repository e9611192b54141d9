import { degrees, type DegreeCount } from "~/data/degrees";
import { isoDate, quantity, text } from "~/data/kit/cells";
import { shareOfWhole } from "~/model/broken-series";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Year in which the academic year ends"),
  field: text("Field of study"),
  share: quantity("Share of all bachelor’s degrees", "share"),
};

export type DegreeShare = DerivedRow<typeof columns>;

/** What the table of degrees calls the total. */
export const allFields = "All fields";

/** Each field’s share of the bachelor’s degrees of a year. */
export const degreeShares = defineDerivedTable({
  id: "degree-shares",
  title: "Fields of study as shares of all bachelor’s degrees",
  rowIs: "the share of one field in the bachelor’s degrees of one academic year",
  rule: "The degrees of the field divided by those of all fields in the same year.",
  caveats: degrees.caveats,
  licence: degrees.licence,
  columns,
  key: ["date", "field"],
  order: ["date", "field"],
  rows: degrees.rows.filter(({ field }) => field !== allFields).map(shareOf),
});

function shareOf(row: DegreeCount) {
  const total = degrees.rows.find(({ date, field }) => date === row.date && field === allFields);
  if (!total) {
    throw new Error(`${degrees.file}: expected the total of ${row.date}, found none.`);
  }
  return {
    date: row.date,
    field: row.field,
    share: shareOfWhole(row.degrees, total.degrees),
    inputs: [row, total],
  };
}
