import type { Provenance, Table } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import { cellWhere } from "./rows";
import type { Computation } from "./value";
import { combine } from "./values";

/** Takes single cells out of a table, by what their row must be. */
export function cellReader<R extends Provenance>(table: Table<R>) {
  return (
    where: (row: R) => boolean,
    cell: { column: keyof R & string; label: string; unit?: UnitId },
  ): Computation => cellWhere(table, where, cell);
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
