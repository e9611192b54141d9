import type { Provenance, Table } from "~/data/kit/table";
import { step } from "./arithmetic";
import type { Computation } from "./value";
import { combine } from "./values";

/** By what share a value fell, 0 to 1. */
export function fallShareOf(from: Computation, to: Computation, label: string): Computation {
  return combine([to, from], {
    label,
    value: 1 - to.value / from.value,
    unit: "share",
    method: "share",
    words: `1 − ${to.label} ÷ ${from.label}`,
    symbols: "1 − y₂ ÷ y₁",
    pattern: "1 − {} ÷ {}",
  });
}

/** By what share a value rose; it must not have doubled. */
export function riseShareOf(from: Computation, to: Computation, label: string): Computation {
  return combine([to, from], {
    label,
    value: to.value / from.value - 1,
    unit: "share",
    method: "share",
    words: `${to.label} ÷ ${from.label} − 1`,
    symbols: "y₂ ÷ y₁ − 1",
    pattern: "{} ÷ {} − 1",
  });
}

/** The mean of one column weighted by another: Σ(w × x) ÷ Σw. */
export function weightedMeanOf<R extends Provenance>(
  { id, rows }: Pick<Table<R>, "id" | "rows">,
  { value, weight, label }: Weighing<R>,
): Computation {
  const products = rows.reduce((sum, row) => sum + value(row) * weight(row), 0);
  const weights = rows.reduce((sum, row) => sum + weight(row), 0);
  const mean = products / weights;
  return {
    label,
    value: mean,
    unit: "share",
    n: rows.length,
    tables: [id],
    rows,
    method: "share",
    derivation: {
      words: "the sum of weight times value over all rows, divided by the sum of the weights",
      steps: [
        { label: "sum of weight times value", symbols: "Σ(w × x)", value: products },
        { label: "sum of the weights", symbols: "Σw", value: weights },
        step(label, "Σ(w × x) ÷ Σw", {
          pattern: "{} ÷ {}",
          operands: [products, weights],
          value: mean,
        }),
      ],
    },
    cautions: [],
  };
}

interface Weighing<R> {
  readonly value: (row: R) => number;
  readonly weight: (row: R) => number;
  readonly label: string;
}
