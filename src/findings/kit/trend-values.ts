import type { UnitId } from "~/data/kit/units";
import { fitLogTrend, type LogTrend } from "~/model/log-trend";
import { step } from "./arithmetic";
import type { Point, ScoredSeries, Series } from "./series";
import type { Computation, DerivationPoint, Step } from "./value";

/** Whether a rate is told as a fall ("times cheaper") or as growth ("times more"). */
export type Direction = "fall" | "growth";

/** A fitted rate per year over some points of a series, with its 95 % interval. */
export function rateOf(
  series: Series,
  points: readonly Point[],
  { direction, label }: { direction: Direction; label: string },
): Computation {
  const trend = fitLogTrend(points, { series: `${series.table} (${series.name})` });
  const { low, high } = trend.factorPerYearInterval;
  const isFall = direction === "fall";
  const unit: UnitId = isFall ? "times-cheaper-per-year" : "times-more-per-year";
  return {
    label,
    value: isFall ? 1 / trend.factorPerYear : trend.factorPerYear,
    low: isFall ? 1 / high : low,
    high: isFall ? 1 / low : high,
    unit,
    n: trend.n,
    tables: [series.table],
    rows: points.map(({ row }) => row),
    method: "fit",
    derivation: {
      words:
        "a straight line through log10 of the values over decimal years, by least squares; ten to the power of its slope is the factor per year",
      steps: trendSteps(trend, isFall),
      points: derivationPoints(points),
    },
    cautions: trendCautions(trend),
  };
}

/** The median time in which the fitted value halves. */
export function halvingTimeOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  const rate = rateOf(series, points, { direction: "fall", label });
  const { low, high, ...rest } = rate;
  const last = halvingStep(label, rate.value);
  const ends =
    low !== undefined && high !== undefined && low > 1
      ? [
          halvingStep("lower end of the interval", high),
          halvingStep("upper end of the interval", low),
        ]
      : [];
  const [lower, upper] = ends;
  return {
    ...rest,
    ...(lower && upper ? { low: lower.value, high: upper.value } : {}),
    value: last.value,
    unit: "months",
    derivation: { ...rate.derivation, steps: [...rate.derivation.steps, last, ...ends] },
  };
}

function halvingStep(label: string, factorPerYear: number): Step {
  return step(label, "12 × log10(2) ÷ log10(factor per year)", {
    pattern: "12 × log10(2) ÷ log10({})",
    operands: [factorPerYear],
    value: (12 * Math.log10(2)) / Math.log10(factorPerYear),
  });
}

/** How many points since the notes stopped lie inside the band that the points before foretold. */
export function shareInsideBand(series: ScoredSeries, label: string): Computation {
  const { scored, before } = requireForecast(series);
  const inside = scored.filter(({ isInside }) => isInside).length;
  const value = inside / scored.length;
  return backtestValue(series, {
    label,
    value,
    unit: "share",
    n: scored.length,
    words: `points since the notes stopped that lie inside the 95 % prediction band of the fit to the ${before.n} points before, as a share of all since`,
    steps: [
      step(label, "inside ÷ all", {
        pattern: "{} ÷ {}",
        operands: [inside, scored.length],
        value,
      }),
    ],
  });
}

/** How wide the prediction band is at the last point: its upper end over its lower. */
export function bandFactor(series: ScoredSeries, label: string): Computation {
  const { scored } = requireForecast(series);
  const last = scored.at(-1)!;
  const value = last.high / last.low;
  return backtestValue(series, {
    label,
    value,
    unit: "times",
    n: scored.length,
    words: "upper end ÷ lower end of the 95 % prediction band at the date of the last point",
    steps: [
      step(label, "high ÷ low", { pattern: "{} ÷ {}", operands: [last.high, last.low], value }),
    ],
  });
}

/** The mean error of the forecast in orders of magnitude; below zero the values came out lower. */
export function meanError(series: ScoredSeries, label: string): Computation {
  const { scored, meanErrorDecades } = requireForecast(series);
  return backtestValue(series, {
    label,
    value: meanErrorDecades,
    unit: "orders-of-magnitude",
    n: scored.length,
    words: "mean of log10(value) − log10(foretold value) over the points since the notes stopped",
    steps: [{ label, symbols: "Σ(y − ŷ) ÷ n", value: meanErrorDecades }],
  });
}

