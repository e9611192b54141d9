import { compound, factorPerYear, perYear } from "~/model/compounding";
import { step } from "./arithmetic";
import type { Point, ScoredSeries, Series } from "./series";
import type { Computation } from "./value";
import { combine, countOf } from "./values";

/** The factor per year that leads from one point to a higher one at a constant rate. */
export function endToEndGrowth(series: Series, from: Point, to: Point, label: string): Computation {
  return growthOver(series, { from, to, end: to, label });
}

/**
 * The factor per year from a point to the last record before a later date: the standstill counts.
 *
 * @param ends from: where it starts; record: what stood at the end; end: the later date
 */
export function growthWithStandstill(
  series: Series,
  ends: { readonly from: Point; readonly record: Point; readonly end: Point },
  label: string,
): Computation {
  return growthOver(series, { from: ends.from, to: ends.record, end: ends.end, label });
}

function growthOver(
  series: Series,
  { from, to, end, label }: { from: Point; to: Point; end: Point; label: string },
): Computation {
  const value = factorPerYear({ from, to: { year: end.year, value: to.value } });
  const years = end.year - from.year;
  const rows = [...new Set([from.row, to.row, end.row])];
  return {
    label,
    value,
    unit: "times-more-per-year",
    n: rows.length,
    tables: [...new Set([series.table, ...rows.map(({ ref }) => ref.table)])],
    rows,
    method: "rate",
    derivation: {
      words: "the last value divided by the first, to the power of one over the years between",
      steps: [
        step("years between", "t = x₂ − x₁", {
          pattern: "{} − {}",
          operands: [end.year, from.year],
          value: years,
        }),
        step(label, "(y₂ ÷ y₁)^(1 ÷ t)", {
          pattern: "({} ÷ {})^(1 ÷ {})",
          operands: [to.value, from.value, years],
          value,
        }),
      ],
    },
    cautions: [],
  };
}

/** The constant factor per year that makes up a factor over some years. */
export function compoundedYearly(factor: Computation, years: number, label: string): Computation {
  return combine([factor], {
    label,
    value: perYear(factor.value, years),
    unit: "times-more-per-year",
    method: "rate",
    words: `${factor.label}, to the power of one over ${years} years`,
    symbols: `f^(1 ÷ ${years})`,
    pattern: `{}^(1 ÷ ${years})`,
  });
}

/** A factor shared out evenly over some years, as one may share a sum but not a factor. */
export function dividedYearly(factor: Computation, years: number, label: string): Computation {
  return combine([factor], {
    label,
    value: factor.value / years,
    unit: "times-more-per-year",
    method: "ratio",
    words: `${factor.label} ÷ ${years} years`,
    symbols: `f ÷ ${years}`,
    pattern: `{} ÷ ${years}`,
  });
}

/** A value that grows from a point to a later date at a rate, as an order of magnitude. */
export function grownSince(
  start: Computation,
  { rate, from, to }: { readonly rate: Computation; readonly from: Point; readonly to: Point },
  label: string,
): Computation {
  const years = to.year - from.year;
  const value = Math.log10(start.value) + years * Math.log10(rate.value);
  const rows = [...new Set([...start.rows, ...rate.rows, from.row, to.row])];
  return {
    label,
    value,
    unit: "orders-of-magnitude",
    n: rows.length,
    tables: [...new Set(rows.map(({ ref }) => ref.table))],
    rows,
    method: "rate",
    derivation: {
      words: `log10 of ${start.label}, and log10 of the factor per year once for each year since`,
      steps: [
        step("years between", "t = x₂ − x₁", {
          pattern: "{} − {}",
          operands: [to.year, from.year],
          value: years,
        }),
        step(label, "log10(y) + t × log10(f)", {
          pattern: "log10({}) + {} × log10({})",
          operands: [start.value, years, rate.value],
          value,
        }),
      ],
    },
    cautions: [],
  };
}

/** How many points since the notes stopped lie inside the foretold band. */
export function countInsideBand(series: ScoredSeries, label: string): Computation {
  const inside = new Set(
    series.backtest.scored.filter(({ isInside }) => isInside).map(({ year }) => year),
  );
  const rows = series.points.filter(({ year }) => inside.has(year)).map(({ row }) => row);
  return countOf(series.table, rows, label);
}

/** A course at a constant rate from a point on, as far as it is drawn. */
export interface Course {
  /** Decimal years of its ends. */
  readonly from: number;
  readonly to: number;
  /** Its value at a decimal year. */
  readonly at: (year: number) => number;
}

/** A course from a point at a rate over some years. */
export function courseFrom(
  { year: from, value }: Point,
  { rate, years }: { readonly rate: Computation; readonly years: number },
): Course {
  return { from, to: from + years, at: (year) => value * compound(rate.value, year - from) };
}
