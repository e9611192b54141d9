import {
  arenaSnapshot,
  benchmarkOpenClosed,
  type BenchmarkScore,
} from "~/data/benchmark-open-closed";
import type { Provenance } from "~/data/kit/table";
import { mmluScores, type MmluScore } from "~/data/mmlu-scores";
import { decimalYear } from "~/model/decimal-year";
import type { Scored } from "./frontier";

/** The three exams on which open and closed models are compared, in order of age. */
export const examNames = ["MMLU", "GPQA Diamond", "LMArena"] as const;

export type ExamName = (typeof examNames)[number];

/** What a scored row of any exam has. */
export type ExamRow = Provenance & { readonly model: string; readonly organization: string };

/** Models with a few-shot MMLU score. */
export const mmluScored: readonly Scored<MmluScore>[] = mmluScores.rows.flatMap((row) =>
  row.fewShotPercent === undefined
    ? []
    : [{ row, openness: row.openness, date: row.date, score: row.fewShotPercent }],
);

/** Models with a score on GPQA Diamond in a single attempt. */
export const gpqaScored: readonly Scored<BenchmarkScore>[] = scoredBy(
  "single attempt",
  ({ percentCorrect }) => percentCorrect,
);

/** Models with a rating on LMArena. */
export const arenaScored: readonly Scored<BenchmarkScore>[] = scoredBy(
  "votes",
  ({ ratingPoints }) => ratingPoints,
);

/** The scored models of each exam. */
export const scoredOn: Readonly<Record<ExamName, readonly Scored<ExamRow>[]>> = {
  MMLU: mmluScored,
  "GPQA Diamond": gpqaScored,
  LMArena: arenaScored,
};

/**
 * The last day for which it is known who leads an exam: on LMArena the day of the snapshot, which rates
 * all models that were on it; elsewhere that of the newest scored model, as nothing tells of later ones.
 */
export const lastDayOf: Readonly<Record<ExamName, string>> = {
  MMLU: newestOf(mmluScored),
  "GPQA Diamond": newestOf(gpqaScored),
  LMArena: arenaSnapshot,
};

function newestOf(scored: readonly Scored<ExamRow>[]): string {
  return scored.map(({ date }) => date).reduce((a, b) => (decimalYear(a) > decimalYear(b) ? a : b));
}

function scoredBy(
  setting: BenchmarkScore["setting"],
  scoreOf: (row: BenchmarkScore) => number | undefined,
): Scored<BenchmarkScore>[] {
  return benchmarkOpenClosed.rows.flatMap((row) => {
    const score = scoreOf(row);
    if (score === undefined || row.setting !== setting) return [];
    return [{ row, openness: row.openness, date: row.date, score }];
  });
}
