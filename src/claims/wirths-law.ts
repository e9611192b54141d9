/** What the notes said of training that costs more although it needs less. */
import { notesBegun } from "~/data/notes";
import { algorithmicProgress } from "~/findings/algorithmic-progress";
import { computeSplit } from "~/findings/compute-split";
import { growthOfModels } from "~/findings/growth-of-models";
import { publishedCostGrowth } from "~/findings/published-cost-growth";
import { trainingCost, trainingCostSeries } from "~/findings/training-cost";
import { compareRates, defineClaims } from "./kit/claim";

const algorithms = algorithmicProgress.values;
const split = computeSplit.values;
const growth = growthOfModels.values;

/** The notes name one share of “lifetime cost”; these are the measures that somebody has published. */
const tenth = {
  value: 0.1,
  unit: "share",
  date: notesBegun,
  rule: { kind: "near", within: 1.5 },
} as const;

export const wirthsLaw = defineClaims("wirths-law", {
  algorithms: {
    label: "better algorithms cut the compute that a training run needs by this factor every year",
    value: 3,
    unit: "times-cheaper-per-year",
    date: notesBegun,
    rule: { kind: "near", within: 1.25 },
    answer: algorithms.language,
    since: compareRates(algorithms.language, algorithms["catch-up"]),
  },
  "dearest-run": {
    label: "the dearest training run gets dearer by this factor every year since 2009",
    value: 3.1,
    unit: "times-more-per-year",
    date: notesBegun,
    rule: { kind: "interval" },
    answer: trainingCost.values["growth-then"],
    since: trainingCostSeries.backtest,
  },
  "dearest-run-study": {
    readingOf: "dearest-run",
    short: "dearest run",
    label:
      "the dearest training run gets dearer by this factor every year, by the study that the figure is from",
    value: 3.1,
    unit: "times-more-per-year",
    date: notesBegun,
    rule: { kind: "near", within: 1.25 },
    answer: publishedCostGrowth.values["large-systems"],
  },
  "models-outgrow-chips": {
    label: "models grow more than this many times as fast every year as chips do by Moore’s law",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: growth["size-over-transistors-then"],
    since: growth["size-over-transistors-since"],
  },
  "training-share": {
    short: "share of training",
    ...tenth,
    label:
      "training is this share of what a model costs in its life, as the final run alone against final runs and use",
    answer: split["openai-runs-and-use"],
  },
  "training-share-of-spending": {
    ...tenth,
    readingOf: "training-share",
    label:
      "training is this share of what a model costs in its life, as final runs against all that a laboratory spends on compute",
    answer: split["openai-runs"],
  },
  "training-share-with-research": {
    short: "with research",
    ...tenth,
    readingOf: "training-share",
    label:
      "training is this share of what a model costs in its life, with the research that leads to it",
    answer: split["openai-with-research"],
  },
  "training-share-of-energy": {
    short: "in energy",
    ...tenth,
    readingOf: "training-share",
    label: "training is this share of what a model costs in its life, measured in energy",
    answer: split["google-energy"],
  },
  "inference-rises": {
    label:
      "ever more compute goes to inference: its share of spending rises by more percentage points than",
    value: 0,
    unit: "percentage-points",
    date: notesBegun,
    rule: { kind: "above" },
    answer: split["openai-use-rise"],
    isAnsweredLater: true,
  },
});
