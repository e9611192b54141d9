/** Values that are dates. */
import { decimalYear } from "~/model/decimal-year";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import type { Computation } from "./value";

/** The date of a point as a decimal year; a month counts as its 15th. */
export function yearOfPoint({ table }: Series, { date, row }: Point, label: string): Computation {
  const day = date.length === "2025-11".length ? `${date}-15` : date;
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const daysPassed = (Date.parse(day) - start) / 86_400_000;
  const operands = [year, daysPassed, (end - start) / 86_400_000];
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
