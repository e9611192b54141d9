/** Values of lags between open and closed models. */
import type { Provenance } from "~/data/kit/table";
import type { ExamName } from "~/derived/kit/exams";
import { classesOn, openLags, type OpenLag } from "~/derived/open-lags";
import { openStandingLags } from "~/derived/open-standing-lags";
import { decimalYear } from "~/model/decimal-year";
import { meanStandingLag, standingLag } from "~/model/frontier-lag";
import { step } from "./arithmetic";
import type { Computation } from "./value";

/** The lag at a level, with its interval by resampling where the models bear one. */
export function lagAt(exam: ExamName, level: number, label: string): Computation {
  const row = openLags.rows.find((one) => one.exam === exam && one.level === level);
  if (!row) throw new Error(`${openLags.file}: expected a lag of ${exam} at ${level}, found none.`);
  const { lowMonths, highMonths, closedDate, date, lagMonths } = row;
  return {
    label: row.isLowerBound ? `${label}, at least` : label,
    value: lagMonths,
    ...(lowMonths === undefined || highMonths === undefined
      ? {}
      : { low: lowMonths, high: highMonths, intervalKind: "resampling" as const }),
    unit: "months",
    n: 1,
    tables: [openLags.id],
    rows: [row],
    method: "lag",
    derivation: {
      words: `the day on which an open model (${row.model}) first reached the level, less that of a closed one (${row.closedModel}), in months; the interval is the middle 95 % of the lags that come out if the models of each class are drawn anew with replacement, ${row.closedCount} closed and ${row.openCount} open of them at the level or above. Of N models the first k at the level are all left out in ((N − k) ÷ N)^N of the drawings, which gives each lag its share of them: no drawing has to be made (Efron’s ideal bootstrap)`,
      steps: [
        step(label, "(x₂ − x₁) × 12", {
          pattern: "({} − {}) × 12",
          operands: [decimalYear(date), decimalYear(closedDate)],
          value: lagMonths,
        }),
      ],
    },
    cautions: row.isLowerBound
      ? ["It is a lower bound: the first closed model was above the level."]
      : [],
  };
}

/** The levels that open models first reached in a year; those with a lower bound among them. */
export function levelsReachedIn(exam: ExamName, year: number): readonly OpenLag[] {
  return openLags.rows.filter((row) => row.exam === exam && row.date.startsWith(`${year}`));
}

/** The mean lag over some levels. */
export function meanLagOver(levels: readonly OpenLag[], label: string): Computation {
  const sum = levels.reduce((total, { lagMonths }) => total + lagMonths, 0);
  const value = sum / levels.length;
  const isBound = levels.some(({ isLowerBound }) => isLowerBound);
  return {
    label: isBound ? `${label}, at least` : label,
    value,
    unit: "months",
    n: levels.length,
    tables: [openLags.id],
    rows: levels,
    method: "mean",
    derivation: {
      words: "the sum of the lags of the rows over their number",
      steps: [
        { label: "sum of the lags", symbols: "Σx", value: sum },
        step(label, "Σx ÷ n", { pattern: "{} ÷ {}", operands: [sum, levels.length], value }),
      ],
    },
    cautions: isBound ? ["Some of the lags are lower bounds, so the mean is one as well."] : [],
  };
}

/** How long ago, on a day, a closed model first had what the best open one had. */
export function standingLagOn(exam: ExamName, date: string, label: string): Computation {
  const year = decimalYear(date);
  const value = standingLag(classesOn(exam), year);
  const row = openStandingLags.rows.findLast(
    (one) => one.exam === exam && decimalYear(one.date) <= year,
  );
  if (value === undefined || !row) {
    throw new Error(`${label}: expected an open model on ${exam} by ${date}, found none.`);
  }
  const since = decimalYear(row.date) - row.startMonths / 12;
  return {
    label,
    value,
    unit: "months",
    n: 1,
    tables: [openStandingLags.id],
    rows: [row],
    method: "lag",
    derivation: {
      words: `the day, less the day on which a closed model (${row.closedModel}) first had the score of the best open one (${row.model}), in months`,
      steps: [
        step(label, "(x − x₁) × 12", {
          pattern: "({} − {}) × 12",
          operands: [year, since],
          value,
        }),
      ],
    },
    cautions: [],
  };
}

/** The mean of that lag over a span of time. */
export function meanStandingLagOver(
  exam: ExamName,
  span: { readonly from: string; readonly to: string },
  label: string,
): Computation {
  const [from, to] = [decimalYear(span.from), decimalYear(span.to)];
  const value = meanStandingLag(classesOn(exam), { from, to });
  const rows: readonly Provenance[] = openStandingLags.rows.filter(
    (row) => row.exam === exam && decimalYear(row.until) > from && decimalYear(row.date) < to,
  );
  return {
    label,
    value,
    unit: "months",
    n: rows.length,
    tables: [openStandingLags.id],
    rows,
    method: "mean",
    derivation: {
      words: `the mean over every day from ${span.from} to ${span.to} of the months since a closed model first had what the best open one had; from one row to the next it grows by a month a month`,
      steps: [{ label, symbols: "∫ lag dt ÷ (t₂ − t₁)", value }],
    },
    cautions: [],
  };
}
