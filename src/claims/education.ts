/** What the notes said and asked of degrees, jobs, watches and call centres. */
import { notesBegun } from "~/data/notes";
import { claimedBillionUsd, philippinesOutsourcing } from "~/findings/philippines-outsourcing";
import { operatorsFinding } from "~/findings/switchboard-operators";
import { swissWatchesFinding } from "~/findings/swiss-watches";
import { defineClaims } from "./kit/claim";

const outsourcing = philippinesOutsourcing.values;
const watches = swissWatchesFinding.values;

export const education = defineClaims("education", {
  degrees: {
    short: "Degrees at risk",
    isQuestion: true,
    label: "asked which degrees or fields of study are liable to become inference tokens",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "our tables rate tasks that could be sped up, not degrees that lost their worth; it would take earnings of graduates by field, for classes before and after",
    },
  },
  research: {
    short: "Models in research",
    isQuestion: true,
    label: "asked when models will work beside people who do research, and in time replace them",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "no repeated count of research done with or by models, on one wording, was found",
    },
  },
  window: {
    short: "A closing window",
    isQuestion: true,
    label:
      "asked whether a window is closing for some technical degrees before some class graduates",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it names neither the class nor the degree nor what would count as shut; the horizon at a graduation is arithmetic on software tasks",
    },
  },
  "bpo-size": {
    short: "size of outsourcing",
    label: "Philippine call centres and outsourcing are a market of about this size",
    value: claimedBillionUsd,
    unit: "billion-usd",
    date: notesBegun,
    rule: { kind: "near", within: 1.5 },
    answer: outsourcing["revenue-2023"],
  },
  "bpo-automated": {
    short: "Outsourcing automated",
    label: "that market will be automated away within a decade",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "its decade runs to the end of 2033; until 2025 the headcount rose, which neither holds nor breaks it",
    },
  },
  operators: {
    short: "Like the operators",
    readingOf: "bpo-automated",
    label:
      "it goes as it went with the switchboard operators, who were automated away within a decade: read as more than this share of the trade in its steepest",
    value: 0.5,
    unit: "share",
    date: notesBegun,
    rule: { kind: "above" },
    answer: operatorsFinding.values["steepest-decade"],
  },
  "brands-died": {
    short: "Watch brands died",
    label:
      "a lot of Swiss watch brands died of quartz, read as more than this share of the companies",
    value: 0.5,
    unit: "share",
    date: notesBegun,
    rule: { kind: "above" },
    answer: watches["companies-fall"],
  },
  luxury: {
    short: "Turn to luxury",
    label:
      "those that were left turned to luxury, read as more than this share of the export value in mechanical watches",
    value: 0.5,
    unit: "share",
    date: notesBegun,
    rule: { kind: "above" },
    answer: watches["share-of-value"],
  },
  "next-rolex": {
    short: "The next Rolex",
    isQuestion: true,
    label: "asked which skills or professions will become what Rolex is among watches",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "the tables rate exposure, and none of them says for which work people pay because a person does it",
    },
  },
  "useless-jobs": {
    short: "Useless jobs",
    isQuestion: true,
    label:
      "asked whether the government props up useless jobs as it subsidises corn, soy and wheat",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "no table joins public money with the use of a job, and surveys of useless jobs, each with its own wording and sample, differ by a factor",
    },
  },
});
