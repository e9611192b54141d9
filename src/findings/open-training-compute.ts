/** What the open side lacks: the largest open and closed training runs. */
import { openTrainingRuns, type OpenTrainingRun } from "~/derived/open-training-runs";
import { trainingRuns } from "~/data/training-runs";
import { decimalYear } from "~/model/decimal-year";
import { cellWhere } from "./kit/rows";
import {
  defineSeries,
  pointNamed,
  pointsBefore,
  pointWhere,
  type Point,
  type Series,
} from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { combine, countOf, extremePoint, monthsBetween, pointValue, ratioOf } from "./kit/values";

const runsOf = (openness: OpenTrainingRun["openness"], name: string): Series =>
  defineSeries({
    id: `runs-${openness}`,
    name,
    table: openTrainingRuns,
    column: "trainingComputeFlop",
    nameColumn: "model",
    where: (row) => row.openness === openness,
  });

export const openRuns = runsOf("open", "runs whose weights are open");
export const closedRuns = runsOf("closed", "runs whose weights are closed");
export const otherRuns = runsOf("not in our tables", "runs whose openness our tables do not have");

const largest = (series: Series, points: readonly Point[] = series.points) =>
  extremePoint({ ...series, points }, "highest");
const run = (series: Series, model: string, label: string) =>
  pointValue(series, pointNamed(series, model), label);

const openThen = pointValue(
  openRuns,
  largest(openRuns, pointsBefore(openRuns)),
  "largest open run when the notes stopped",
);
const closedThen = pointValue(
  closedRuns,
  largest(closedRuns, pointsBefore(closedRuns)),
  "largest closed run when the notes stopped",
);
const openNow = pointValue(openRuns, largest(openRuns), "largest open run");
const closedNow = pointValue(closedRuns, largest(closedRuns), "largest closed run");
const deepseek = run(openRuns, "DeepSeek-V3", "compute of DeepSeek-V3");
const llama = largest(openRuns);
const firstAsLarge = pointWhere(
  closedRuns,
  "a closed run as large as the largest open one",
  ({ value }) => value >= llama.value,
);

/** The running ten largest runs since 2012, for the pace of the frontier. */
const topTen = defineSeries({
  id: "top-ten",
  name: "the ten largest runs of their day since 2012",
  table: trainingRuns,
  column: "trainingComputeFlop",
  nameColumn: "model",
  where: ({ date, rankAtPublication }) =>
    decimalYear(date) >= 2012 && (rankAtPublication ?? 99) <= 10,
});
const pace = rateOf(topTen, topTen.points, {
  direction: "growth",
  label: "yearly growth of the ten largest runs of their day since 2012",
});
const ratioNow = ratioOf(closedNow, openNow, {
  label: "largest closed run over the largest open one",
});
const newestOpen = openRuns.points.at(-1)!;
const sinceOpen = monthsBetween(
  openRuns,
  llama,
  newestOpen,
  "months from the largest open run to the newest open one",
);
const computeLag = monthsBetween(
  openRuns,
  firstAsLarge,
  llama,
  "months from the first closed run of that size to the largest open one",
);
const costOf = (model: string, label: string) =>
  cellWhere(openTrainingRuns, (row) => row.model === model, { column: "costUsd2023", label });

export const openTrainingCompute = defineFinding({
  id: "open-training-compute",
  title: "Training compute of open and closed models",
  rule: openTrainingRuns.rule,
  values: {
    "open-then": openThen,
    "closed-then": closedThen,
    "ratio-then": ratioOf(closedThen, openThen, {
      label: "largest closed run over the largest open one when the notes stopped",
    }),
    "open-now": openNow,
    "closed-now": closedNow,
    "ratio-now": ratioNow,
    "ratio-in-july-2024": ratioOf(closedThen, openNow, {
      label: "largest closed run over the largest open one in July 2024",
    }),
    pace,
    "years-behind": combine([ratioNow, pace], {
      label: "months of growth that the ratio makes up",
      value: (12 * Math.log10(ratioNow.value)) / Math.log10(pace.value),
      unit: "months",
      method: "lag",
      words: "12 × log10 of the ratio ÷ log10 of the yearly growth",
      symbols: "12 × log10(r) ÷ log10(f)",
      pattern: "12 × log10({}) ÷ log10({})",
    }),
    "months-since-open": sinceOpen,
    "compute-lag": computeLag,
    "standing-compute-lag": combine([computeLag, sinceOpen], {
      label: "standing lag in compute on the day of the newest open run",
      value: computeLag.value + sinceOpen.value,
      unit: "months",
      method: "lag",
      words:
        "the months by which the largest open run came after the first closed one of its size, and those since, in which no larger open one came",
      symbols: "a + b",
      pattern: "{} + {}",
    }),
    deepseek,
    "deepseek-share": ratioOf(closedNow, deepseek, {
      label: "largest closed run over DeepSeek-V3",
    }),
    "deepseek-v4-share": ratioOf(
      closedNow,
      run(openRuns, "DeepSeek-V4-Pro", "compute of DeepSeek-V4-Pro"),
      { label: "largest closed run over DeepSeek-V4-Pro" },
    ),
    "llama-cost": costOf("Llama 3.1-405B", "cost of the run of Llama 3.1 405B"),
    "deepseek-cost": costOf("DeepSeek-V3", "cost of the run of DeepSeek-V3"),
    "grok-cost": costOf("Grok 4", "cost of the run of Grok 4"),
    "open-runs": countOf(
      openTrainingRuns.id,
      openRuns.points.map(({ row }) => row),
      "open runs in the table",
    ),
    "closed-runs": countOf(
      openTrainingRuns.id,
      closedRuns.points.map(({ row }) => row),
      "closed runs in the table",
    ),
    "other-runs": countOf(
      openTrainingRuns.id,
      otherRuns.points.map(({ row }) => row),
      "runs of unknown openness in the table",
    ),
  },
});
