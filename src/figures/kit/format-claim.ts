import type { UnitId } from "~/data/kit/units";
import { formatNumber } from "./format";

/** The parts of a claim that its formatting needs. */
export interface FormattableClaim {
  readonly value?: number;
  readonly upTo?: number;
  readonly unit?: UnitId;
}

/** A claimed number as the notes had it, to the digit: "1,250×", "3× to 4×"; empty if it has none. */
export function formatClaimed({ value, upTo, unit }: FormattableClaim): string {
  if (value === undefined || unit === undefined) return "";
  const one = (number: number) =>
    unit.startsWith("times") ? `${number.toLocaleString("en-US")}×` : formatNumber(number, unit);
  return upTo === undefined ? one(value) : `${one(value)} to ${one(upTo)}`;
}
