import type { Provenance, Table } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import type { Computation } from "./value";
import { cellValue, combine } from "./values";

/** Takes single cells out of a table, by what their row must be. */
export function cellReader<R extends Provenance>(table: Table<R>) {
  return (
    where: (row: R) => boolean,
    { column, label, unit }: { column: keyof R & string; label: string; unit?: UnitId },
  ): Computation => {
    const rows = table.rows.filter(where);
    if (rows.length !== 1) {
      throw new Error(
        `${table.file}: expected one row for "${label}", found ${rows.length}. Say more exactly which.`,
      );
    }
    return cellValue(table, rows[0]!, { column, label, ...(unit ? { unit } : {}) });
  };
}

/** By how many per cent a value differs from an earlier one. */
export function percentChange(from: Computation, to: Computation, label: string): Computation {
  return combine([to, from], {
    label,
    value: (to.value / from.value - 1) * 100,
    unit: "percent-change",
    method: "rate",
    words: `${to.label} ÷ ${from.label}, less one, in per cent`,
    symbols: "(a ÷ b − 1) × 100",
    pattern: "({} ÷ {} − 1) × 100",
  });
}

/** A value times a constant factor that turns its unit into another. */
export function converted(
  from: Computation,
  { label, factor, unit, words }: { label: string; factor: number; unit: UnitId; words: string },
): Computation {
  return combine([from], {
    label,
    value: from.value * factor,
    unit,
    method: "product",
    words,
    symbols: `a × ${factor}`,
    pattern: `{} × ${factor}`,
  });
}

/** By what share a value is below an earlier one. */
export function shareLost(from: Computation, to: Computation, label: string): Computation {
  return combine([to, from], {
    label,
    value: 1 - to.value / from.value,
    unit: "share",
    method: "share",
    words: `one less ${to.label} ÷ ${from.label}`,
    symbols: "1 − a ÷ b",
    pattern: "1 − {} ÷ {}",
  });
}
