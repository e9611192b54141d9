/** How exposed the occupations are that a field of study prepares for, and how the field grew. */
import { fieldExposure } from "~/data/field-exposure";
import { fieldGrowth, type FieldGrowth } from "~/derived/field-growth";
import { weightedMeanOf } from "./kit/change-values";
import { correlationOf } from "./kit/correlation-values";
import { cellWhere, onlyRow } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { countOf } from "./kit/values";

/** The two ways of averaging the occupations of a field. */
export const averages = {
  exposureEachOnce: "each occupation once",
  exposureByJobs: "by number of jobs",
} as const;
type Average = keyof typeof averages;
const measures = {
  ...averages,
  peopleEachOnce: "rated by people, each occupation once",
  peopleByJobs: "rated by people, by number of jobs",
} as const;
type Measure = keyof typeof measures;

const isRanked = (row: FieldGrowth) => row.isRanked;

/** The exposure of every field, one series for each way of averaging. */
export const exposureEachOnce = exposureOf("exposureEachOnce");
export const exposureByJobs = exposureOf("exposureByJobs");

function exposureOf(column: Average): Series {
  return defineSeries({
    id: column,
    name: `exposure of fields of study, ${averages[column]}`,
    table: fieldGrowth,
    column,
    nameColumn: "field",
  });
}

/** Fields that the essay names, and what the table calls them. */
const named = {
  computing: "Computer and information sciences",
  mathematics: "Mathematics and statistics",
  communication: "Communication, journalism, and related programs",
  business: "Business",
  engineering: "Engineering",
  education: "Education",
  health: "Health professions and related programs",
  agriculture: "Agriculture and natural resources",
  kinesiology: "Parks, recreation, leisure, fitness, and kinesiology",
} as const;
type Named = keyof typeof named;

function cellsOf<Suffix extends string>(suffix: Suffix, column: Average) {
  const cells = (Object.keys(named) as Named[]).map((id) => [
    `${id}-${suffix}`,
    cellWhere(fieldGrowth, ({ field }) => field === named[id], {
      column,
      label: `mean exposure of ${named[id]}, ${averages[column]}`,
    }),
  ]);
  return Object.fromEntries(cells) as Record<`${Named}-${Suffix}`, Computation>;
}

/** A field’s place among the ranked ones, the most exposed first. */
function placeOf(id: Named, column: Measure): Computation {
  const own = onlyRow(fieldGrowth, named[id], ({ field }) => field === named[id]);
  const upTo = fieldGrowth.rows.filter((row) => isRanked(row) && row[column] >= own[column]);
  return countOf(fieldGrowth.id, upTo, `place of ${named[id]}, ${measures[column]}`);
}

const withGrowth = (x: Measure, label: string, where?: (row: FieldGrowth) => boolean) =>
  correlationOf(fieldGrowth, { x, y: "timesDegrees", label, ...(where ? { where } : {}) });

const meanOf = (column: Average, degrees: "degrees2011" | "degrees2022", label: string) =>
  weightedMeanOf(fieldExposure, {
    value: (row) => row[column],
    weight: (row) => row[degrees],
    label,
  });

export const fieldExposureFinding = defineFinding({
  id: "field-exposure",
  title: "Exposure and growth of fields of study",
  rule: fieldExposure.rule,
  values: {
    ...cellsOf("each-once", "exposureEachOnce"),
    ...cellsOf("by-jobs", "exposureByJobs"),
    "computing-people": cellWhere(fieldGrowth, ({ field }) => field === named.computing, {
      column: "peopleByJobs",
      label: "mean exposure of computing rated by people, by number of jobs",
    }),
    fields: countOf(fieldGrowth.id, fieldGrowth.rows, "fields of study"),
    ranked: countOf(
      fieldGrowth.id,
      fieldGrowth.rows.filter(isRanked),
      "fields that rest on ten scored occupations or more",
    ),
    "computing-place-each-once": placeOf("computing", "exposureEachOnce"),
    "computing-place-by-jobs": placeOf("computing", "exposureByJobs"),
    "kinesiology-place-each-once": placeOf("kinesiology", "exposureEachOnce"),
    "kinesiology-place-by-jobs": placeOf("kinesiology", "exposureByJobs"),
    "engineering-place-each-once": placeOf("engineering", "exposureEachOnce"),
    "engineering-place-by-jobs": placeOf("engineering", "exposureByJobs"),
    "computing-place-people-each-once": placeOf("computing", "peopleEachOnce"),
    "computing-place-people-by-jobs": placeOf("computing", "peopleByJobs"),
    "mathematics-place-people-each-once": placeOf("mathematics", "peopleEachOnce"),
    "communication-place-people-by-jobs": placeOf("communication", "peopleByJobs"),
    "kinesiology-place-people-each-once": placeOf("kinesiology", "peopleEachOnce"),
    "kinesiology-place-people-by-jobs": placeOf("kinesiology", "peopleByJobs"),
    "averages-agree": correlationOf(fieldGrowth, {
      x: "exposureEachOnce",
      y: "exposureByJobs",
      label: "correlation of the two averages over all fields",
    }),
    "growth-each-once": withGrowth(
      "exposureEachOnce",
      "correlation of growth and exposure, each occupation once",
    ),
    "growth-by-jobs": withGrowth(
      "exposureByJobs",
      "correlation of growth and exposure, by number of jobs",
    ),
    "growth-people-each-once": withGrowth(
      "peopleEachOnce",
      "correlation of growth and exposure rated by people, each occupation once",
    ),
    "growth-people-by-jobs": withGrowth(
      "peopleByJobs",
      "correlation of growth and exposure rated by people, by number of jobs",
    ),
    "growth-each-once-ranked": withGrowth(
      "exposureEachOnce",
      "the same over ranked fields alone, each occupation once",
      isRanked,
    ),
    "growth-by-jobs-ranked": withGrowth(
      "exposureByJobs",
      "the same over ranked fields alone, by number of jobs",
      isRanked,
    ),
    "mean-2011-each-once": meanOf(
      "exposureEachOnce",
      "degrees2011",
      "mean exposure of the graduates of 2011, each occupation once",
    ),
    "mean-2022-each-once": meanOf(
      "exposureEachOnce",
      "degrees2022",
      "mean exposure of the graduates of 2022, each occupation once",
    ),
    "mean-2011-by-jobs": meanOf(
      "exposureByJobs",
      "degrees2011",
      "mean exposure of the graduates of 2011, by number of jobs",
    ),
    "mean-2022-by-jobs": meanOf(
      "exposureByJobs",
      "degrees2022",
      "mean exposure of the graduates of 2022, by number of jobs",
    ),
  },
});
