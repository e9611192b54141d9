import type { Provenance } from "~/data/kit/table";
import { fitElasticity, type Elasticity } from "~/model/elasticity";
import { step } from "./arithmetic";
import type { Computation } from "./value";

/** Things of one time with two quantities each. */
export interface Pair {
  readonly x: number;
  readonly y: number;
  readonly row: Provenance;
}

interface PairSet {
  readonly table: string;
  readonly pairs: readonly Pair[];
  readonly label: string;
}

/** By how many per cent y is larger where x is one per cent larger. */
export function elasticityOf({ table, pairs, label }: PairSet): Computation {
  const fit = fitElasticity(pairs);
  const reach = fit.tQuantile * fit.standardError;
  const end = (sign: "−" | "+", value: number) =>
    step(sign === "−" ? "lower end" : "upper end", `b ${sign} t × e`, {
      pattern: `{} ${sign} {} × {}`,
      operands: [fit.percentPerPercent, fit.tQuantile, fit.standardError],
      value,
    });
  return {
    label,
    value: fit.percentPerPercent,
    low: fit.percentPerPercent - reach,
    high: fit.percentPerPercent + reach,
    unit: "percent-per-percent",
    n: pairs.length,
    tables: [table],
    rows: pairs.map(({ row }) => row),
    method: "ratio",
    derivation: {
      words:
        "the slope of log10(y) on log10(x) by least squares, with its 95 % interval; it shows what goes together and no cause",
      steps: [
        ...sumsOf(fit),
        step(label, "b = Sxy ÷ Sxx", {
          pattern: "{} ÷ {}",
          operands: [fit.sxy, fit.sxx],
          value: fit.percentPerPercent,
        }),
        { label: "standard error of the slope", symbols: "e", value: fit.standardError },
        end("−", fit.percentPerPercent - reach),
        end("+", fit.percentPerPercent + reach),
      ],
    },
    cautions: [],
  };
}

/** The correlation of the logarithms. */
export function logCorrelationOf({ table, pairs, label }: PairSet): Computation {
  const fit = fitElasticity(pairs);
  return {
    label,
    value: fit.correlation,
    unit: "correlation",
    n: pairs.length,
    tables: [table],
    rows: pairs.map(({ row }) => row),
    method: "ratio",
    derivation: {
      words: "the coefficient of correlation of log10(x) and log10(y)",
      steps: [
        ...sumsOf(fit),
        step(label, "Sxy ÷ (Sxx × Syy)^0.5", {
          pattern: "{} ÷ ({} × {})^0.5",
          operands: [fit.sxy, fit.sxx, fit.syy],
          value: fit.correlation,
        }),
      ],
    },
    cautions: [],
  };
}

function sumsOf({ sxx, sxy, syy }: Elasticity) {
  return [
    { label: "sum of squares of log10(x)", symbols: "Sxx", value: sxx },
    { label: "sum of products", symbols: "Sxy", value: sxy },
    { label: "sum of squares of log10(y)", symbols: "Syy", value: syy },
  ];
}
