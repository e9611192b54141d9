import { crossingDate } from "~/model/crossing-date";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import type { Computation } from "./value";
import { fitWidened, wideningSteps } from "./widened-values";

/**
 * The date at which the trend of some points crosses a level, with Fieller's interval, widened for
 * residuals that follow one another.
 *
 * @throws {Error} if the interval has no end
 */
export function crossingOf(
  series: Series,
  points: readonly Point[],
  { level, label }: { readonly level: Computation; readonly label: string },
): Computation {
  const fit = fitWidened(series, points);
  const { trend, widening } = fit;
  const { year, interval } = crossingDate(trend, { level: level.value, widening });
  if (!interval) throw new Error(`Crossing "${label}": expected an interval with ends, got none.`);
  const rows = [...new Set([...points.map(({ row }) => row), ...level.rows])];
  const { meanYear, meanLog10, slopeDecadesPerYear: slope, tQuantile, sxx, n } = trend;
  const reach = tQuantile * trend.residualSpreadDecades * widening;
  const rise = Math.log10(level.value) - meanLog10;
  return {
    label,
    value: year,
    low: interval.low,
    high: interval.high,
    unit: "calendar-date",
    n: rows.length,
    tables: [...new Set([series.table, ...level.tables])],
    rows,
    method: "rate",
    derivation: {
      words:
        "the date at which the straight line through log10 of the values is at the level; its ends are the dates at which the level leaves the 95 % interval of the line (Fieller); a single run scatters about the line and may come years earlier or later",
      steps: [
        { label: "mean of x", symbols: "x̄", value: meanYear },
        { label: "mean of y = log10(value)", symbols: "ȳ", value: meanLog10 },
        { label: "slope, orders of magnitude a year", symbols: "b", value: slope },
        ...wideningSteps(fit),
        step("rise from the mean to the level", "h = log10(level) − ȳ", {
          pattern: "log10({}) − {}",
          operands: [level.value, meanLog10],
          value: rise,
        }),
        step(label, "x̄ + h ÷ b", {
          pattern: "{} + {} ÷ {}",
          operands: [meanYear, rise, slope],
          value: year,
        }),
        step("reach of the interval", "q = t × s × w", {
          pattern: "{} × {} × {}",
          operands: [tQuantile, trend.residualSpreadDecades, widening],
          value: reach,
        }),
        ...([-1, 1] as const).map((sign) => {
          const a = slope ** 2 - reach ** 2 / sxx;
          const end = sign < 0 ? interval.low : interval.high;
          const root = `(({} × {})^2 − {} × ({}^2 − {}^2 ÷ {}))^0.5`;
          return step(
            sign < 0 ? "lower end" : "upper end",
            `x̄ + (h × b ${sign < 0 ? "−" : "+"} ((h × b)² − a × (h² − q² ÷ n))^0.5) ÷ a, with a = b² − q² ÷ Sxx`,
            {
              pattern: `{} + ({} × {} ${sign < 0 ? "−" : "+"} ${root}) ÷ {}`,
              operands: [meanYear, rise, slope, rise, slope, a, rise, reach, n, a],
              value: end,
            },
          );
        }),
      ],
    },
    cautions: [],
  };
}
