/** How fast the largest models grow, in parameters and in compute, against what hardware gains. */
import { trainingRuns, type TrainingRun } from "~/data/training-runs";
import { acceleratorSpeed } from "./accelerator-speed";
import { defineSeries, pointsBefore, pointsSince, type Point, type Series } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { ratioOf } from "./kit/values";
import { transistors } from "./transistors";

const isTopTen = ({ date, rankAtPublication: rank }: TrainingRun) =>
  date >= "2012" && rank !== undefined && rank <= 10;

const sizes = defineSeries({
  id: "parameters",
  name: "parameters of the ten largest runs of their day",
  table: trainingRuns,
  column: "parametersCount",
  nameColumn: "model",
  where: (run) => isTopTen(run) && run.parametersCount !== undefined,
});
const compute = defineSeries({
  id: "compute",
  name: "compute of the ten largest runs of their day",
  table: trainingRuns,
  column: "trainingComputeFlop",
  nameColumn: "model",
  where: isTopTen,
});

const growth = (series: Series, points: readonly Point[], label: string) =>
  rateOf(series, points, { direction: "growth", label });

const sizeThen = growth(sizes, pointsBefore(sizes), "yearly growth in parameters to the notes");
const sizeSince = growth(sizes, pointsSince(sizes), "yearly growth in parameters since the notes");
const computeThen = growth(compute, pointsBefore(compute), "yearly growth in compute to the notes");
const computeSince = growth(
  compute,
  pointsSince(compute),
  "yearly growth in compute since the notes",
);
const perDollar = acceleratorSpeed.values["per-dollar-then"];

export const growthOfModels = defineFinding({
  id: "growth-of-models",
  title: "Growth of models against growth of hardware",
  rule: `${trainingRuns.rule} Here: the runs since 2012 that were among the ten largest on their day.`,
  values: {
    "size-then": sizeThen,
    "size-since": sizeSince,
    "compute-then": computeThen,
    "compute-since": computeSince,
    "size-over-transistors-then": ratioOf(sizeThen, transistors.values["growth-then"], {
      label: "yearly growth in parameters over that of transistors, to the notes",
    }),
    "size-over-transistors-since": ratioOf(sizeSince, transistors.values["growth-all"], {
      label:
        "yearly growth in parameters since the notes over that of transistors over the whole span",
    }),
    "compute-over-dollar-then": ratioOf(computeThen, perDollar, {
      label: "yearly growth in compute over that of compute for a dollar, to the notes",
    }),
    "compute-over-dollar-since": ratioOf(computeSince, perDollar, {
      label:
        "yearly growth in compute since the notes over that of compute for a dollar before them",
    }),
  },
});
