/** What the notes said of the pace of chips. */
import { notesBegun } from "~/data/notes";
import { acceleratorSpeed } from "~/findings/accelerator-speed";
import { transistors } from "~/findings/transistors";
import { compareRates, defineClaims } from "./kit/claim";

const speed = acceleratorSpeed.values;
const counts = transistors.values;

/** The notes name one rate for “computing performance”; these are the three things that it may be. */
const pace = {
  value: 1.35,
  unit: "times-more-per-year",
  date: notesBegun,
  rule: { kind: "interval" },
} as const;

export const mooresLaw = defineClaims("moores-law", {
  doubling: {
    label: "transistors on a chip double in this many years",
    value: 2,
    unit: "years",
    date: notesBegun,
    rule: { kind: "interval" },
    answer: counts["doubling-then"],
    since: compareRates(counts["growth-then"], counts["growth-since"]),
  },
  pace: {
    ...pace,
    label: "computing gets faster by this factor every year, as the speed of a chip in 32 bit",
    answer: speed["fp32-then"],
    since: compareRates(speed["fp32-then"], speed["fp32-since"]),
  },
  "pace-of-training": {
    readingOf: "pace",
    short: "training speed",
    ...pace,
    label:
      "computing gets faster by this factor every year, as the speed in the format that training uses",
    answer: speed["training-then"],
    since: compareRates(speed["training-then"], speed["training-since"]),
  },
  "pace-per-dollar": {
    readingOf: "pace",
    ...pace,
    label: "computing gets cheaper by this factor every year, as the speed that a dollar buys",
    answer: speed["per-dollar-then"],
    since: compareRates(speed["per-dollar-then"], speed["per-dollar-since"]),
  },
});
