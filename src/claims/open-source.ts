/** What the notes said of open models. */
import { notesBegun } from "~/data/notes";
import type { Value } from "~/findings/kit/value";
import { openAndClosedMmlu } from "~/findings/open-and-closed-mmlu";
import { openLag } from "~/findings/open-lag";
import { openTrainingCompute } from "~/findings/open-training-compute";
import { openTrendsSince } from "~/findings/open-trends-since";
import { defineClaims, type SinceVerdict } from "./kit/claim";

const since = openTrendsSince.values;

/** Whether a ratio of rates is above one on all exams, on none, or cannot be told. */
function sideOfOne(ratios: readonly Value[]): { readonly verdict: SinceVerdict } {
  const areFaster = ratios.every(({ low }) => low !== undefined && low > 1);
  const areSlower = ratios.every(({ high }) => high !== undefined && high < 1);
  return { verdict: areFaster ? "held" : areSlower ? "broke" : "too few data to say" };
}

const faster = sideOfOne([since["gpqa-rate-ratio"], since["arena-rate-ratio"]]);

export const openSource = defineClaims("open-source", {
  behind: {
    label: "open models are behind closed ones, so by more than this many months",
    short: "open is behind",
    value: 0,
    unit: "months",
    date: notesBegun,
    rule: { kind: "above" },
    answer: openLag.values["mmlu-at-the-notes"],
    since: openLag.values["gpqa-at-end"],
  },
  faster: {
    label: "open models improve more than this many times as fast as closed ones",
    short: "open improves faster",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: openAndClosedMmlu.values["rate-ratio"],
    since: faster,
  },
  compute: {
    label:
      "the open side lacks compute: the largest closed run is more than this many times the largest open one",
    short: "open lacks compute",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: openTrainingCompute.values["ratio-then"],
    since: openTrainingCompute.values["ratio-now"],
  },
  "one-resource": {
    label: "compute is the one key resource that the open side lacks",
    short: "compute alone is lacking",
    readingOf: "compute",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "nobody counts the data, the people and the failed runs of either side",
    },
  },
  grassroots: {
    label: "no grass-roots laboratory has released a contender for the first place",
    short: "no grass-roots contender",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "community tunes were not searched, so the tables can show that one existed and not that none did",
    },
  },
  iteration: {
    label: "open models improve faster because open research tries more often",
    short: "more tries, more progress",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "closed laboratories do not say how many experiments they run",
    },
  },
  institutions: {
    label:
      "institutions that build on each other’s work search wider than any one company can, so secrets do not last",
    short: "no moat",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it names neither a measure of width nor a date; a lag of months is no proof of it",
    },
  },
});
