import { normalDeviate, pearsonCorrelation } from "~/model/correlation";
import { cellOf, type Provenance, type Table } from "~/data/kit/table";
import { step } from "./arithmetic";
import type { Computation } from "./value";

/** Two columns of numbers of one table. */
export interface Columns<R extends Provenance> {
  readonly x: keyof R & string;
  readonly y: keyof R & string;
  readonly label: string;
  readonly where?: (row: R) => boolean;
}

const log10OfE = Math.log10(Math.E);

/** Pearson’s correlation of two columns, with its 95 % interval by Fisher’s transformation. */
export function correlationOf<R extends Provenance>(
  table: Table<R>,
  { x, y, label, where = () => true }: Columns<R>,
): Computation {
  const rows = table.rows.filter(where);
  const result = pearsonCorrelation(
    rows.map((row) => ({ x: cellOf(row, x) as number, y: cellOf(row, y) as number })),
  );
  const { n, r, interval, sxx, sxy, syy } = result;
  const odds = (1 + r) / (1 - r);
  const reach = 10 ** ((2 * normalDeviate * log10OfE) / Math.sqrt(n - 3));
  const end = (ratio: number) => (ratio - 1) / (ratio + 1);
  return {
    label,
    value: r,
    ...interval,
    unit: "correlation",
    n,
    tables: [table.id],
    rows,
    method: "correlation",
    derivation: {
      words:
        "the sum of products of the deviations over the root of the product of their sums of squares; the interval by Fisher’s transformation",
      steps: [
        { label: "sum of squares of the first", symbols: "Sxx = Σ(x − x̄)²", value: sxx },
        { label: "sum of products", symbols: "Sxy = Σ(x − x̄)(y − ȳ)", value: sxy },
        { label: "sum of squares of the second", symbols: "Syy = Σ(y − ȳ)²", value: syy },
        step(label, "r = Sxy ÷ √(Sxx × Syy)", {
          pattern: "{} ÷ ({} × {})^0.5",
          operands: [sxy, sxx, syy],
          value: r,
        }),
        step("odds of r", "o = (1 + r) ÷ (1 − r)", {
          pattern: "(1 + {}) ÷ (1 − {})",
          operands: [r, r],
          value: odds,
        }),
        step("reach of the interval, as a factor on the odds", "w = e^(2 × 1.96 ÷ √(n − 3))", {
          pattern: "10^(2 × {} × {} ÷ ({} − 3)^0.5)",
          operands: [normalDeviate, log10OfE, n],
          value: reach,
        }),
        step("lower end of the interval", "(o ÷ w − 1) ÷ (o ÷ w + 1)", {
          pattern: "({} ÷ {} − 1) ÷ ({} ÷ {} + 1)",
          operands: [odds, reach, odds, reach],
          value: end(odds / reach),
        }),
        step("upper end of the interval", "(o × w − 1) ÷ (o × w + 1)", {
          pattern: "({} × {} − 1) ÷ ({} × {} + 1)",
          operands: [odds, reach, odds, reach],
          value: end(odds * reach),
        }),
      ],
    },
    cautions: [],
  };
}
