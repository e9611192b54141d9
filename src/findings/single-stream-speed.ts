/** How fast one stream of tokens comes out of a hosted model: records at two sizes, and two models followed. */
import { constantById, constants } from "~/data/constants";
import { tokenThroughput } from "~/data/token-throughput";
import { throughputRecords, type speedClasses } from "~/derived/throughput-records";
import { endToEndGrowth } from "./kit/growth-values";
import {
  defineSeries,
  firstPoint,
  lastPoint,
  pointsBefore,
  pointsSince,
  scoreSince,
  type ScoredSeries,
} from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding, type Computation } from "./kit/value";
import {
  cellValue,
  combine,
  countOf,
  firstOf,
  lastOf,
  monthsBetween,
  productOf,
  ratioOf,
} from "./kit/values";

function recordSeries(sizeClass: keyof typeof speedClasses | "all", name: string): ScoredSeries {
  return scoreSince(
    defineSeries({
      id: sizeClass,
      name,
      table: throughputRecords,
      column: "outputTokensPerSecondPerStream",
      nameColumn: "provider",
      where: (row) => row.sizeClass === sizeClass,
    }),
  );
}

/** Records at 7 to 8 billion parameters. */
export const speedAt8B = recordSeries("8B", "the fastest stream of an 8B model");
/** Records at 70 billion parameters. */
export const speedAt70B = recordSeries("70B", "the fastest stream of a 70B model");
/** Records over all models, which mix sizes. */
export const speedOfAll = recordSeries("all", "the fastest stream of any model");

/** GPT-4 as its maker served it. */
export const speedOfGpt4 = makersOwn("gpt-4", "GPT-4 as its maker serves it", /^GPT-4( \d{4})?$/);
const speedOfGpt4o = makersOwn("gpt-4o", "GPT-4o as its maker serves it", /^GPT-4o\b/);

function makersOwn(id: string, name: string, pattern: RegExp) {
  return defineSeries({
    id,
    name,
    table: tokenThroughput,
    column: "outputTokensPerSecondPerStream",
    nameColumn: "model",
    where: ({ provider, model }) => provider === "OpenAI" && pattern.test(model),
  });
}

const courseNames = [
  "records",
  "records-then",
  "records-since",
  "vendor-claims",
  "first",
  "last",
  "ratio",
  "months",
  "growth",
  "end-to-end",
] as const;
type CourseName = (typeof courseNames)[number];

/** The same ten values of each class of records. */
function courseOf<Prefix extends string>(prefix: Prefix, series: ScoredSeries) {
  const [from, to] = [firstPoint(series), lastPoint(series)];
  const first = firstOf(series, `first record of ${series.name}`);
  const last = lastOf(series, `last record of ${series.name}`);
  const count = (points: typeof series.points, label: string) =>
    countOf(
      series.table,
      points.map(({ row }) => row),
      label,
    );
  const claims = new Set(
    throughputRecords.rows.filter(({ kind }) => kind === "vendor claim").map(({ ref }) => ref.key),
  );
  const values: Record<CourseName, Computation> = {
    records: count(series.points, `records of ${series.name}`),
    "records-then": count(pointsBefore(series), `records before the notes stopped, ${series.name}`),
    "records-since": count(pointsSince(series), `records since the notes stopped, ${series.name}`),
    "vendor-claims": count(
      series.points.filter(({ row }) => claims.has(row.ref.key)),
      `records that rest on a vendor’s claim, ${series.name}`,
    ),
    first,
    last,
    ratio: ratioOf(last, first, { label: `last record over the first, ${series.name}` }),
    months: monthsBetween(
      series,
      from,
      to,
      `months from the first record to the last, ${series.name}`,
    ),
    growth: rateOf(series, series.points, {
      direction: "growth",
      label: `yearly growth of ${series.name}`,
    }),
    "end-to-end": endToEndGrowth(
      series,
      from,
      to,
      `yearly growth from the first to the last, ${series.name}`,
    ),
  };
  return Object.fromEntries(
    courseNames.map((name) => [`${prefix}-${name}`, values[name]]),
  ) as Record<`${Prefix}-${CourseName}`, Computation>;
}

const gpt4First = firstOf(speedOfGpt4, "GPT-4 in the slowest sample, spring 2023");
const gpt4Last = lastOf(speedOfGpt4, "GPT-4 in early 2025");
const gpt4oFirst = firstOf(speedOfGpt4o, "GPT-4o in May 2024");
const gpt4oLast = lastOf(speedOfGpt4o, "GPT-4o in early 2025");
const courses = {
  ...courseOf("8b", speedAt8B),
  ...courseOf("70b", speedAt70B),
  ...courseOf("all", speedOfAll),
};

const novelTokens = ratioOf(
  cellValue(constants, constantById("war-and-peace"), {
    column: "value",
    label: "words of War and Peace",
    unit: "words",
  }),
  cellValue(constants, constantById("words-per-token"), {
    column: "value",
    label: "words per token",
    unit: "words-per-token",
  }),
  { label: "tokens of War and Peace", unit: "tokens" },
);

function secondsToWriteNovel(speed: Computation, label: string): Computation {
  return ratioOf(novelTokens, speed, { label, unit: "seconds" });
}

function inHours(seconds: Computation, label: string): Computation {
  return combine([seconds], {
    label,
    value: seconds.value / 3600,
    unit: "hours",
    method: "ratio",
    words: `${seconds.label} ÷ 3,600`,
    symbols: "s ÷ 3600",
    pattern: "{} ÷ 3600",
  });
}

export const singleStreamSpeed = defineFinding({
  id: "single-stream-speed",
  title: "The speed of one stream",
  rule: throughputRecords.rule,
  values: {
    ...courses,
    "gpt-4-first": gpt4First,
    "gpt-4-last": gpt4Last,
    "gpt-4-ratio": ratioOf(gpt4Last, gpt4First, { label: "GPT-4’s last speed over its first" }),
    "gpt-4-months": monthsBetween(
      speedOfGpt4,
      firstPoint(speedOfGpt4),
      lastPoint(speedOfGpt4),
      "months between GPT-4’s first speed, of spring 2023 and counted as 1 July, and its last",
    ),
    "gpt-4o-first": gpt4oFirst,
    "gpt-4o-last": gpt4oLast,
    "gpt-4o-ratio": ratioOf(gpt4oLast, gpt4oFirst, {
      label: "GPT-4o’s last speed over its first",
    }),
    "record-over-gpt-4o": ratioOf(courses["all-last"], gpt4oLast, {
      label: "the fastest stream of any model over GPT-4o’s in early 2025",
    }),
    "words-per-second": productOf(
      courses["all-last"],
      cellValue(constants, constantById("words-per-token"), {
        column: "value",
        label: "words per token",
        unit: "words-per-token",
      }),
      { label: "words a second of the fastest stream", unit: "words" },
    ),
    "novel-hours-then": inHours(
      secondsToWriteNovel(gpt4First, "seconds to write War and Peace at GPT-4’s first speed"),
      "hours to write War and Peace at GPT-4’s first speed",
    ),
    "8b-novel-hours-then": inHours(
      secondsToWriteNovel(
        courses["8b-first"],
        "seconds to write War and Peace at 8B’s first record",
      ),
      "hours to write War and Peace at 8B’s first record",
    ),
    "novel-seconds-now": secondsToWriteNovel(
      courses["all-last"],
      "seconds to write War and Peace at the last record",
    ),
  },
});
