import { decimalYear } from "./decimal-year";
import type { Interval } from "./interval";
import type { LogTrend } from "./log-trend";

/**
 * The month in which a class takes its degree.
 *
 * @param entry month of entry as ISO text, 2021-09
 * @param months whole months from entry to degree, zero or more
 * @returns ISO text, 2026-01
 * @throws {RangeError} if the entry is no month, or the months are no whole number of zero or more
 */
export function graduationMonth(entry: string, months: number): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(entry);
  if (!match) {
    throw new RangeError(`graduationMonth: expected a month as 2021-09, got "${entry}".`);
  }
  if (!Number.isInteger(months) || months < 0) {
    throw new RangeError(`graduationMonth: expected whole months of zero or more, got ${months}.`);
  }
  const count = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** A class, and the trend that its graduation is held against. */
export interface Class {
  readonly trend: Pick<LogTrend, "at" | "predictionInterval">;
  /** Month of entry as ISO text. */
  readonly entry: string;
  /** Months from entry to degree. */
  readonly degreeMonths: number;
}

/** What a trend gives for the month of a graduation. It is arithmetic and no forecast. */
export interface GraduationHorizon {
  /** Month of the degree as ISO text. */
  readonly graduation: string;
  /** Decimal year of that month’s 15th. */
  readonly year: number;
  /** The value of the trend, in its unit. */
  readonly value: number;
  /** Where one new observation of that month would lie, if the trend went on. */
  readonly interval: Interval;
}

/**
 * Carries a trend on to the month in which a class graduates.
 *
 * The interval is that of one new observation about the line. It supposes that the line goes on, and
 * says nothing of whether it does.
 *
 * @throws {RangeError} if the entry is no month, or the months are no whole number of zero or more
 */
export function horizonAtGraduation({ trend, entry, degreeMonths }: Class): GraduationHorizon {
  const graduation = graduationMonth(entry, degreeMonths);
  const year = decimalYear(graduation);
  return { graduation, year, value: trend.at(year), interval: trend.predictionInterval(year) };
}

/**
 * How often a value doubles while a degree lasts.
 *
 * @param span months of the degree, zero or more; months of one doubling, above zero
 * @throws {RangeError} if a number is outside its range
 */
export function doublingsDuring(span: {
  readonly degreeMonths: number;
  readonly doublingMonths: number;
}): number {
  const { degreeMonths, doublingMonths } = span;
  const isPossible = degreeMonths >= 0 && doublingMonths > 0;
  if (!isPossible || !Number.isFinite(degreeMonths) || !Number.isFinite(doublingMonths)) {
    throw new RangeError(
      `doublingsDuring: expected a degree of zero months or more and a doubling time above zero, got ${degreeMonths} and ${doublingMonths}.`,
    );
  }
  return degreeMonths / doublingMonths;
}
