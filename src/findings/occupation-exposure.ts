/** How much of an occupation’s tasks a language model could speed up, by two raters. */
import { occupationExposure, type OccupationExposure } from "~/data/occupation-exposure";
import { occupationExposureMajor } from "~/data/occupation-exposure-major";
import { correlationOf } from "./kit/correlation-values";
import { cellWhere, onlyRow } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, countOf, differenceOf } from "./kit/values";

/** Names in prose and in the figure, and what the table calls them; most exposed first. */
export const shownOccupations = {
  mathematicians: "Mathematicians",
  programmers: "Computer Programmers",
  operators: "Telephone Operators",
  translators: "Interpreters and Translators",
  developers: "Software Developers",
  writers: "Writers and Authors",
  telemarketers: "Telemarketers",
  bookkeepers: "Bookkeeping, Accounting, and Auditing Clerks",
  "customer-service": "Customer Service Representatives",
  lawyers: "Lawyers",
  nurses: "Registered Nurses",
  clergy: "Clergy",
  "watch-repairers": "Watch and Clock Repairers",
  actors: "Actors",
  jewellers: "Jewelers and Precious Stone and Metal Workers",
  electricians: "Electricians",
  plumbers: "Plumbers, Pipefitters, and Steamfitters",
  tailors: "Tailors, Dressmakers, and Custom Sewers",
  hairdressers: "Hairdressers, Hairstylists, and Cosmetologists",
  athletes: "Athletes and Sports Competitors",
} as const;

export type ShownOccupation = keyof typeof shownOccupations;
type Rater = "exposureByModel" | "exposureByPeople";

const raters = { exposureByModel: "GPT-4", exposureByPeople: "people" } as const;
const ids = Object.keys(shownOccupations) as ShownOccupation[];

function ratedBy(rater: Rater): Series {
  const shown = new Set<string>(Object.values(shownOccupations));
  return defineSeries({
    id: rater,
    name: `exposure as ${raters[rater]} rated it`,
    table: occupationExposure,
    column: rater,
    nameColumn: "occupation",
    where: ({ occupation }) => shown.has(occupation),
  });
}

export const exposureByModel = ratedBy("exposureByModel");
export const exposureByPeople = ratedBy("exposureByPeople");

const cell = (id: ShownOccupation, column: Rater): Computation =>
  cellWhere(occupationExposure, ({ occupation }) => occupation === shownOccupations[id], {
    column,
    label: `exposed share of the tasks of ${shownOccupations[id]}, rated by ${raters[column]}`,
  });

function cellsOf<Suffix extends string>(suffix: Suffix, rater: Rater) {
  return Object.fromEntries(ids.map((id) => [`${id}-${suffix}`, cell(id, rater)])) as Record<
    `${ShownOccupation}-${Suffix}`,
    Computation
  >;
}

const gapOf = (row: OccupationExposure) => row.exposureByModel - row.exposureByPeople;
const widest = occupationExposure.rows.reduce((best, row) =>
  Math.abs(gapOf(row)) > Math.abs(gapOf(best)) ? row : best,
);

const group = (name: string, column: Rater, label: string) =>
  cellWhere(occupationExposureMajor, ({ majorGroup }) => majorGroup === name, { column, label });

const callCentre = onlyRow(
  occupationExposure,
  "customer service",
  ({ occupation }) => occupation === shownOccupations["customer-service"],
);

export const occupationExposureFinding = defineFinding({
  id: "occupation-exposure",
  title: "Exposure of occupations, by two raters",
  rule: occupationExposure.rule,
  values: {
    ...cellsOf("by-model", "exposureByModel"),
    ...cellsOf("by-people", "exposureByPeople"),
    occupations: countOf(occupationExposure.id, occupationExposure.rows, "occupations rated"),
    groups: countOf(occupationExposureMajor.id, occupationExposureMajor.rows, "major groups"),
    "customer-service-jobs": cellValue(occupationExposure, callCentre, {
      column: "jobs",
      label: "customer service jobs in the United States",
    }),
    "widest-gap": differenceOf(
      cellValue(occupationExposure, widest, {
        column: "exposureByModel",
        label: "the rating by GPT-4 where the raters differ most",
      }),
      cellValue(occupationExposure, widest, {
        column: "exposureByPeople",
        label: "the rating by people where the raters differ most",
      }),
      { label: `widest gap between the raters, at ${widest.occupation}`, unit: "share" },
    ),
    "raters-on-occupations": correlationOf(occupationExposure, {
      x: "exposureByModel",
      y: "exposureByPeople",
      label: "correlation of the two raters over single occupations",
    }),
    "raters-on-groups": correlationOf(occupationExposureMajor, {
      x: "exposureByModel",
      y: "exposureByPeople",
      label: "correlation of the two raters over major groups",
    }),
    "computing-group": group(
      "Computer and mathematical",
      "exposureByModel",
      "mean exposure of computer and mathematical occupations, rated by GPT-4",
    ),
    "construction-group": group(
      "Construction and extraction",
      "exposureByModel",
      "mean exposure of construction and extraction, rated by GPT-4",
    ),
  },
});
