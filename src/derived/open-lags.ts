import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "~/data/kit/cells";
import { lagAtLevel, resampledLag } from "~/model/frontier-lag";
import { examNames, scoredOn, type ExamName, type ExamRow } from "./kit/exams";
import { frontierOf, observationsOf, type Scored } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The levels at which each exam is read, and every how many of them the lag is resampled. */
export const levelSteps: Readonly<
  Record<ExamName, { from: number; to: number; step: number; resampledEvery: number }>
> = {
  MMLU: { from: 25, to: 99, step: 1, resampledEvery: 5 },
  "GPQA Diamond": { from: 27, to: 99, step: 1, resampledEvery: 5 },
  LMArena: { from: 975, to: 1600, step: 5, resampledEvery: 25 },
};

const columns = {
  exam: oneOf("Exam", examNames),
  level: quantity("Level: per cent correct, or rating points", "as-stated"),
  closedDate: isoDate("Date on which a closed model first reached it"),
  closedModel: text("That closed model"),
  date: isoDate("Date on which an open model first reached it"),
  model: text("That open model"),
  lagMonths: quantity("Open after closed", "months"),
  isLowerBound: yesNo("Whether the first closed model of the table was above the level already"),
  closedCount: quantity("Closed models at the level or above", "count"),
  openCount: quantity("Open models at the level or above", "count"),
  lowMonths: optional(quantity("Lower end of the interval by resampling", "months")),
  highMonths: optional(quantity("Upper end of the interval by resampling", "months")),
};

export type OpenLag = DerivedRow<typeof columns>;

/** How long after a closed model an open one first reached each level of each exam. */
export const openLags = defineDerivedTable({
  id: "open-lags",
  title: "How far open models are behind, level by level",
  rowIs: "one level of one exam that closed and open models have both reached",
  rule: "At each whole per cent (LMArena: every five points) the day on which an open model first reached the level, less the day on which a closed one did. Levels begin at 25 per cent on MMLU, which is what guessing gives, at 27 on GPQA Diamond, where the first open model came no further than guessing, and at 975 points on LMArena, the rating of the first open model. Every fifth level (on LMArena every 25 points) has an interval where at least four models of each class reach the level: it holds the middle 95 % of the lags that come out if the open and the closed models are drawn anew with replacement, over all drawings and not a sample of them.",
  caveats: [
    "A first date hangs on one model. The interval shows how far the lag depends on the models that happened to be made, and is no sampling theory.",
    "Levels that one model passes at a leap share their dates, so the rows are not independent.",
    "Levels that no open model has reached are missing, so the newest lags look shorter than they will turn out.",
    "Where the first closed model of a table was above the level already, the lag is a lower bound.",
    ...benchmarkOpenClosed.caveats,
  ],
  licence: benchmarkOpenClosed.licence,
  columns,
  key: ["exam", "level"],
  order: ["exam", "level"],
  rows: [...examNames].sort().flatMap(lagsOn),
});

function lagsOn(exam: ExamName) {
  const { from, to, step } = levelSteps[exam];
  const levels = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  return levels.flatMap((level) => {
    const row = lagAt(exam, level);
    return row ? [row] : [];
  });
}

function lagAt(exam: ExamName, level: number) {
  const scored = scoredOn[exam];
  const classes = {
    leader: observationsOf(scored, "closed"),
    follower: observationsOf(scored, "open"),
  };
  const lag = lagAtLevel(classes, level);
  if (!lag) return undefined;
  const closed = holderAt(scored, "closed", level);
  const open = holderAt(scored, "open", level);
  const isResampled = level % levelSteps[exam].resampledEvery === 0;
  const interval = isResampled ? resampledLag(classes, level).interval : undefined;
  const reach = (openness: "closed" | "open") =>
    scored.filter((one) => one.openness === openness && one.score >= level).length;
  return {
    exam,
    level,
    closedDate: closed.date,
    closedModel: closed.row.model,
    date: open.date,
    model: open.row.model,
    lagMonths: lag.months,
    isLowerBound: frontierOf(scored, "closed")[0]!.score >= level,
    closedCount: reach("closed"),
    openCount: reach("open"),
    lowMonths: interval?.low,
    highMonths: interval?.high,
    inputs: [closed.row, open.row],
  };
}

function holderAt(
  scored: readonly Scored<ExamRow>[],
  openness: "closed" | "open",
  level: number,
): Scored<ExamRow> {
  return frontierOf(scored, openness).find(({ score }) => score >= level)!; // both reach it
}

/** The two classes of an exam as a calculation takes them. */
export function classesOn(exam: ExamName) {
  return {
    leader: observationsOf(scoredOn[exam], "closed"),
    follower: observationsOf(scoredOn[exam], "open"),
  };
}
