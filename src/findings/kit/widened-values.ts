import { lagOneCorrelation, wideningFactor } from "~/model/effective-interval";
import { fitLogTrend, type LogTrend } from "~/model/log-trend";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import { rateOf } from "./trend-values";
import type { Computation, Step } from "./value";

/** A trend with what the correlation of its neighbouring residuals does to its intervals. */
export interface WidenedTrend {
  readonly trend: LogTrend;
  /** Correlation of neighbouring residuals. */
  readonly correlation: number;
  /** How many times wider the intervals are: 1 or more. */
  readonly widening: number;
}

/** Fits a trend and measures how far its neighbouring residuals are alike. */
export function fitWidened(series: Series, points: readonly Point[]): WidenedTrend {
  const trend = fitLogTrend(points, { series: `${series.table} (${series.name})` });
  const residuals = points.map(({ year, value }) => Math.log10(value) - trend.log10At(year));
  const correlation = lagOneCorrelation(residuals);
  return { trend, correlation, widening: wideningFactor(correlation) };
}

/**
 * A yearly growth whose interval is widened for residuals that follow one another. It needs no caution:
 * what a plain interval would lack is in it.
 */
export function widenedGrowthOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  const plain = rateOf(series, points, { direction: "growth", label });
  const fit = fitWidened(series, points);
  const [low, high] = widenedSlopes(fit).map((slope) => 10 ** slope) as [number, number];
  return {
    ...plain,
    low,
    high,
    unit: "growth-per-year",
    derivation: {
      ...plain.derivation,
      words: `${plain.derivation.words}; its interval is widened by the correlation r of neighbouring residuals`,
      steps: [...plain.derivation.steps, ...wideningSteps(fit), ...endSteps(fit)],
    },
    cautions: [],
  };
}

/** Years in which a growing value doubles, with an interval that is widened likewise. */
export function widenedDoublingOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  const growth = widenedGrowthOf(series, points, label);
  const years = (factor: number) => Math.log10(2) / Math.log10(factor);
  const ends = [growth.high!, growth.low!].map((factor) => doublingStep(label, factor));
  return {
    ...growth,
    value: years(growth.value),
    low: years(growth.high!),
    high: years(growth.low!),
    unit: "years-to-double",
    derivation: {
      ...growth.derivation,
      steps: [...growth.derivation.steps, doublingStep(label, growth.value), ...ends],
    },
  };
}

/** Orders of magnitude that a fitted value gains in a year. */
export function ordersPerYearOf(growth: Computation, label: string): Computation {
  const orders = (factor: number) => Math.log10(factor);
  const line = (factor: number) =>
    step(label, "log10(f)", { pattern: "log10({})", operands: [factor], value: orders(factor) });
  return {
    ...growth,
    label,
    value: orders(growth.value),
    ...(growth.low === undefined ? {} : { low: orders(growth.low), high: orders(growth.high!) }),
    unit: "orders-per-year",
    derivation: {
      ...growth.derivation,
      words: `${growth.derivation.words}; log10 of that factor`,
      steps: [
        ...growth.derivation.steps,
        line(growth.value),
        ...(growth.low === undefined ? [] : [line(growth.low), line(growth.high!)]),
      ],
    },
  };
}

/** How far neighbouring residuals of a trend are alike. */
export function lagOneCorrelationOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  const { correlation } = fitWidened(series, points);
  return {
    label,
    value: correlation,
    unit: "correlation",
    n: points.length,
    tables: [series.table],
    rows: points.map(({ row }) => row),
    method: "ratio",
    derivation: {
      words:
        "the sum of products of neighbouring residuals, divided by the sum of their squares; a residual is log10 of a value less its straight line",
      steps: [{ label, symbols: "r = Σ(eᵢ × eᵢ₋₁) ÷ Σeᵢ²", value: correlation }],
    },
    cautions: [],
  };
}

function widenedSlopes({ trend, widening }: WidenedTrend): [number, number] {
  const reach = trend.tQuantile * trend.slopeStandardError * widening;
  return [trend.slopeDecadesPerYear - reach, trend.slopeDecadesPerYear + reach];
}

/** The steps from the correlation to the factor by which intervals are widened. */
export function wideningSteps({ correlation, widening }: WidenedTrend): Step[] {
  const factor =
    widening === 1
      ? { label: "no widening: r is not above zero", symbols: "w = 1", value: 1 }
      : step("widening", "w = ((1 + r) ÷ (1 − r))^0.5", {
          pattern: "((1 + {}) ÷ (1 − {}))^0.5",
          operands: [correlation, correlation],
          value: widening,
        });
  return [
    {
      label: "correlation of neighbouring residuals",
      symbols: "r = Σ(eᵢ × eᵢ₋₁) ÷ Σeᵢ²",
      value: correlation,
    },
    factor,
  ];
}

function endSteps(fit: WidenedTrend): Step[] {
  const { slopeDecadesPerYear: slope, tQuantile, slopeStandardError } = fit.trend;
  const [low, high] = widenedSlopes(fit);
  const operands = [slope, fit.widening, tQuantile, slopeStandardError];
  return [
    step("lower end, widened", "10^(b − w × t × e)", {
      pattern: "10^({} − {} × {} × {})",
      operands,
      value: 10 ** low,
    }),
    step("upper end, widened", "10^(b + w × t × e)", {
      pattern: "10^({} + {} × {} × {})",
      operands,
      value: 10 ** high,
    }),
  ];
}

function doublingStep(label: string, factor: number): Step {
  return step(label, "log10(2) ÷ log10(f)", {
    pattern: "log10(2) ÷ log10({})",
    operands: [factor],
    value: Math.log10(2) / Math.log10(factor),
  });
}
