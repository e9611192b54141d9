import { fitLogTrend, type LogTrend } from "~/model/log-trend";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import { rateOf } from "./trend-values";
import type { Computation, Step } from "./value";

/** The line through some points of a series. */
export function trendOf(series: Series, points: readonly Point[]): LogTrend {
  return fitLogTrend(points, { series: `${series.table} (${series.name})` });
}

/**
 * What the line through some points gives for a date, with the interval of one new observation. It
 * is arithmetic: whether the line goes on, no line says.
 */
export function carriedTo(
  series: Series,
  points: readonly Point[],
  { year, label }: { readonly year: number; readonly label: string },
): Computation {
  const rate = rateOf(series, points, { direction: "growth", label: `rate behind ${label}` });
  const trend = trendOf(series, points);
  const { low, high } = trend.predictionInterval(year);
  return {
    ...rate,
    label,
    value: trend.at(year),
    low,
    high,
    intervalKind: "prediction",
    unit: series.unit,
    derivation: {
      words:
        "the straight line through log10 of the values, carried on to the date; the interval is that of one new value about the line",
      steps: [...rate.derivation.steps, ...carriedSteps(trend, year, label)],
      ...(rate.derivation.points ? { points: rate.derivation.points } : {}),
    },
  };
}

function carriedSteps(trend: LogTrend, year: number, label: string): Step[] {
  const { n, meanYear, meanLog10, sxx, tQuantile } = trend;
  const slope = trend.slopeDecadesPerYear;
  const spread = trend.residualSpreadDecades;
  const middle = trend.log10At(year);
  const margin = trend.log10PredictionInterval(year).high - middle;
  const end = (sign: "+" | "−", value: number) =>
    step(sign === "+" ? "upper end" : "lower end", `10^(y ${sign} m)`, {
      pattern: `10^({} ${sign} {})`,
      operands: [middle, margin],
      value,
    });
  return [
    step("log10 of the line at the date", "y = ȳ + b × (x − x̄)", {
      pattern: "{} + {} × ({} − {})",
      operands: [meanLog10, slope, year, meanYear],
      value: middle,
    }),
    step(label, "10^y", { pattern: "10^{}", operands: [middle], value: trend.at(year) }),
    step("reach of the interval", "m = t × s × √(1 + 1 ÷ n + (x − x̄)² ÷ Sxx)", {
      pattern: "{} × {} × (1 + 1 ÷ {} + ({} − {})^2 ÷ {})^0.5",
      operands: [tQuantile, spread, n, year, meanYear, sxx],
      value: margin,
    }),
    end("−", 10 ** (middle - margin)),
    end("+", 10 ** (middle + margin)),
  ];
}

/** Days in which the fitted value doubles, at 365.25 days to the year. */
export function doublingDaysOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  return timeOf(series, points, { label, unit: "days", perYear: 365.25, direction: "growth" });
}

/** Years in which the fitted value halves. */
export function halvingYearsOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  return timeOf(series, points, { label, unit: "years", perYear: 1, direction: "fall" });
}

interface Time {
  readonly label: string;
  readonly unit: "days" | "years";
  /** How many of the unit make a year. */
  readonly perYear: number;
  readonly direction: "growth" | "fall";
}

/** A doubling or halving time; it has an interval only where the rate is surely above one. */
function timeOf(
  series: Series,
  points: readonly Point[],
  { label, unit, perYear, direction }: Time,
): Computation {
  const rate = rateOf(series, points, { direction, label: `rate behind ${label}` });
  const time = (factor: number) => (perYear * Math.log10(2)) / Math.log10(factor);
  const stepFor = (name: string, factor: number) =>
    step(name, `${perYear} × log10(2) ÷ log10(f)`, {
      pattern: `${perYear} × log10(2) ÷ log10({})`,
      operands: [factor],
      value: time(factor),
    });
  const { low, high, ...rest } = rate;
  const ends = low !== undefined && high !== undefined && low > 1 ? { low, high } : undefined;
  return {
    ...rest,
    label,
    value: time(rate.value),
    ...(ends ? { low: time(ends.high), high: time(ends.low) } : {}),
    unit,
    derivation: {
      ...rate.derivation,
      steps: [
        ...rate.derivation.steps,
        stepFor(label, rate.value),
        ...(ends ? [stepFor("shorter end", ends.high), stepFor("longer end", ends.low)] : []),
      ],
    },
  };
}
