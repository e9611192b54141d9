/**
 * The one list of units. Every column of every table and every named value of a finding carries one
 * of these ids, and the range is what a cell or a value in that unit can be at all.
 */
export interface Unit {
  /** What the number counts, as it stands in a table head or after the number in a sentence. */
  readonly name: string;
  /** Smallest possible value. */
  readonly minimum: number;
  /** Whether the smallest possible value itself is excluded (a price of zero is not on sale). */
  readonly isMinimumExcluded?: true;
  /** Largest value that is not surely a slip of the keyboard. */
  readonly maximum: number;
  /** Whether only whole numbers make sense. */
  readonly isWhole?: true;
}

export const units = {
  "usd-per-million-tokens": {
    name: "US dollars per million tokens",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 10_000,
  },
  usd: { name: "US dollars", minimum: 0, isMinimumExcluded: true, maximum: 1e12 },
  "billion-parameters": {
    name: "billion parameters",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 100_000,
  },
  "percent-correct": { name: "per cent correct", minimum: 0, maximum: 100 },
  "percentage-points": { name: "percentage points", minimum: -100, maximum: 100 },
  tokens: { name: "tokens", minimum: 1, maximum: 1e12, isWhole: true },
  "million-tokens": { name: "million tokens", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  "tokens-per-second": {
    name: "tokens per second",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e7,
  },
  "trillion-tokens-per-day": {
    name: "trillion tokens per day",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  flop: { name: "FLOP", minimum: 0, isMinimumExcluded: true, maximum: 1e32 },
  "usd-2023": { name: "US dollars of 2023", minimum: 0, isMinimumExcluded: true, maximum: 1e13 },
  "usd-per-chip-hour": {
    name: "US dollars per chip and hour",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1000,
  },
  watt: { name: "watts", minimum: 0, isMinimumExcluded: true, maximum: 1e12 },
  seconds: { name: "seconds", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  hours: { name: "hours", minimum: 0, isMinimumExcluded: true, maximum: 1e6 },
  parameters: { name: "parameters", minimum: 1, maximum: 1e15 },
  "words-per-token": {
    name: "words per token",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 10,
  },
  words: { name: "words", minimum: 1, maximum: 1e9 },
  times: { name: "times", minimum: 0, isMinimumExcluded: true, maximum: 1e12 },
  "times-cheaper-per-year": {
    name: "times cheaper per year",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  "times-fewer-per-year": {
    name: "times fewer per year",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  "times-more-per-year": {
    name: "times more per year",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  months: { name: "months", minimum: -1e4, maximum: 1e4 },
  years: { name: "years", minimum: -1e3, maximum: 1e3 },
  "decimal-year": { name: "decimal year", minimum: 1900, maximum: 2100 },
  "orders-of-magnitude": { name: "orders of magnitude", minimum: -30, maximum: 30 },
  share: { name: "share", minimum: 0, maximum: 1 },
  count: { name: "count", minimum: 0, maximum: 1e9, isWhole: true },
  transistors: { name: "transistors", minimum: 1, maximum: 1e15, isWhole: true },
  "teraflops-per-second": {
    name: "TFLOP/s",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  "flop-per-second": { name: "FLOP/s", minimum: 0, isMinimumExcluded: true, maximum: 1e32 },
  "gigaflops-per-second-per-usd": {
    name: "GFLOP/s per US dollar",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  gigabytes: { name: "gigabytes", minimum: 0, isMinimumExcluded: true, maximum: 1e6 },
  "gigabytes-per-second": {
    name: "gigabytes per second",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e9,
  },
  "right-per-wrong": {
    name: "right answers for each wrong one",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e4,
  },
  "rating-points": { name: "rating points", minimum: -1e4, maximum: 1e4 },
  "points-per-year": { name: "points a year", minimum: -1e4, maximum: 1e4 },
  "bits-per-weight": {
    name: "bits per weight",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 64,
  },
  bits: { name: "bits", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  perplexity: { name: "perplexity", minimum: 1, maximum: 1e6 },
  "billion-usd": {
    name: "billion US dollars",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  "words-per-minute": {
    name: "words per minute",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 10_000,
  },
  index: { name: "index", minimum: 0, isMinimumExcluded: true, maximum: 1e6 },
  people: { name: "people", minimum: 0, maximum: 1e10, isWhole: true },
  minutes: { name: "minutes", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  days: { name: "days", minimum: -1e5, maximum: 1e5 },
  workers: { name: "people", minimum: 0, maximum: 1e10, isWhole: true },
  "per-ten-thousand": { name: "in ten thousand", minimum: 0, maximum: 10_000 },
  "billion-usd-of-2024": {
    name: "billion US dollars of 2024",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e5,
  },
  "billion-chf": {
    name: "billion Swiss francs",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e4,
  },
  chf: { name: "Swiss francs", minimum: 0, isMinimumExcluded: true, maximum: 1e12 },
  "million-pieces": {
    name: "million pieces",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e5,
  },
  correlation: { name: "correlation", minimum: -1, maximum: 1 },
  "gflops-per-watt": { name: "GFLOPS per watt", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  "computations-per-kwh": {
    name: "computations per kilowatt-hour",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e30,
  },
  "flop-per-joule": {
    name: "operations per joule",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e25,
  },
  joule: { name: "joules", minimum: 0, isMinimumExcluded: true, maximum: 1e24 },
  kelvin: { name: "kelvins", minimum: 0, isMinimumExcluded: true, maximum: 1e4 },
  "joule-per-kelvin": {
    name: "joules per kelvin",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1,
  },
  megajoule: { name: "megajoules", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  megawatt: { name: "megawatts", minimum: 0, isMinimumExcluded: true, maximum: 1e6 },
  "megawatt-hours": { name: "megawatt-hours", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  "chip-hours": { name: "hours of chips", minimum: 0, isMinimumExcluded: true, maximum: 1e10 },
  "usd-per-mwh": {
    name: "US dollars per megawatt-hour",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e5,
  },
  "usd-per-kwh": {
    name: "US dollars per kilowatt-hour",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e5,
  },
  "usd-per-watt": {
    name: "US dollars of 2023 per watt",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e4,
  },
  "grams-per-kwh": {
    name: "grams of CO₂ equivalent per kilowatt-hour",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e4,
  },
  "percent-per-minute": {
    name: "per cent of full power a minute",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e7,
  },
  kwh: { name: "kilowatt-hours", minimum: 0, isMinimumExcluded: true, maximum: 1e9 },
  "international-usd-2011": {
    name: "international dollars of 2011",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  litres: { name: "litres", minimum: 0, isMinimumExcluded: true, maximum: 1e12 },
  "growth-per-year": {
    name: "times more per year",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
  "years-to-double": { name: "years to double", minimum: 0, isMinimumExcluded: true, maximum: 1e4 },
  twh: { name: "terawatt-hours", minimum: 0, maximum: 1e6 },
  percent: { name: "per cent", minimum: 0, maximum: 1000 },
  "percent-change": { name: "per cent of change", minimum: -100, maximum: 1e5 },
  "percent-per-percent": { name: "per cent for each per cent", minimum: -100, maximum: 100 },
  statistic: { name: "as a statistic", minimum: -1e6, maximum: 1e6 },
  "orders-per-year": { name: "orders of magnitude a year", minimum: -100, maximum: 100 },
  "calendar-date": { name: "decimal year, told as a year", minimum: 1000, maximum: 9999 },
  "as-stated": {
    name: "in the unit that the row states",
    minimum: 0,
    isMinimumExcluded: true,
    maximum: 1e6,
  },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** The unit with this id, as the interface and not as its literal. */
export function unitOf(id: UnitId): Unit {
  return units[id];
}

/** What a number in this unit must be, in words for an error message. */
export function expectedInUnit(id: UnitId): string {
  const { minimum, isMinimumExcluded, maximum, isWhole } = unitOf(id);
  const lower = isMinimumExcluded ? `above ${minimum}` : `of ${minimum} or more`;
  return `a ${isWhole ? "whole " : ""}number ${lower} and at most ${maximum} (${unitOf(id).name})`;
}

/** Whether a number is possible in a unit. */
export function isPossible(value: number, id: UnitId): boolean {
  const { minimum, isMinimumExcluded, maximum, isWhole } = unitOf(id);
  if (!Number.isFinite(value) || value > maximum || value < minimum) return false;
  return !(isMinimumExcluded && value === minimum) && !(isWhole && !Number.isInteger(value));
}
