/** Where the clock of a degree starts: the dates from which the explorable of the essay counts. */
import { graduatingClasses } from "~/derived/graduating-classes";
import { notesBegun } from "~/data/notes";
import { step } from "./kit/arithmetic";
import { yearOfPoint } from "./kit/date-values";
import { onlyRow } from "./kit/rows";
import { lastPoint } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { horizonRecords } from "./task-horizon";

const last = lastPoint(horizonRecords);
const entry = `${notesBegun.slice(0, 4)}-09`;
const classOfNotes = onlyRow(graduatingClasses, `class of ${entry}`, (row) => row.entry === entry);

/** The autumn in which the notes were begun. */
function entryYear(): Computation {
  const label = "year in which the freshmen came who had moved in when the notes were begun";
  const value = Number(entry.slice(0, 4));
  return {
    label,
    value,
    unit: "decimal-year",
    n: 1,
    tables: [graduatingClasses.id],
    rows: [classOfNotes],
    method: "row",
    derivation: {
      words: "the year of the month of entry",
      steps: [step(label, "y", { pattern: "{}", operands: [value], value })],
    },
    cautions: [],
  };
}

export const degreeClock = defineFinding({
  id: "degree-clock",
  title: "Where the clock of a degree starts",
  rule: graduatingClasses.rule,
  values: {
    "last-year": yearOfPoint(horizonRecords, last, "date of the last record that is measured"),
    entry: entryYear(),
  },
});
