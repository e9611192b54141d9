import { precisionOf } from "~/data/kit/cells";
import { decimalYear } from "~/model/decimal-year";

const millisecondsPerDay = 86_400_000;

/** A decimal year as a point in time, in UTC; for drawing alone. */
export function dateOfYear(year: number): Date {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0, 1);
  const length = Date.UTC(whole + 1, 0, 1) - start;
  return new Date(
    Math.round((start + (year - whole) * length) / millisecondsPerDay) * millisecondsPerDay,
  );
}

/** An ISO date as a point in time; a month counts as its 15th and a year as 1 July. */
export function dateOf(date: string): Date {
  return precisionOf(date) === "day"
    ? new Date(`${date}T00:00:00Z`)
    : dateOfYear(decimalYear(date));
}

/** A year as text, for the ticks of a time axis. */
export function yearOf(date: Date): string {
  return String(date.getUTCFullYear());
}

/** The first of January of each year from one to another. */
export function newYears(from: number, to: number): Date[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => new Date(Date.UTC(from + index, 0, 1)),
  );
}
