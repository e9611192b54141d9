import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import { rateOf } from "./trend-values";
import type { Computation } from "./value";

/**
 * The median time in which the fitted value doubles, in years. Without an interval where that of the
 * rate includes a standstill, since the time then has no upper end.
 */
export function doublingTimeOf(
  series: Series,
  points: readonly Point[],
  label: string,
): Computation {
  const { low, high, ...rate } = rateOf(series, points, { direction: "growth", label });
  const last = doublingStep(label, rate.value);
  const ends =
    low !== undefined && high !== undefined && low > 1
      ? [
          doublingStep("lower end of the interval", high),
          doublingStep("upper end of the interval", low),
        ]
      : [];
  const [lower, upper] = ends;
  return {
    ...rate,
    ...(lower && upper ? { low: lower.value, high: upper.value } : {}),
    value: last.value,
    unit: "years",
    derivation: { ...rate.derivation, steps: [...rate.derivation.steps, last, ...ends] },
  };
}

function doublingStep(label: string, factorPerYear: number) {
  return step(label, "log10(2) ÷ log10(factor per year)", {
    pattern: "log10(2) ÷ log10({})",
    operands: [factorPerYear],
    value: Math.log10(2) / Math.log10(factorPerYear),
  });
}