/** What the fit to the points before foretold for the date of the last point. */
export function foretoldAtEnd(series: ScoredSeries, label: string): Computation {
  const { scored, before } = requireForecast(series);
  const last = scored.at(-1)!;
  const { value: _value, ...rest } = backtestValue(series, {
    label,
    value: last.expected,
    unit: series.unit,
    n: before.n,
    words:
      "the line through the points before the notes stopped, carried on to the date of the last point, with its 95 % prediction band",
    steps: [
      step(label, "10^(ȳ + b × (x − x̄))", {
        pattern: "10^({} + {} × ({} − {}))",
        operands: [before.meanLog10, before.slopeDecadesPerYear, last.year, before.meanYear],
        value: last.expected,
      }),
    ],
  });
  return {
    ...rest,
    value: last.expected,
    low: last.low,
    high: last.high,
    intervalKind: "prediction",
  };
}

function requireForecast({ backtest, name }: ScoredSeries) {
  const { before, scored, meanErrorDecades } = backtest;
  if (!before || scored.length === 0 || meanErrorDecades === undefined) {
    throw new Error(
      `Backtest of ${name}: expected a fit before and points since, got none to score.`,
    );
  }
  return { before, scored, meanErrorDecades };
}

interface BacktestValue {
  readonly label: string;
  readonly value: number;
  readonly unit: UnitId;
  readonly n: number;
  readonly words: string;
  readonly steps: readonly Step[];
}

function backtestValue(series: ScoredSeries, parts: BacktestValue): Computation {
  const { label, value, unit, n, words, steps } = parts;
  return {
    label,
    value,
    unit,
    n,
    tables: [series.table],
    rows: series.points.map(({ row }) => row),
    method: "backtest",
    derivation: { words, steps, points: derivationPoints(series.points) },
    cautions: [],
  };
}

function derivationPoints(points: readonly Point[]): DerivationPoint[] {
  return points.map(({ name, date, year, value }) => ({
    name,
    date,
    x: year,
    value,
    y: Math.log10(value),
  }));
}

function trendCautions(trend: LogTrend): string[] {
  const { isPositive, statistic } = trend.serialCorrelation;
  return isPositive
    ? [
        `Its residuals follow one another (Durbin–Watson ${statistic.toFixed(2)}), so the interval is too narrow.`,
      ]
    : [];
}

function trendSteps(trend: LogTrend, isFall: boolean): Step[] {
  const { n, sxx, sxy, syy, slopeDecadesPerYear: slope, slopeStandardError: error } = trend;
  const spread = trend.residualSpreadDecades;
  const sign = isFall ? -1 : 1;
  const power = isFall ? "10^(−{})" : "10^{}";
  const reach = trend.tQuantile * error;
  const ends = [sign * slope - reach, sign * slope + reach] as const;
  return [
    { label: "mean of x", symbols: "x̄ = Σx ÷ n", value: trend.meanYear },
    { label: "mean of y = log10(value)", symbols: "ȳ = Σy ÷ n", value: trend.meanLog10 },
    { label: "sum of squares of x", symbols: "Sxx = Σ(x − x̄)²", value: sxx },
    { label: "sum of products", symbols: "Sxy = Σ(x − x̄)(y − ȳ)", value: sxy },
    { label: "sum of squares of y", symbols: "Syy = Σ(y − ȳ)²", value: syy },
    step("slope, orders of magnitude a year", "b = Sxy ÷ Sxx", {
      pattern: "{} ÷ {}",
      operands: [sxy, sxx],
      value: slope,
    }),
    step(isFall ? "times less per year" : "times more per year", isFall ? "10^(−b)" : "10^b", {
      pattern: power,
      operands: [slope],
      value: 10 ** (sign * slope),
    }),
    step("spread of the residuals", "s = √((Syy − b × Sxy) ÷ (n − 2))", {
      pattern: "(({} − {} × {}) ÷ ({} − 2))^0.5",
      operands: [syy, slope, sxy, n],
      value: spread,
    }),
    step("standard error of the slope", "e = s ÷ √Sxx", {
      pattern: "{} ÷ {}^0.5",
      operands: [spread, sxx],
      value: error,
    }),
    {
      label: "Student’s t for 95 % and n − 2 degrees of freedom",
      symbols: "t",
      value: trend.tQuantile,
    },
    step("lower end of the interval", isFall ? "10^(−b − t × e)" : "10^(b − t × e)", {
      pattern: "10^{}",
      operands: [ends[0]],
      value: 10 ** ends[0],
    }),
    step("upper end of the interval", isFall ? "10^(−b + t × e)" : "10^(b + t × e)", {
      pattern: "10^{}",
      operands: [ends[1]],
      value: 10 ** ends[1],
    }),
  ];
}
