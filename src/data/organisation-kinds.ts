import csv from "./tables/organisation-kinds.csv?raw";
import { isoDate, oneOf, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

/** Kinds of organisation, from the richest to the poorest as a rule. */
export const organisationKinds = [
  "company",
  "state-funded institute",
  "university project",
  "volunteer collective",
] as const;

const columns = {
  organization: text("Organisation"),
  kind: oneOf("Kind", organisationKinds),
  basis: text("What that rests on"),
  date: isoDate("Date of the source"),
};

export type OrganisationKind = Row<typeof columns>;

/** What kind of organisation each holder of an open record is, with a source for each. */
export const organisationKindTable = defineTable({
  id: "organisation-kinds",
  title: "Who stands behind the open records",
  rowIs: "one organisation that has held an open record on one of the three exams",
  rule: "In is every organisation that holds a record of the open class on few-shot MMLU, GPQA Diamond or LMArena in the tables here, with one source that shows its kind.",
  caveats: [
    "The kind is that of the time of the record. Firms are young, and some sit between two kinds: Tsinghua’s group had a company beside it, and several companies have state money in them.",
    "Some of the sources are secondary pages.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  nameColumns: ["organization"],
  key: ["organization"],
  order: ["organization"],
  csv,
});
