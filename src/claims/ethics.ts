/** What the notes said and asked of machines that seem to feel. */
import { notesBegun } from "~/data/notes";
import { passingForHuman } from "~/findings/passing-for-human";
import { defineClaims } from "./kit/claim";

const { values } = passingForHuman;

export const ethics = defineClaims("ethics", {
  bet: {
    label: "large-scale matrix multiplication will simulate sentience so well that nobody can tell",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "the bet sets no date, and there is no test of sentience that it could be held to",
    },
  },
  passing: {
    short: "passing for human",
    label:
      "a machine cannot be told from a person in a short chat: it is judged human more than this many times as often as people are",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: values["pass-then"],
    since: values["pass-since"],
  },
  belief: {
    label:
      "asked when the average person believes that machines feel, so a larger share of people than",
    isQuestion: true,
    value: 0.5,
    unit: "share",
    date: notesBegun,
    rule: { kind: "above" },
    answer: values["believe-2023"],
    since: values["believe-2024"],
  },
  care: {
    label: "people may care for machines as they do for the earth, without thinking that they feel",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "the surveys ask what is owed to a machine that feels, and none here asks of one that is thought not to",
    },
  },
  virtue: {
    label: "to care for machines may become a way to show virtue",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it is about motives, which no table here measures, and says only that it may be",
    },
  },
});
