/** What the notes said of each generation of models helping the next. */
import { notesBegun } from "~/data/notes";
import { priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { defineClaims } from "./kit/claim";

export const kurzweilsLaw = defineClaims("kurzweils-law", {
  labelling: {
    label:
      "labelling data gets cheaper with the tokens of the model that labels, every year by more than this factor",
    value: 1,
    unit: "times-cheaper-per-year",
    date: notesBegun,
    rule: { kind: "above" },
    answer: priceOfGpt3Level.values["fall-then"],
    since: priceOfGpt3Level.values["fall-since"],
  },
  "next-generation": {
    label: "once models are good enough they help to build the next ones",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it names no measure of the help, and no laboratory publishes how long a model takes to build with and without the last one",
    },
  },
  modalities: {
    label: "ever more modalities are turned into tokens",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "no list of modalities, no number and no date is given against which to count",
    },
  },
  multimodal: {
    label: "models of many modalities come to outdo specialists",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it names no task, no specialist and no date",
    },
  },
});
