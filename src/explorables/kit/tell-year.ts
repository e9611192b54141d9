import { tell, type Told } from "./tell";

/** Beyond this year a trend is not worth a date. */
export const farthestYear = 2200;

/** The years in which something happens as the rate may be; undefined is never. */
export interface YearRange {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

const isTold = (year: number | undefined): year is number =>
  year !== undefined && year < farthestYear;

/** A year in a sentence. */
export const inYear = (value: number) => ({ value, unit: "calendar-date" }) as const;

/** "in 2027 (2026 to 2029)", "not before the year 2200", with the range if there is one. */
export function tellYear({ value, low, high }: YearRange): Told {
  if (!isTold(value)) {
    const never = value === undefined ? "never" : `not before ${farthestYear}`;
    return isTold(low) && low !== value
      ? tell`${never}, or in ${inYear(low)} at the earliest`
      : [never];
  }
  if (low === high) return tell`in ${inYear(value)}`;
  if (!isTold(low)) return tell`in ${inYear(value)}`;
  if (!isTold(high)) return tell`in ${inYear(value)} (${inYear(low)} at the earliest, with no end)`;
  if (Math.floor(low) === Math.floor(high))
    return tell`in ${inYear(value)} (the same year at either end)`;
  return tell`in ${inYear(value)} (${inYear(low)} to ${inYear(high)})`;
}
