/** Values that are dates. */
import { decimalYear, partsOfYear } from "~/model/decimal-year";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import type { Computation } from "./value";

/** The date of a point as a decimal year; a month counts as its 15th, a year as its 1 July. */
export function yearOfPoint({ table }: Series, { date, row }: Point, label: string): Computation {
  const { year, daysPassed, daysInYear } = partsOfYear(date);
  const operands = [year, daysPassed, daysInYear];
  const value = decimalYear(date);
  return {
    label,
    value,
    unit: "decimal-year",
    n: 1,
    tables: [table],
    rows: [row],
    method: "row",
    derivation: {
      words: "the year, and the days that have passed in it as a share of its days",
      steps: [step(label, "y + d ÷ D", { pattern: "{} + {} ÷ {}", operands, value })],
    },
    cautions: [],
  };
}
