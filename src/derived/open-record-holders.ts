import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { organisationKinds, organisationKindTable } from "~/data/organisation-kinds";
import { examNames, lastDayOf, scoredOn, type ExamName, type ExamRow } from "./kit/exams";
import { frontierOf, type Scored } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";
import { decimalYear } from "~/model/decimal-year";

const columns = {
  exam: oneOf("Exam", examNames),
  date: isoDate("Date from which it held the record"),
  until: isoDate("Date of the next holder, or the last day on record"),
  organization: text("Organisation"),
  kind: oneOf("Kind of organisation", organisationKinds),
  model: text("Model that took the record"),
  recordsCount: quantity("Records in a row", "count"),
  monthsHeld: quantity("Months in which it held the record", "months"),
};

export type OpenRecordHolder = DerivedRow<typeof columns>;

/** Which organisation held the record of the open class, and for how long. */
export const openRecordHolders = defineDerivedTable({
  id: "open-record-holders",
  title: "Who held the open record",
  rowIs: "one organisation’s time as holder of the best open score on one exam",
  rule: "The records of the open class on each exam, with records in a row by one organisation put together. A time ends with the next holder’s record, the last one with the newest scored model of the exam, on LMArena with the snapshot of 17 December 2025, which rates all.",
  caveats: [
    "Community tunes were not searched, so the table cannot show that none of them was ever best.",
    ...organisationKindTable.caveats,
    ...benchmarkOpenClosed.caveats,
  ],
  licence: benchmarkOpenClosed.licence,
  columns,
  key: ["exam", "date"],
  order: ["exam", "date"],
  rows: [...examNames].sort().flatMap(holdersOn),
});

function holdersOn(exam: ExamName) {
  const reigns = inARow(frontierOf(scoredOn[exam], "open"));
  return reigns.map((reign, index) => {
    const first = reign[0]!;
    const until = reigns[index + 1]?.[0]?.date ?? lastDayOf[exam];
    const kind = kindOf(first.row.organization);
    return {
      exam,
      date: first.date,
      until,
      organization: first.row.organization,
      kind: kind.kind,
      model: first.row.model,
      recordsCount: reign.length,
      monthsHeld: 12 * (decimalYear(until) - decimalYear(first.date)),
      inputs: [...reign.map(({ row }) => row), kind],
    };
  });
}

/** Records that follow each other and are of one organisation. */
function inARow(records: readonly Scored<ExamRow>[]): Scored<ExamRow>[][] {
  const reigns: Scored<ExamRow>[][] = [];
  for (const record of records) {
    const reign = reigns.at(-1);
    if (reign?.[0]?.row.organization === record.row.organization) reign.push(record);
    else reigns.push([record]);
  }
  return reigns;
}

function kindOf(organization: string) {
  const row = organisationKindTable.rows.find((one) => one.organization === organization);
  if (!row) {
    throw new Error(
      `${organisationKindTable.file}: expected a row for "${organization}", which holds an open record, found none.`,
    );
  }
  return row;
}
