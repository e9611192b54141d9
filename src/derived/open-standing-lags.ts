import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "~/data/kit/cells";
import { decimalYear } from "~/model/decimal-year";
import { standingLag } from "~/model/frontier-lag";
import { examNames, lastDayOf, scoredOn, type ExamName } from "./kit/exams";
import { frontierOf } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";
import { classesOn } from "./open-lags";

const columns = {
  exam: oneOf("Exam", examNames),
  date: isoDate("Date of the open record"),
  until: isoDate("Date of the next open record, or the last day on record"),
  model: text("Best open model from then on"),
  closedModel: optional(text("Closed model that first had its score, if any had by the end")),
  startMonths: quantity("Lag on the day of the record", "months"),
  endMonths: quantity("Lag on the last day", "months"),
  isLowerBound: yesNo("Whether the first closed model of the table was above the score already"),
};

export type OpenStandingLag = DerivedRow<typeof columns>;

/** How long ago closed models had what the best open one has, from one open record to the next. */
export const openStandingLags = defineDerivedTable({
  id: "open-standing-lags",
  title: "The standing lag of open models",
  rowIs: "the time from one open record to the next, with the lag at its two ends",
  rule: "From each open record to the next: the months since a closed model first had the score of that record, on the first day and on the last. It is zero while no closed model has it. The last time ends with the newest scored model of the exam, on LMArena with the snapshot of 17 December 2025, which rates all.",
  caveats: [
    "Between two open records the lag grows by a month a month, so it counts what has not been reached yet.",
    "On MMLU closed makers stop giving few-shot scores, so from July 2024 the open side leads on paper.",
    ...benchmarkOpenClosed.caveats,
  ],
  licence: benchmarkOpenClosed.licence,
  columns,
  key: ["exam", "date"],
  order: ["exam", "date"],
  rows: [...examNames].sort().flatMap(standingOn),
});

function standingOn(exam: ExamName) {
  const records = frontierOf(scoredOn[exam], "open");
  const closed = frontierOf(scoredOn[exam], "closed");
  const classes = classesOn(exam);
  // A lag is read at the end of a time with the record that stood until then.
  const heldUntil = (score: number, year: number) =>
    standingLag({ ...classes, follower: [{ year: 0, value: score }] }, year)!;
  return records.map(({ row, date, score }, index) => {
    const lastDay = records[index + 1]?.date ?? lastDayOf[exam];
    const until = decimalYear(lastDay);
    const holder = closed.find((one) => one.score >= score && decimalYear(one.date) <= until);
    return {
      exam,
      date,
      until: lastDay,
      model: row.model,
      closedModel: holder?.row.model,
      startMonths: heldUntil(score, decimalYear(date)),
      endMonths: heldUntil(score, until),
      isLowerBound: closed[0]!.score >= score,
      inputs: holder ? [row, holder.row] : [row],
    };
  });
}
