/** Where the clock of a degree starts: the dates from which the explorable of the essay counts. */
import { graduatingClasses } from "~/derived/graduating-classes";
import { notesBegun } from "~/data/notes";
import { decimalYear } from "~/model/decimal-year";
import { step } from "./kit/arithmetic";
import { onlyRow } from "./kit/rows";
import { lastPoint } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { horizonRecords } from "./task-horizon";

const last = lastPoint(horizonRecords);
const entry = `${notesBegun.slice(0, 4)}-09`;
const classOfNotes = onlyRow(graduatingClasses, `class of ${entry}`, (row) => row.entry === entry);

/** The date of the last measured record, as a decimal year. */
function lastYear(): Computation {
  const label = "date of the last record that is measured";
  const year = Number(last.date.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const daysPassed = (Date.parse(last.date) - start) / 86_400_000;
  const operands = [year, daysPassed, (end - start) / 86_400_000];
  const value = decimalYear(last.date);
  return {
    label,
    value,
    unit: "decimal-year",
    n: 1,
    tables: [horizonRecords.table],
    rows: [last.row],
    method: "row",
    derivation: {
      words: "the year, and the days that have passed in it as a share of its days",
      steps: [step(label, "y + d ÷ D", { pattern: "{} + {} ÷ {}", operands, value })],
    },
    cautions: [],
  };
}

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
  values: { "last-year": lastYear(), entry: entryYear() },
});
