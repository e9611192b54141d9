import { degreeTime } from "~/data/degree-time";
import { isoDate, optional, quantity } from "~/data/kit/cells";
import { timeHorizon } from "~/data/time-horizon";
import { decimalYear } from "~/model/decimal-year";
import { graduationMonth } from "~/model/graduation-horizon";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** Entries that are followed: each September from the first on which a horizon is known. */
export const entries = ["2019-09", "2020-09", "2021-09", "2022-09", "2023-09", "2024-09"] as const;

/** The median time to a bachelor’s degree. @throws {Error} if the table has lost its row */
export const bachelorTime = requireRow();

const columns = {
  entry: isoDate("Month of entry"),
  graduation: isoDate("Month of the degree, for a median student"),
  minutesAtEntry: quantity("Longest horizon of any model at entry", "minutes"),
  minutesAtGraduation: optional(
    quantity("Longest horizon of any model at the degree, as far as it is measured", "minutes"),
  ),
};

export type GraduatingClass = DerivedRow<typeof columns>;

const records = timeHorizon.rows.filter(({ isRecord, isCensored }) => isRecord && !isCensored);

/** Classes of freshmen, with the task horizon when they came and when they left. */
export const graduatingClasses = defineDerivedTable({
  id: "graduating-classes",
  title: "Classes of freshmen and the task horizon",
  rowIs: "the freshmen of one September, with the task horizon when they came and when they left",
  rule: "Each September since the first on which a horizon is known; the degree comes after the median time. The horizon is the longest of any model released before that month’s 15th; at the degree it is given while measured records reach that far.",
  caveats: [
    "A median student: half of a class takes longer, and some never finish.",
    ...timeHorizon.caveats,
  ],
  licence: timeHorizon.licence,
  columns,
  key: ["entry"],
  order: ["entry"],
  dateColumn: "entry",
  rows: entries.map(classOf),
});

function classOf(entry: string) {
  const graduation = graduationMonth(entry, bachelorTime.months!);
  const atEntry = recordAt(entry)!; // the first entry is later than the first record
  const isMeasured = decimalYear(graduation) <= decimalYear(records.at(-1)!.date);
  const atGraduation = isMeasured ? recordAt(graduation)! : undefined;
  return {
    entry,
    graduation,
    minutesAtEntry: atEntry.minutesAtHalf,
    minutesAtGraduation: atGraduation?.minutesAtHalf,
    inputs: [...new Set([bachelorTime, atEntry, ...(atGraduation ? [atGraduation] : [])])],
  };
}

/** The last record before the 15th of a month. */
function recordAt(month: string) {
  return records.filter(({ date }) => decimalYear(date) < decimalYear(month)).at(-1);
}

function requireRow() {
  const row = degreeTime.rows.find(({ degree }) => degree.includes("all first-time recipients"));
  if (row?.months === undefined) {
    throw new Error(`${degreeTime.file}: expected the median months of a bachelor’s degree.`);
  }
  return row;
}
