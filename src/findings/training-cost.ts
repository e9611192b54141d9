/** What the dearest training run has cost, and how fast that grew. */
import { trainingCostRecords } from "~/derived/training-cost-records";
import { defineSeries, pointsBefore, pointsSince, scoreSince } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { countOf, firstOf, lastOf } from "./kit/values";

export const trainingCostSeries = scoreSince(
  defineSeries({
    id: "training-cost",
    name: "the dearest training run so far",
    table: trainingCostRecords,
    column: "costUsd2023",
    nameColumn: "model",
  }),
);

const before = pointsBefore(trainingCostSeries);

export const trainingCost = defineFinding({
  id: "training-cost",
  title: "The dearest training run",
  rule: trainingCostRecords.rule,
  values: {
    first: firstOf(trainingCostSeries, "cost of the first run with a cost"),
    last: lastOf(trainingCostSeries, "cost of the dearest run so far"),
    "records-then": countOf(
      trainingCostSeries.table,
      before.map(({ row }) => row),
      "records before the notes stopped",
    ),
    "records-since": countOf(
      trainingCostSeries.table,
      pointsSince(trainingCostSeries).map(({ row }) => row),
      "records since the notes stopped",
    ),
    "growth-then": rateOf(trainingCostSeries, before, {
      direction: "growth",
      label: "yearly growth before the notes stopped",
    }),
    "growth-all": rateOf(trainingCostSeries, trainingCostSeries.points, {
      direction: "growth",
      label: "yearly growth over the whole span",
    }),
  },
});
