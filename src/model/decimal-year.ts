const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * In days: about a thousandth of a second, far below what dates mean and far above the rounding of
 * a decimal year (2e-13 years, 1e-10 days). It keeps midnight on its own day.
 */
const midnightTolerance = 1e-8;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date as a decimal year: year + (day of the year − 1) / days in that year, by the Gregorian
 * calendar. A date without a day counts as its 15th, a date without a month as 1 July.
 *
 * @param date ISO text: 2024-03-14, 2024-03 or 2024
 * @throws {RangeError} if the text has another form, or the calendar does not have the day
 */
export function decimalYear(date: string): number {
  const { year, daysPassed, daysInYear: length } = partsOfYear(date);
  return year + daysPassed / length;
}

/** What a decimal year is worked out from: year + daysPassed / daysInYear. */
export interface PartsOfYear {
  readonly year: number;
  readonly daysPassed: number;
  readonly daysInYear: number;
}

/**
 * The parts of the decimal year of a date, which may lack its day or its month.
 *
 * @throws {RangeError} as `decimalYear` does
 */
export function partsOfYear(date: string): PartsOfYear {
  const calendarDay = readDate(date);
  const { year, month, day } = calendarDay;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(calendarDay)) {
    throw new RangeError(`decimalYear: expected a day that is in the calendar, got "${date}".`);
  }
  return { year, daysPassed: dayOfYear(calendarDay) - 1, daysInYear: daysInYear(year) };
}

/**
 * The day that contains a moment: the inverse of `decimalYear` on days.
 *
 * @param year decimal year, from 0 to below 10000
 * @returns ISO text, as 2024-03-14
 * @throws {RangeError} if the year is not a number of that range
 */
export function isoDateOfYear(year: number): string {
  if (!(year >= 0 && year < 10000)) {
    throw new RangeError(`isoDateOfYear: expected a year from 0 to below 10000, got ${year}.`);
  }
  const wholeYear = Math.floor(year);
  const length = daysInYear(wholeYear);
  const elapsed = Math.floor((year - wholeYear) * length + midnightTolerance);
  return isoDate(calendarDayOf(wholeYear, Math.min(elapsed, length - 1) + 1));
}

function readDate(date: string): CalendarDay {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) {
    throw new RangeError(
      `decimalYear: expected a date as 2024-03-14, 2024-03 or 2024, got "${date}".`,
    );
  }
  const [, year, month, day] = match;
  if (month === undefined) return { year: Number(year), month: 7, day: 1 };
  return { year: Number(year), month: Number(month), day: Number(day ?? 15) };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function daysInMonth({ year, month }: Omit<CalendarDay, "day">): number {
  return month === 2 && isLeapYear(year) ? 29 : daysInMonths[month - 1]!;
}

function dayOfYear({ year, month, day }: CalendarDay): number {
  let days = day;
  for (let earlier = 1; earlier < month; earlier += 1)
    days += daysInMonth({ year, month: earlier });
  return days;
}

function calendarDayOf(year: number, ordinal: number): CalendarDay {
  let day = ordinal;
  let month = 1;
  while (day > daysInMonth({ year, month })) {
    day -= daysInMonth({ year, month });
    month += 1;
  }
  return { year, month, day };
}

function isoDate({ year, month, day }: CalendarDay): string {
  const padded = (number: number, length: number) => String(number).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
