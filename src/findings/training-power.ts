/** How compute, power, duration and efficiency of large training runs grew, and which paid for which. */
import { publishedEnergyEstimates } from "~/data/published-energy-estimates";
import { trainingPower as runs, type TrainingPower } from "~/derived/training-power";
import { yearOfPoint } from "./kit/date-values";
import { countInsideBand } from "./kit/growth-values";
import { publishedInterval } from "./kit/interval";
import { bandFactor } from "./kit/trend-values";
import { onlyRow } from "./kit/rows";
import { defineSeries, pointsBefore, pointsSince, pointWhere, scoreSince } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, combine, countOf, extremePoint, pointValue } from "./kit/values";
import { ordersPerYearOf, widenedDoublingOf, widenedGrowthOf } from "./kit/widened-values";

type Measure = "trainingComputeFlop" | "powerMegawatt" | "trainingTimeHours" | "flopPerJoule";

const seriesOf = (
  column: Measure,
  name: string,
  where: (row: TrainingPower) => boolean = () => true,
) => defineSeries({ id: column, name, table: runs, column, nameColumn: "model", where });

export const trainingPowerSeries = scoreSince(
  seriesOf("powerMegawatt", "the power that training runs draw"),
);
export const trainingComputeSeries = scoreSince(
  seriesOf("trainingComputeFlop", "the compute of the same runs"),
);

/** Runs whose duration is known too: their compute is power times duration times efficiency. */
const isComplete = ({ trainingTimeHours }: TrainingPower) => trainingTimeHours !== undefined;
const growthOf = (column: Measure, label: string) => {
  const series = seriesOf(column, `${column} of runs of known duration`, isComplete);
  return widenedGrowthOf(series, series.points, label);
};

const published = onlyRow(
  publishedEnergyEstimates,
  "training-power",
  ({ id }) => id === "training-power",
);
const epoch: Computation = {
  ...cellValue(publishedEnergyEstimates, published, {
    column: "value",
    label: "growth of power that Epoch AI published",
    unit: "growth-per-year",
  }),
  ...publishedInterval(
    { low: published.intervalLow!, high: published.intervalHigh! },
    published.intervalLevel!,
  ),
};

const { points } = trainingPowerSeries;
const rowsOf = (chosen: typeof points) => chosen.map(({ row }) => row);
const runOf = (start: string) =>
  pointWhere(trainingPowerSeries, start, ({ name }) => name.startsWith(start));
const growthAll = widenedGrowthOf(trainingPowerSeries, points, "yearly growth of power, all runs");
const parts = {
  compute: growthOf("trainingComputeFlop", "yearly growth of compute, runs of known duration"),
  power: growthOf("powerMegawatt", "yearly growth of power, runs of known duration"),
  hours: growthOf("trainingTimeHours", "yearly growth of duration, runs of known duration"),
  efficiency: growthOf(
    "flopPerJoule",
    "yearly growth of operations for each joule, runs of known duration",
  ),
};
const shareOfGrowth = (part: Computation, label: string) =>
  combine([part, parts.compute], {
    label,
    value: Math.log10(part.value) / Math.log10(parts.compute.value),
    unit: "share",
    method: "share",
    words: `log10 of ${part.label} ÷ log10 of ${parts.compute.label}`,
    symbols: "log10(a) ÷ log10(b)",
    pattern: "log10({}) ÷ log10({})",
  });

/** A number of years and its interval in months. */
function inMonths(years: Computation, label: string): Computation {
  const months = combine([years], {
    label,
    value: years.value * 12,
    unit: "months",
    method: "product",
    words: `${years.label} × 12`,
    symbols: "t × 12",
    pattern: "{} × 12",
  });
  const steps = [...years.derivation.steps, ...months.derivation.steps];
  return {
    ...months,
    low: years.low! * 12,
    high: years.high! * 12,
    derivation: { ...months.derivation, steps },
  };
}

export const trainingPower = defineFinding({
  id: "training-power",
  title: "The power of training runs",
  rule: runs.rule,
  values: {
    runs: countOf(runs.id, rowsOf(points), "runs with a power"),
    "runs-then": countOf(
      runs.id,
      rowsOf(pointsBefore(trainingPowerSeries)),
      "runs before the notes stopped",
    ),
    "runs-since": countOf(
      runs.id,
      rowsOf(pointsSince(trainingPowerSeries)),
      "runs since the notes stopped",
    ),
    "runs-complete": countOf(
      runs.id,
      runs.rows.filter(isComplete),
      "runs whose duration is known too",
    ),
    largest: pointValue(
      trainingPowerSeries,
      extremePoint(trainingPowerSeries, "highest"),
      "power of Grok 3, the largest",
    ),
    "largest-year": yearOfPoint(
      trainingPowerSeries,
      extremePoint(trainingPowerSeries, "highest"),
      "date of Grok 3, the largest",
    ),
    "gpt-3": pointValue(trainingPowerSeries, runOf("GPT-3"), "power of GPT-3"),
    "gpt-4": pointValue(trainingPowerSeries, runOf("GPT-4"), "power of GPT-4"),
    llama: pointValue(trainingPowerSeries, runOf("Llama 3.1"), "power of Llama 3.1 405B"),
    growth: growthAll,
    "growth-orders": ordersPerYearOf(growthAll, "orders of magnitude that power gains in a year"),
    doubling: inMonths(
      widenedDoublingOf(trainingPowerSeries, points, "years in which power doubles"),
      "months in which power doubles",
    ),
    "growth-then": widenedGrowthOf(
      trainingPowerSeries,
      pointsBefore(trainingPowerSeries),
      "yearly growth of power before the notes stopped",
    ),
    "compute-growth": widenedGrowthOf(
      trainingComputeSeries,
      trainingComputeSeries.points,
      "yearly growth of compute, all runs",
    ),
    "compute-growth-then": widenedGrowthOf(
      trainingComputeSeries,
      pointsBefore(trainingComputeSeries),
      "yearly growth of compute before the notes stopped",
    ),
    "compute-growth-orders": ordersPerYearOf(
      widenedGrowthOf(
        trainingComputeSeries,
        trainingComputeSeries.points,
        "yearly growth of compute",
      ),
      "orders of magnitude that compute gains in a year",
    ),
    "inside-count": countInsideBand(
      trainingPowerSeries,
      "how many later runs lie inside the foretold band",
    ),
    "band-factor": bandFactor(trainingPowerSeries, "width of the band of power at its end"),
    published: epoch,
    "part-compute": parts.compute,
    "part-power": parts.power,
    "part-hours": parts.hours,
    "part-efficiency": parts.efficiency,
    "share-power": shareOfGrowth(parts.power, "share of the growth of compute that power paid"),
    "share-hours": shareOfGrowth(parts.hours, "share of the growth of compute that duration paid"),
    "share-efficiency": shareOfGrowth(
      parts.efficiency,
      "share of the growth of compute that efficiency paid",
    ),
  },
});
