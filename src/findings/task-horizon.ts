/** How long a task language models can do in half of their tries, and how fast that grew. */
import { publishedTaskHorizons } from "~/data/published-task-horizons";
import { timeHorizon, type TimeHorizon } from "~/data/time-horizon";
import { carriedTo, doublingDaysOf } from "./kit/carried-values";
import { onlyRow } from "./kit/rows";
import { defineSeries, pointsBefore, pointsSince, scoreSince, type Point } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, countOf, ratioOf } from "./kit/values";
import { decimalYear } from "~/model/decimal-year";

const horizonColumn = { table: timeHorizon, column: "minutesAtHalf", nameColumn: "model" } as const;

/** Records alone: each was the longest horizon of its day. The censored one is in no fit. */
export const horizonRecords = scoreSince(
  defineSeries({
    id: "records",
    name: "the task horizon of record models",
    ...horizonColumn,
    where: ({ isRecord, isCensored }) => isRecord && !isCensored,
  }),
);

/** Models that set no record. */
export const otherHorizons = defineSeries({
  id: "others",
  name: "the task horizon of other models",
  ...horizonColumn,
  where: ({ isRecord }) => !isRecord,
});

const fourFifthsRecords = defineSeries({
  id: "four-fifths",
  name: "the task horizon of record models at four fifths",
  table: timeHorizon,
  column: "minutesAtFourFifths",
  nameColumn: "model",
  where: ({ isRecord, isCensored }) => isRecord && !isCensored,
});

/** The value above what the suite can measure: drawn as at least so much. */
export const censoredHorizon = defineSeries({
  id: "censored",
  name: "the horizon that the suite can no longer measure",
  table: timeHorizon,
  column: "minutesAtLeast",
  nameColumn: "model",
  where: ({ isCensored }) => isCensored,
});

const { points } = horizonRecords;
const before = pointsBefore(horizonRecords);
const since = pointsSince(horizonRecords);
const from2023 = points.filter(({ date }) => date >= "2023");
const censoredRow = onlyRow(timeHorizon, "the censored model", ({ isCensored }) => isCensored);

const rowAt = (point: Point) => timeHorizon.rows.find((row) => row === point.row)!;

/** A horizon with the interval that METR gives. */
function horizonOf(row: TimeHorizon, label: string): Computation {
  const { minutesAtHalfLow: low, minutesAtHalfHigh: high } = row;
  return { ...cellValue(timeHorizon, row, { column: "minutesAtHalf", label }), low, high };
}

function published(span: string, label: string): Computation {
  const row = onlyRow(publishedTaskHorizons, span, (one) => one.span === span);
  const { daysLow: low, daysHigh: high } = row;
  const value = cellValue(publishedTaskHorizons, row, { column: "days", label });
  return low === undefined || high === undefined ? value : { ...value, low, high };
}

const last = horizonOf(rowAt(points.at(-1)!), "task horizon of the last record that is measured");
const lastFourFifths = cellValue(timeHorizon, rowAt(points.at(-1)!), {
  column: "minutesAtFourFifths",
  label: "horizon of the same model at four fifths of its tries",
});
const atNotes = horizonOf(rowAt(before.at(-1)!), "longest task horizon when the notes stopped");
const growth = (from: readonly Point[], label: string) =>
  rateOf(horizonRecords, from, { direction: "growth", label });

export const taskHorizon = defineFinding({
  id: "task-horizon",
  title: "The length of task that models can do",
  rule: `${timeHorizon.rule} Fits take record models alone, and leave out the one value above what the suite can measure.`,
  values: {
    first: horizonOf(rowAt(points[0]!), "task horizon of the first model"),
    "at-the-notes": atNotes,
    last,
    "last-over-notes": ratioOf(last, atNotes, {
      label: "last measured record over the record when the notes stopped",
    }),
    "last-four-fifths": lastFourFifths,
    "half-over-four-fifths": ratioOf(last, lastFourFifths, {
      label: "how many times longer the horizon is at half of the tries than at four fifths",
    }),
    "at-least": cellValue(timeHorizon, censoredRow, {
      column: "minutesAtLeast",
      label: "what METR states for the model above its scale: at least",
    }),
    "line-at-censored": carriedTo(horizonRecords, since, {
      year: decimalYear(censoredRow.date),
      label: "what the line since the notes gives for the day of the model above the scale",
    }),
    records: countOf(
      timeHorizon.id,
      points.map(({ row }) => row),
      "records in all",
    ),
    "records-then": countOf(
      timeHorizon.id,
      before.map(({ row }) => row),
      "records before the notes stopped",
    ),
    "records-since": countOf(
      timeHorizon.id,
      since.map(({ row }) => row),
      "records since the notes stopped",
    ),
    "growth-then": growth(before, "yearly growth before the notes stopped"),
    "growth-since": growth(since, "yearly growth since the notes stopped"),
    "growth-all": growth(points, "yearly growth since the first model"),
    "growth-four-fifths": rateOf(fourFifthsRecords, pointsSince(fourFifthsRecords), {
      direction: "growth",
      label: "yearly growth at four fifths since the notes stopped",
    }),
    "doubling-then": doublingDaysOf(horizonRecords, before, "doubling time before the notes"),
    "doubling-since": doublingDaysOf(horizonRecords, since, "doubling time since the notes"),
    "doubling-2023": doublingDaysOf(horizonRecords, from2023, "doubling time since 2023"),
    "doubling-all": doublingDaysOf(horizonRecords, points, "doubling time since the first model"),
    "published-2023": published("record models since 2023", "METR’s doubling time since 2023"),
    "published-2019": published("record models since 2019", "METR’s doubling time since 2019"),
  },
});
