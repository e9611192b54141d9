import { fitBrokenTrend, type BrokenTrend } from "~/model/broken-trend";
import type { UnitId } from "~/data/kit/units";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import type { Computation, Step } from "./value";

const words =
  "two straight lines through log10 of the values that meet at a date; every tenth of a year is tried, and the date with the least sum of squares is the best. Residuals are taken as independent and the date was searched for: both flatter the break";

/** What two lines that meet say of a series that one line says less well. */
export function breakValues(series: Series, points: readonly Point[]) {
  const broken = fitBrokenTrend(points);
  const value = (parts: Omit<BreakValue, "series" | "points">) =>
    breakValue({ series, points, ...parts });
  const squares = squaresOf(broken);
  return {
    "growth-early": value({
      label: "yearly growth before the break that fits best",
      unit: "growth-per-year",
      value: broken.factorBefore,
      steps: [{ label: "growth before", symbols: "10^b₁", value: broken.factorBefore }],
    }),
    "growth-late": value({
      label: "yearly growth from the break that fits best on",
      unit: "growth-per-year",
      value: broken.factorAfter,
      steps: [{ label: "growth after", symbols: "10^b₂", value: broken.factorAfter }],
    }),
    "break-from": value({
      label: "earliest date of a break that fits about as well as the best",
      unit: "calendar-date",
      value: broken.breakRange.low,
      steps: rangeSteps(broken.breakRange.low),
    }),
    "break-to": value({
      label: "latest date of a break that fits about as well as the best",
      unit: "calendar-date",
      value: broken.breakRange.high,
      steps: rangeSteps(broken.breakRange.high),
    }),
    "break-f": value({
      label: "F statistic of two lines against one",
      unit: "statistic",
      value: broken.fStatistic,
      steps: [
        ...squares,
        step("F", "((S₁ − S₂) ÷ 2) ÷ (S₂ ÷ (n − 4))", {
          pattern: "(({} − {}) ÷ 2) ÷ ({} ÷ ({} − 4))",
          operands: [broken.straightSquares, broken.brokenSquares, broken.brokenSquares, broken.n],
          value: broken.fStatistic,
        }),
      ],
    }),
    "break-bic": value({
      label: "gain in BIC of two lines over one",
      unit: "statistic",
      value: broken.bicGain,
      steps: [
        ...squares,
        step("gain", "n × ln(S₁ ÷ S₂) − 2 × ln(n)", {
          pattern: "({} × log10({} ÷ {}) − 2 × log10({})) × 2.302585092994046",
          operands: [broken.n, broken.straightSquares, broken.brokenSquares, broken.n],
          value: broken.bicGain,
        }),
      ],
    }),
  } as const;
}

interface BreakValue {
  readonly series: Series;
  readonly points: readonly Point[];
  readonly label: string;
  readonly unit: UnitId;
  readonly value: number;
  readonly steps: readonly Step[];
}

function breakValue({ series, points, label, unit, value, steps }: BreakValue): Computation {
  return {
    label,
    value,
    unit,
    n: points.length,
    tables: [series.table],
    rows: points.map(({ row }) => row),
    method: "rate",
    derivation: { words, steps },
    cautions: [],
  };
}

function squaresOf({ straightSquares, brokenSquares }: BrokenTrend): Step[] {
  return [
    { label: "sum of squares about one line", symbols: "S₁", value: straightSquares },
    { label: "sum of squares about two lines", symbols: "S₂", value: brokenSquares },
  ];
}

function rangeSteps(year: number): Step[] {
  return [
    {
      label: "dates whose sum of squares S is close enough to the least",
      symbols: "n × ln(S ÷ S₂) ≤ 3.84",
      value: year,
    },
  ];
}
