/** How many transistors a processor holds, and how fast that grew. */
import { transistors as counts } from "~/data/transistors";
import { doublingTimeOf } from "./kit/doubling-time";
import { defineSeries, pointsBefore, pointsSince, scoreSince } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";

export const transistorSeries = scoreSince(
  defineSeries({
    id: "transistors",
    name: "transistors in one package",
    table: counts,
    column: "transistorsCount",
    nameColumn: "processor",
    where: ({ kind }) => kind !== "wafer-scale",
  }),
);

const before = pointsBefore(transistorSeries);
const since = pointsSince(transistorSeries);
const growth = (points: typeof before, label: string) =>
  rateOf(transistorSeries, points, { direction: "growth", label });

export const transistors = defineFinding({
  id: "transistors",
  title: "Transistors per processor",
  rule: `${counts.rule} Engines of a whole wafer are in no fit.`,
  values: {
    "doubling-then": doublingTimeOf(
      transistorSeries,
      before,
      "years to double before the notes stopped",
    ),
    "growth-then": growth(before, "yearly growth before the notes stopped"),
    "growth-since": growth(since, "yearly growth since the notes stopped"),
    "growth-all": growth(transistorSeries.points, "yearly growth over the whole span"),
  },
});
