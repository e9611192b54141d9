/** What the notes said of running models on more kinds of machine. */
import { notesBegun } from "~/data/notes";
import { localModels } from "~/findings/local-models";
import { defineClaims } from "./kit/claim";

const local = localModels.values;

export const moreInference = defineClaims("more-inference", {
  processor: {
    label:
      "a consumer’s machine can serve a model on its processor, without a GPU; more models were timed so than",
    value: 0,
    unit: "count",
    date: notesBegun,
    rule: { kind: "above" },
    answer: local["laptop-models"],
  },
  quantization: {
    label:
      "fewer bits for a weight let a small memory hold a larger model: the weights shrink to less than this share",
    value: 1,
    unit: "share",
    date: notesBegun,
    rule: { kind: "below" },
    answer: local["size-left-then"],
    since: local["size-left-since"],
  },
  volunteers: {
    label: "a model can be run across many machines of many people; more models ran so than",
    value: 0,
    unit: "count",
    date: notesBegun,
    rule: { kind: "above" },
    answer: local["volunteers-models"],
  },
  smaller: {
    label:
      "a smaller model is cheaper to run: at about half the size, one machine is more than this many times as fast",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: local["speed-ratio"],
  },
  browser: {
    label: "models may come to run in the browser",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it says what might play a role, without a share of use or a date",
    },
  },
  workers: {
    label: "small models can do the simple tasks and spare the bill of the large ones",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it names no task, no saving and no date, and nobody publishes which model does what",
    },
  },
});
