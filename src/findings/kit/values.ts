import { cellOf, type Provenance, type Table } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import { median, quantile } from "~/model/order-statistics";
import { step } from "./arithmetic";
import { firstPoint, lastPoint, type Point, type Series } from "./series";
import type { Computation, Method } from "./value";

/** The value of one point of a series. */
export function pointValue(series: Series, point: Point, label: string): Computation {
  return single({
    label,
    value: point.value,
    unit: series.unit,
    table: series.table,
    row: point.row,
    method: "row",
    words: `the row of ${point.date}: ${point.name}`,
  });
}

/** The first value of a series. */
export function firstOf(series: Series, label: string): Computation {
  return { ...pointValue(series, firstPoint(series), label), method: "first" };
}

/** The last value of a series. */
export function lastOf(series: Series, label: string): Computation {
  return { ...pointValue(series, lastPoint(series), label), method: "last" };
}

/**
 * A number that stands in one cell of a row.
 *
 * @throws {Error} if the column has no unit or the cell no number
 */
export function cellValue<R extends Provenance>(
  table: Table<R>,
  row: R,
  { column, label, unit }: { column: keyof R & string; label: string; unit?: UnitId },
): Computation {
  const value = cellOf(row, column);
  const columnUnit = unit ?? table.columns.find(({ name }) => name === column)?.unit;
  if (typeof value !== "number" || !columnUnit) {
    throw new Error(
      `${table.file}, line ${row.ref.line}, column "${column}": expected a number with a unit, got "${value}".`,
    );
  }
  const words = `the column “${table.columns.find(({ name }) => name === column)?.label}” of one row`;
  return single({ label, value, unit: columnUnit, table: table.id, row, method: "row", words });
}

interface Single {
  readonly label: string;
  readonly value: number;
  readonly unit: UnitId;
  readonly table: string;
  readonly row: Provenance;
  readonly method: Method;
  readonly words: string;
}

function single({ label, value, unit, table, row, method, words }: Single): Computation {
  const steps = [step(label, "x", { pattern: "{}", operands: [value], value })];
  return {
    label,
    value,
    unit,
    n: 1,
    tables: [table],
    rows: [row],
    method,
    derivation: { words, steps },
    cautions: [],
  };
}

/** How many rows there are. */
export function countOf(table: string, rows: readonly Provenance[], label: string): Computation {
  const value = rows.length;
  return {
    label,
    value,
    unit: "count",
    n: value,
    tables: [table],
    rows,
    method: "count",
    derivation: {
      words: "the number of rows",
      steps: [step(label, "n", { pattern: "{}", operands: [value], value })],
    },
    cautions: [],
  };
}

/** One value divided by another: how many times as large. */
export function ratioOf(
  above: Computation,
  below: Computation,
  { label, unit = "times", method = "ratio" }: { label: string; unit?: UnitId; method?: Method },
): Computation {
  const value = above.value / below.value;
  return combine([above, below], {
    label,
    value,
    unit,
    method,
    words: `${above.label} ÷ ${below.label}`,
    symbols: "a ÷ b",
    pattern: "{} ÷ {}",
  });
}

/** One value less another. */
export function differenceOf(
  larger: Computation,
  smaller: Computation,
  { label, unit }: { label: string; unit: UnitId },
): Computation {
  return combine([larger, smaller], {
    label,
    value: larger.value - smaller.value,
    unit,
    method: "difference",
    words: `${larger.label} − ${smaller.label}`,
    symbols: "a − b",
    pattern: "{} − {}",
  });
}

/** Two values multiplied. */
export function productOf(
  left: Computation,
  right: Computation,
  { label, unit }: { label: string; unit: UnitId },
): Computation {
  return combine([left, right], {
    label,
    value: left.value * right.value,
    unit,
    method: "product",
    words: `${left.label} × ${right.label}`,
    symbols: "a × b",
    pattern: "{} × {}",
  });
}

/** A count as a share of another. */
export function shareOf(part: Computation, whole: Computation, label: string): Computation {
  return ratioOf(part, whole, { label, unit: "share", method: "share" });
}

/** What a combination of values is called, and how it is worked out. */
export interface Combination {
  readonly label: string;
  readonly value: number;
  readonly unit: UnitId;
  readonly method: Method;
  readonly words: string;
  readonly symbols: string;
  readonly pattern: string;
}

