import type { Interval } from "./interval";
import type { LogTrend } from "./log-trend";

/** When a trend crosses a level. */
export interface Crossing {
  /** Decimal year at which the fitted line is at the level. */
  readonly year: number;
  /** Fieller’s 95 % interval for that year; undefined when the slope may be zero, so that it has no end. */
  readonly interval: Interval | undefined;
}

/**
 * The date at which the line of a trend crosses a level, by inverse prediction.
 *
 * Its interval holds all years at which the level lies inside the 95 % interval of the fitted line
 * (Fieller), so it is longer on the far side. It is about the line and not about a single
 * observation, which scatters about it and may cross years earlier or later. `widening` multiplies
 * every standard error where residuals are correlated.
 *
 * @param level in the unit of the observations, above zero
 * @throws {RangeError} if the level is not above zero, the widening below 1, or the line flat
 * @see Fieller, "Some problems in interval estimation" (1954)
 */
export function crossingDate(
  trend: LogTrend,
  { level, widening = 1 }: { readonly level: number; readonly widening?: number },
): Crossing {
  requireCrossing(trend, level, widening);
  const { slopeDecadesPerYear: slope, meanYear, meanLog10, n, sxx } = trend;
  const rise = Math.log10(level) - meanLog10;
  const year = meanYear + rise / slope;
  const reach = trend.tQuantile * trend.residualSpreadDecades * widening;
  // (rise − slope · d)² = reach² · (1/n + d²/sxx), a quadratic in d = year − meanYear.
  const a = slope ** 2 - reach ** 2 / sxx;
  if (a <= 0) return { year, interval: undefined };
  const root = Math.sqrt((rise * slope) ** 2 - a * (rise ** 2 - reach ** 2 / n));
  return {
    year,
    interval: {
      low: meanYear + (rise * slope - root) / a,
      high: meanYear + (rise * slope + root) / a,
    },
  };
}

function requireCrossing(trend: LogTrend, level: number, widening: number): void {
  if (!(level > 0 && Number.isFinite(level))) {
    throw new RangeError(`crossingDate: expected a level above zero, got ${level}.`);
  }
  if (!(widening >= 1)) {
    throw new RangeError(`crossingDate: expected a widening of 1 or more, got ${widening}.`);
  }
  if (trend.slopeDecadesPerYear === 0) {
    throw new RangeError("crossingDate: expected a line that rises or falls, got a flat one.");
  }
}
