/** Series of lags, as figures draw them. */
import { examNames, type ExamName } from "~/derived/kit/exams";
import { levelSteps, openLags } from "~/derived/open-lags";
import { openStandingLags } from "~/derived/open-standing-lags";
import { defineSeries, type Series } from "./series";

/** The lags at the levels that were resampled, exam by exam; lower bounds are out. */
export const lagSeries: readonly Series[] = examNames.map((exam) =>
  defineSeries({
    id: `lag-${exam}`,
    name: `the lag on ${exam}`,
    table: openLags,
    column: "lagMonths",
    nameColumn: "level",
    where: (row) =>
      row.exam === exam && !row.isLowerBound && row.level % levelSteps[exam].resampledEvery === 0,
  }),
);

/** How long ago closed models had what the best open one has, on the last day before each open record. */
export const standingSeries: Readonly<Record<ExamName, Series>> = {
  MMLU: standing("MMLU", { before: "2024-07-01" }),
  "GPQA Diamond": standing("GPQA Diamond"),
  LMArena: standing("LMArena"),
};

/** @param before an ISO date; records from it on are out */
function standing(exam: ExamName, { before }: { readonly before?: string } = {}): Series {
  return defineSeries({
    id: `standing-${exam}`,
    name: exam,
    table: openStandingLags,
    column: "endMonths",
    nameColumn: "model",
    where: (row) =>
      row.exam === exam && (before === undefined || row.date < before) && row.endMonths > 0,
  });
}