/** A value worked out from others by a formula; the rows of all its parts are its rows. */
export function combine(parts: readonly Computation[], combination: Combination): Computation {
  const { label, value, unit, method, words, symbols, pattern } = combination;
  const rows = [...new Set(parts.flatMap((part) => part.rows))];
  const operands = parts.map((part) => part.value);
  return {
    label,
    value,
    unit,
    n: rows.length,
    tables: [...new Set(parts.flatMap((part) => part.tables))],
    rows,
    method,
    derivation: { words, steps: [step(label, symbols, { pattern, operands, value })] },
    cautions: [...new Set(parts.flatMap((part) => part.cautions))],
  };
}

/** Months between two points of a series. */
export function monthsBetween(series: Series, from: Point, to: Point, label: string): Computation {
  const value = (to.year - from.year) * 12;
  return {
    label,
    value,
    unit: "months",
    n: 2,
    tables: [series.table],
    rows: [from.row, to.row],
    method: "difference",
    derivation: {
      words: "the later date less the earlier, as decimal years, times twelve",
      steps: [
        step(label, "(x₂ − x₁) × 12", {
          pattern: "({} − {}) × 12",
          operands: [to.year, from.year],
          value,
        }),
      ],
    },
    cautions: [],
  };
}

/** The factor per year that leads from one point to a lower one at a constant rate. */
export function endToEndFall(series: Series, from: Point, to: Point, label: string): Computation {
  const years = to.year - from.year;
  const value = (from.value / to.value) ** (1 / years);
  return {
    label,
    value,
    unit: "times-cheaper-per-year",
    n: 2,
    tables: [series.table],
    rows: [from.row, to.row],
    method: "rate",
    derivation: {
      words: "the first value divided by the last, to the power of one over the years between",
      steps: [
        step("years between", "t = x₂ − x₁", {
          pattern: "{} − {}",
          operands: [to.year, from.year],
          value: years,
        }),
        step(label, "(y₁ ÷ y₂)^(1 ÷ t)", {
          pattern: "({} ÷ {})^(1 ÷ {})",
          operands: [from.value, to.value, years],
          value,
        }),
      ],
    },
    cautions: [],
  };
}

/** The largest fall between two steps of a series that follow each other. */
export function largestStep(series: Series, label: string): Computation {
  const pairs = series.points.slice(1).map((point, index) => ({
    from: series.points[index]!,
    to: point,
  }));
  const largest = pairs.reduce((best, pair) =>
    pair.from.value / pair.to.value > best.from.value / best.to.value ? pair : best,
  );
  return ratioOf(
    pointValue(series, largest.from, `price of ${largest.from.date}`),
    pointValue(series, largest.to, `price of ${largest.to.date}`),
    { label },
  );
}

/** The middle value of a series, by the method R-7. */
export function medianOf(series: Series, label: string): Computation {
  return orderStatistic(series, {
    label,
    value: median(series.points.map(({ value }) => value)),
    method: "median",
    words:
      "the middle value of the rows in order; with an even number, halfway between the middle two",
    symbols: "x̃",
  });
}

/** A quantile of a series, by the method R-7. */
export function quantileOf(series: Series, probability: number, label: string): Computation {
  return orderStatistic(series, {
    label,
    value: quantile(
      series.points.map(({ value }) => value),
      probability,
    ),
    method: "quantile",
    words: `the value at place (n − 1) × ${probability} of the rows in order, counted from 0, between neighbours in proportion (method R-7)`,
    symbols: "x₍ₕ₎",
  });
}

interface OrderStatistic {
  readonly label: string;
  readonly value: number;
  readonly method: Method;
  readonly words: string;
  readonly symbols: string;
}

function orderStatistic(series: Series, statistic: OrderStatistic): Computation {
  const { label, value, method, words, symbols } = statistic;
  return {
    label,
    value,
    unit: series.unit,
    n: series.points.length,
    tables: [series.table],
    rows: series.points.map(({ row }) => row),
    method,
    derivation: { words, steps: [{ label, symbols, value }] },
    cautions: [],
  };
}

/** The row with the largest or smallest value of a series. */
export function extremePoint(series: Series, which: "highest" | "lowest"): Point {
  const sign = which === "highest" ? 1 : -1;
  return series.points.reduce((best, point) =>
    sign * (point.value - best.value) > 0 ? point : best,
  );
}
