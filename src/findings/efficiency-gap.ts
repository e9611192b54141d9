/** By how many orders of magnitude a year compute outgrows the efficiency of machines. */
import { green500Series } from "./green500-efficiency";
import { trainingComputeSeries, trainingPowerSeries } from "./training-power";
import {
  computeAgainstEfficiency,
  type ComputeAgainstEfficiency,
} from "~/derived/compute-against-efficiency";
import { fitLogTrend } from "~/model/log-trend";
import { rateGap } from "~/model/rate-gap";
import { step } from "./kit/arithmetic";
import type { Course } from "./kit/growth-values";
import { defineSeries, pointsBefore, type Point, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { combine } from "./kit/values";
import { fitWidened, ordersPerYearOf, widenedGrowthOf } from "./kit/widened-values";

const efficiency = widenedGrowthOf(
  green500Series,
  green500Series.points,
  "yearly growth of efficiency",
);

/** What the notes’ growth of compute leaves over when efficiency has grown too. */
function claimedGap(factor: 3 | 4): Computation {
  const label = `gap at compute ${factor === 3 ? "three" : "four"} times a year`;
  return combine([efficiency], {
    label,
    value: Math.log10(factor) - Math.log10(efficiency.value),
    unit: "orders-per-year",
    method: "difference",
    words: `log10 of the notes’ factor less log10 of ${efficiency.label}`,
    symbols: `log10(${factor}) − log10(f)`,
    pattern: `log10(${factor}) − log10({})`,
  });
}

/** The gap between the growth of a series and that of efficiency, with its interval. */
function measuredGap(
  series: Series,
  label: string,
  select = ({ points }: Series): readonly Point[] => points,
): Computation {
  const [first, second] = [series, green500Series].map((one) => fitWidened(one, select(one)));
  const slopes = [first!, second!].map(({ trend, widening }) => ({
    decadesPerYear: trend.slopeDecadesPerYear,
    standardError: trend.slopeStandardError * widening,
    degreesOfFreedom: trend.degreesOfFreedom,
  }));
  const gap = rateGap(slopes[0]!, slopes[1]!);
  const rows = [...select(series), ...select(green500Series)].map(({ row }) => row);
  const end = (sign: "−" | "+", value: number) =>
    step(sign === "−" ? "lower end" : "upper end", `g ${sign} t × e`, {
      pattern: `{} ${sign} {} × {}`,
      operands: [gap.decadesPerYear, gap.tQuantile, gap.standardError],
      value,
    });
  return {
    label,
    value: gap.decadesPerYear,
    low: gap.interval.low,
    high: gap.interval.high,
    unit: "orders-per-year",
    n: rows.length,
    tables: [series.table, green500Series.table],
    rows,
    method: "difference",
    derivation: {
      words:
        "one slope in orders of magnitude a year less the other; its error by Welch, each slope’s own widened for residuals that follow one another",
      steps: [
        step(label, "g = b₁ − b₂", {
          pattern: "{} − {}",
          operands: slopes.map(({ decadesPerYear }) => decadesPerYear),
          value: gap.decadesPerYear,
        }),
        step("standard error", "e = (e₁² + e₂²)^0.5", {
          pattern: "({}^2 + {}^2)^0.5",
          operands: slopes.map(({ standardError }) => standardError),
          value: gap.standardError,
        }),
        { label: "Student’s t at Welch’s degrees of freedom", symbols: "t", value: gap.tQuantile },
        end("−", gap.interval.low),
        end("+", gap.interval.high),
      ],
    },
    cautions: [],
  };
}

const raceSeriesOf = (id: ComputeAgainstEfficiency["measure"], name: string) =>
  defineSeries({
    id,
    name,
    table: computeAgainstEfficiency,
    column: "timesLine2018",
    nameColumn: "name",
    where: ({ measure }) => measure === id,
  });

/** Compute, power and efficiency on one scale, for the drawing. */
export const raceSeries = [
  raceSeriesOf("training compute", "compute of training runs"),
  raceSeriesOf("power", "power of training runs"),
  raceSeriesOf("efficiency", "efficiency of the first place"),
] as const;

/** The straight line of each, over the span of its points. */
export const raceCourses: readonly Course[] = raceSeries.map(({ points }) => {
  const { at } = fitLogTrend(points);
  return { from: points[0]!.year, to: points.at(-1)!.year, at };
});

export const efficiencyGap = defineFinding({
  id: "efficiency-gap",
  title: "Compute and power against efficiency",
  rule: "All first places of the Green500, and all runs of the table of training power.",
  values: {
    efficiency: ordersPerYearOf(efficiency, "orders of magnitude that efficiency gains in a year"),
    "claimed-low": claimedGap(3),
    "claimed-high": claimedGap(4),
    measured: measuredGap(trainingComputeSeries, "gap between compute and efficiency"),
    "measured-then": measuredGap(
      trainingComputeSeries,
      "gap between compute and efficiency before the notes stopped",
      pointsBefore,
    ),
    power: measuredGap(trainingPowerSeries, "gap between power and efficiency"),
  },
});
