/** What Americans have studied since 1971. */
import { degrees } from "~/data/degrees";
import { allFields, degreeShares } from "~/derived/degree-shares";
import { fallShareOf } from "./kit/change-values";
import { cellWhere } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { defineFinding } from "./kit/value";
import { differenceOf, ratioOf } from "./kit/values";

/** Fields that the figure names: short name, name in the table. */
export const shownFields = {
  Business: "Business",
  Health: "Health professions and related programs",
  "Social sciences": "Social sciences and history",
  Engineering: "Engineering",
  Computing: "Computer and information sciences",
  Education: "Education",
  English: "English language and literature/letters",
} as const;
export type ShownField = keyof typeof shownFields;

function shareOf(short: ShownField): Series {
  return defineSeries({
    id: short,
    name: `${short.toLowerCase().replace("english", "English")} as a share of bachelor’s degrees`,
    table: degreeShares,
    column: "share",
    nameColumn: "field",
    where: ({ field }) => field === shownFields[short],
  });
}

export const fieldShares: readonly Series[] = (Object.keys(shownFields) as ShownField[]).map(
  shareOf,
);

const count = (short: ShownField, date: string) =>
  cellWhere(degrees, (row) => row.date === date && row.field === shownFields[short], {
    column: "degrees",
    label: `degrees in ${short.toLowerCase()} in ${date}`,
  });
const share = (short: ShownField, date: string) =>
  cellWhere(degreeShares, (row) => row.date === date && row.field === shownFields[short], {
    column: "share",
    label: `share of ${short.toLowerCase()} in ${date}`,
  });
const total = (date: string) =>
  cellWhere(degrees, (row) => row.date === date && row.field === allFields, {
    column: "degrees",
    label: `all bachelor’s degrees of ${date}`,
  });
const times = (short: ShownField, from: string, to: string) =>
  ratioOf(count(short, to), count(short, from), {
    label: `degrees in ${short.toLowerCase()}, ${to} over ${from}`,
  });
const added = (short: ShownField) =>
  differenceOf(count(short, "2022"), count(short, "2011"), {
    label: `degrees that ${short.toLowerCase()} added from 2011 to 2022`,
    unit: "count",
  });
const fallOfCount = (short: ShownField) =>
  fallShareOf(
    count(short, "1971"),
    count(short, "2022"),
    `fall of the number of degrees in ${short.toLowerCase()} from 1971 to 2022`,
  );

export const degreesByField = defineFinding({
  id: "degrees-by-field",
  title: "Bachelor’s degrees by field since 1971",
  rule: degreeShares.rule,
  values: {
    "total-1971": total("1971"),
    "total-2022": total("2022"),
    "computing-1971": share("Computing", "1971"),
    "computing-2001": count("Computing", "2001"),
    "computing-2011": count("Computing", "2011"),
    "computing-2022": count("Computing", "2022"),
    "computing-share-2022": share("Computing", "2022"),
    "computing-decade": times("Computing", "2011", "2022"),
    "computing-added": added("Computing"),
    "health-added": added("Health"),
    "health-decade": times("Health", "2011", "2022"),
    "health-share-2022": share("Health", "2022"),
    "education-1971": share("Education", "1971"),
    "education-2022": share("Education", "2022"),
    "english-1971": share("English", "1971"),
    "english-2022": share("English", "2022"),
    "education-count-fall": fallOfCount("Education"),
    "english-count-fall": fallOfCount("English"),
    "english-decade": times("English", "2011", "2022"),
    "social-1971": share("Social sciences", "1971"),
    "social-2022": share("Social sciences", "2022"),
    "business-2022": share("Business", "2022"),
    "engineering-2022": share("Engineering", "2022"),
  },
});
