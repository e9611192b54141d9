import {
  firstPoint,
  lastPoint,
  pointsSince,
  type Point,
  type ScoredSeries,
  type Series,
} from "./series";

/** What there is to say of a series in words. */
export interface SeriesDescription {
  readonly first: Point;
  readonly last: Point;
  readonly direction: "rises" | "falls" | "stays";
  /** The step between neighbours that departs most from the direction, or else the largest with it. */
  readonly exception: Step | undefined;
  /** Points dated before the notes stopped, and since. */
  readonly nBefore: number;
  readonly nSince: number;
  readonly backtest:
    | { readonly nInside: number; readonly nScored: number; readonly isForecast: boolean }
    | undefined;
}

export interface Step {
  readonly from: Point;
  readonly to: Point;
  /** How many times the value changed: never below 1. */
  readonly factor: number;
  readonly isAgainst: boolean;
}

/** First and last value, direction, largest exception, and what came after the notes stopped. */
export function describeSeries(series: Series): SeriesDescription {
  const first = firstPoint(series);
  const last = lastPoint(series);
  const ratio = last.value / first.value;
  const nSince = pointsSince(series).length;
  return {
    first,
    last,
    direction: ratio > 1 ? "rises" : ratio < 1 ? "falls" : "stays",
    exception: largestException(series, Math.sign(Math.log(ratio))),
    nBefore: series.points.length - nSince,
    nSince,
    backtest: isScored(series) ? scoredPoints(series) : undefined,
  };
}

function largestException({ points }: Series, direction: number): Step | undefined {
  const steps = points.slice(1).map((to, index): Step => {
    const from = points[index]!;
    const logRatio = Math.log(to.value / from.value);
    const isAgainst = direction !== 0 && Math.sign(logRatio) === -direction;
    return { from, to, factor: Math.exp(Math.abs(logRatio)), isAgainst };
  });
  const against = steps.filter(({ isAgainst }) => isAgainst);
  const candidates = against.length > 0 ? against : steps;
  return candidates.reduce<Step | undefined>(
    (best, step) => (!best || step.factor > best.factor ? step : best),
    undefined,
  );
}

function isScored(series: Series): series is ScoredSeries {
  return "backtest" in series;
}

function scoredPoints({ backtest }: ScoredSeries) {
  return {
    nInside: backtest.scored.filter(({ isInside }) => isInside).length,
    nScored: backtest.scored.length,
    isForecast: backtest.isForecast,
  };
}
