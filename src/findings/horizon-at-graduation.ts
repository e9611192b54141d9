/** What the task horizon was, and by its trend would be, when a class of freshmen graduates. */
import { degreeTime } from "~/data/degree-time";
import { timeHorizon } from "~/data/time-horizon";
import {
  bachelorTime,
  entries,
  graduatingClasses,
  type GraduatingClass,
} from "~/derived/graduating-classes";
import { compound } from "~/model/compounding";
import { doublingsDuring, horizonAtGraduation } from "~/model/graduation-horizon";
import { carriedTo, trendOf } from "./kit/carried-values";
import { onlyRow } from "./kit/rows";
import { pointsSince, type Point } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, combine, ratioOf } from "./kit/values";
import { horizonRecords, taskHorizon } from "./task-horizon";

const since = pointsSince(horizonRecords);
const all = horizonRecords.points;
const degreeMonths = bachelorTime.months!;
const growth = taskHorizon.values;

const classOf = (entry: (typeof entries)[number]) =>
  onlyRow(graduatingClasses, `class of ${entry}`, (row) => row.entry === entry);
const atEntry = (row: GraduatingClass) =>
  cellValue(graduatingClasses, row, {
    column: "minutesAtEntry",
    label: `longest horizon when the freshmen of ${row.entry} came`,
  });
const atDegree = (row: GraduatingClass) =>
  cellValue(graduatingClasses, row, {
    column: "minutesAtGraduation",
    label: `longest horizon when the freshmen of ${row.entry} left`,
  });
const factorOf = (row: GraduatingClass) =>
  ratioOf(atDegree(row), atEntry(row), {
    label: `growth of the horizon over the degree of ${row.entry}`,
  });

/** The horizon that a line gives for the month of a class’s degree, as the model works it out. */
function carried(points: readonly Point[], entry: string, label: string): Computation {
  const trend = trendOf(horizonRecords, points);
  const { year } = horizonAtGraduation({ trend, entry, degreeMonths });
  return carriedTo(horizonRecords, points, { year, label });
}

const months = cellValue(degreeTime, bachelorTime, {
  column: "months",
  label: "median months from entry to a bachelor’s degree",
});

/** How often the horizon doubles in one degree at a rate, and by what factor it grows. */
function overDegree(rate: Computation, when: string): readonly [Computation, Computation] {
  const doublingMonths = (12 * Math.log10(2)) / Math.log10(rate.value);
  const doublings = combine([months, rate], {
    label: `doublings during one degree at the rate ${when}`,
    value: doublingsDuring({ degreeMonths, doublingMonths }),
    unit: "times",
    method: "ratio",
    words: "months of the degree ÷ months of one doubling",
    symbols: "m ÷ (12 × log10(2) ÷ log10(f))",
    pattern: "{} ÷ (12 × log10(2) ÷ log10({}))",
  });
  const factor = combine([rate, months], {
    label: `growth of the horizon during one degree at the rate ${when}`,
    value: compound(rate.value, degreeMonths / 12),
    unit: "times",
    method: "rate",
    words: "the yearly factor to the power of the years of the degree",
    symbols: "f^(m ÷ 12)",
    pattern: "{}^({} ÷ 12)",
  });
  return [doublings, factor];
}

const [doublingsThen, factorThen] = overDegree(growth["growth-then"], "before the notes");
const [doublingsSince, factorSince] = overDegree(growth["growth-since"], "since the notes");

const class2023Since = carried(
  since,
  "2023-09",
  "horizon at the degree of the class of 2023, by the line since the notes",
);
const class2023All = carried(
  all,
  "2023-09",
  "horizon at the degree of the class of 2023, by the line since 2019",
);

/** The line since the notes, for the figure. */
export const lineSince = trendOf(horizonRecords, since);
/** The line since the first model, for the figure. */
export const lineAll = trendOf(horizonRecords, all);

export const horizonAtDegree = defineFinding({
  id: "horizon-at-graduation",
  title: "The task horizon when a class graduates",
  rule: `${graduatingClasses.rule} Lines are fitted to the record models of ${timeHorizon.id}.`,
  values: {
    "degree-months": months,
    "class-2019-entry": atEntry(classOf("2019-09")),
    "class-2019-degree": atDegree(classOf("2019-09")),
    "class-2019-factor": factorOf(classOf("2019-09")),
    "class-2020-degree": atDegree(classOf("2020-09")),
    "class-2021-entry": atEntry(classOf("2021-09")),
    "class-2021-degree": atDegree(classOf("2021-09")),
    "class-2021-factor": factorOf(classOf("2021-09")),
    "class-2023-entry": atEntry(classOf("2023-09")),
    "class-2023-since": class2023Since,
    "class-2023-all": class2023All,
    "class-2023-gap": ratioOf(class2023Since, class2023All, {
      label: "line since the notes over line since 2019, at the degree of the class of 2023",
    }),
    "class-2022-since": carried(
      since,
      "2022-09",
      "horizon at the degree of the class of 2022, by the line since the notes",
    ),
    "class-2022-all": carried(
      all,
      "2022-09",
      "horizon at the degree of the class of 2022, by the line since 2019",
    ),
    "doublings-then": doublingsThen,
    "doublings-since": doublingsSince,
    "factor-then": factorThen,
    "factor-since": factorSince,
  },
});
