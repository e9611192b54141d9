import type { UnitId } from "~/data/kit/units";

/** A space that neither breaks nor gapes: between a number and the sign of its unit. */
export const narrowSpace = "\u202f";
/** A space that does not break: between a number and the word of its unit. */
export const noBreakSpace = "\u00a0";

/** The parts of a value that its formatting needs. */
export interface Formattable {
  readonly value: number;
  readonly unit: UnitId;
  readonly low?: number;
  readonly high?: number;
}

type Formatter = (value: number) => string;

/** How a number in each unit stands in a sentence. */
const formatters: Readonly<Record<UnitId, Formatter>> = {
  "usd-per-million-tokens": formatUsd,
  usd: formatUsd,
  "billion-parameters": significant(3),
  "percent-correct": decimals(1),
  "percentage-points": decimals(0),
  tokens: withGroups,
  "million-tokens": significant(2),
  "tokens-per-second": significant(3),
  "trillion-tokens-per-day": significant(2),
  flop: exponential,
  "usd-2023": formatLargeUsd,
  "usd-per-chip-hour": formatUsd,
  watt: withGroups,
  seconds: (value) => `${significant(2)(value)}${noBreakSpace}seconds`,
  hours: (value) => `${significant(2)(value)}${noBreakSpace}hours`,
  parameters: withGroups,
  "words-per-token": significant(2),
  words: withGroups,
  times: formatTimes,
  "times-cheaper-per-year": formatTimes,
  "times-fewer-per-year": formatTimes,
  "times-more-per-year": formatTimes,
  months: (value) => `${significant(2)(value)}${noBreakSpace}months`,
  years: (value) => `${significant(2)(value)}${noBreakSpace}years`,
  "decimal-year": (value) => String(Math.floor(value)),
  "orders-of-magnitude": decimals(2),
  share: (value) => `${significant(2)(value * 100)}${narrowSpace}%`,
  count: withGroups,
  transistors: withGroups,
  "teraflops-per-second": (value) => `${significant(3)(value)}${noBreakSpace}TFLOP/s`,
  "flop-per-second": exponential,
  "gigaflops-per-second-per-usd": significant(2),
  gigabytes: (value) => `${significant(2)(value)}${noBreakSpace}GB`,
  "gigabytes-per-second": (value) => `${significant(3)(value)}${noBreakSpace}GB/s`,
  "bits-per-weight": significant(2),
  bits: (value) => `${significant(2)(value)}${noBreakSpace}${value === 1 ? "bit" : "bits"}`,
  perplexity: decimals(2),
  "billion-usd": (value) => `$${significant(3)(value)}${noBreakSpace}billion`,
  "words-per-minute": significant(3),
  index: significant(3),
  people: withGroups,
  "right-per-wrong": significant(2),
  "rating-points": withGroups,
  "points-per-year": significant(3),
  minutes: formatMinutes,
  days: (value) => `${significant(3)(value)}${noBreakSpace}days`,
  workers: formatPeople,
  "per-ten-thousand": decimals(1),
  "billion-usd-of-2024": (value) => `$${significant(3)(value)}${noBreakSpace}billion`,
  "billion-chf": (value) => `${significant(3)(value)}${noBreakSpace}billion francs`,
  chf: (value) => `${significant(2)(value)}${noBreakSpace}francs`,
  "million-pieces": (value) => `${significant(3)(value)}${noBreakSpace}million`,
  correlation: hundredths,
  "gflops-per-watt": withUnit(significant(3), "GFLOPS/W"),
  "computations-per-kwh": exponential,
  "flop-per-joule": exponential,
  joule: withPrefix("J"),
  kelvin: withUnit(significant(3), "K"),
  "joule-per-kelvin": withPrefix("J/K"),
  megajoule: withUnit(significant(3), "MJ"),
  megawatt: withUnit(significant(3), "MW"),
  "megawatt-hours": withUnit(withGroups, "MWh"),
  "chip-hours": withGroups,
  twh: withUnit((value) => significant(value < 1000 ? 3 : 4)(value), "TWh"),
  "usd-per-mwh": (value) => `${formatUsd(value)} per${noBreakSpace}MWh`,
  "usd-per-kwh": (value) => `${formatUsd(value)} per${noBreakSpace}kWh`,
  "usd-per-watt": (value) => `${formatUsd(value)} a${noBreakSpace}watt`,
  "grams-per-kwh": withUnit(significant(3), "g"),
  "percent-per-minute": withUnit(significant(3), "% a minute"),
  kwh: withUnit(withGroups, "kWh"),
  "international-usd-2011": (value) => `$${withGroups(value)}`,
  litres: (value) => `${inMillions(value)}${noBreakSpace}litres`,
  percent: withUnit(significant(3), "%"),
  "percent-change": withUnit(decimals(1), "%"),
  "percent-per-percent": withUnit(decimals(2), "%"),
  statistic: significant(3),
  "orders-per-year": decimals(2),
  "calendar-date": (value) => String(Math.floor(value)),
  "growth-per-year": (value) => `${significant(3)(value)}×`,
  "years-to-double": (value) => `${significant(3)(value)}${noBreakSpace}years`,
  "as-stated": significant(3),
};

/** A value as it stands in a sentence: "$37.50", "15×", "45 months". */
export function formatNumber(value: number, unit: UnitId): string {
  return formatters[unit](value).replace("-", "−");
}

/** A value with its unit, as it stands in a sentence. */
export function formatValue({ value, unit }: Formattable): string {
  return formatNumber(value, unit);
}

/** A value without the sign of its unit: "2,500" for 2,500×. */
export function formatPlain(value: Formattable): string {
  return formatValue(value).replace(/[×$%]|\u202f/g, "");
}

/** The ends of a value's interval: "5.8× to 38×". */
export function formatInterval({ low, high, unit }: Formattable): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  return `${formatNumber(low, unit)} to ${formatNumber(high, unit)}`;
}

/**
 * A number as it stands in a table: "1,234.56". Where noughts would have to be counted, or would drown
 * it, its power of ten stands: "2.87 × 10⁻⁹". Six digits tell a reader all; the files have every digit.
 */
export function formatCell(value: number, { digits = 6, isGrouped = true }: CellForm = {}): string {
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  const isPlain = size === 0 || (size >= 1e-4 && size < 1e15);
  const [mantissa, exponent] = rounded.toExponential().split("e");
  const text = isPlain
    ? plainCell(rounded, isGrouped)
    : withPowerOfTen(mantissa!, Number(exponent));
  return text.replace("-", "−");
}

interface CellForm {
  readonly digits?: number;
  /** Whether commas part the thousands; a calculator does not take them. */
  readonly isGrouped?: boolean;
}

function plainCell(value: number, useGrouping: boolean): string {
  const options = { maximumFractionDigits: 12, useGrouping, signDisplay: noSignOfZero } as const;
  return value.toLocaleString("en-US", options);
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const moreWords = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"];

/** A whole number as a word, up to seventeen. @throws {RangeError} for any other */
export function inWords(value: number): string {
  const word = wordOf(value);
  if (word === undefined) {
    throw new RangeError(`inWords: expected a whole number from 0 to 17, got ${value}.`);
  }
  return word;
}

function wordOf(value: number): string | undefined {
  return [...words, ...moreWords][value];
}

/** So many of a thing: "1 minute", "17 minutes". */
export function formatCount(count: number, noun: string): string {
  return `${withGroups(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** The same with a word for the number where there is one: "no figures", "one figure", "18 figures". */
export function countInWords(count: number, noun: string): string {
  const rest = formatCount(count, noun).replace(/^\S+/, "");
  return `${wordOf(count) ?? withGroups(count)}${rest}`;
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A price in dollars: whole cents from a dollar up, significant digits below. */
export function formatUsd(value: number): string {
  const isWholeCents = Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  const digits =
    value >= 1 || isWholeCents
      ? { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 }
      : { maximumSignificantDigits: 3 };
  return `$${value.toLocaleString("en-US", digits)}`;
}

/** A date as a reader writes it: "23 August 2025", "March 2024", "2023". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month && monthNames[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** A date with its preposition: "on 23 August 2025", "in March 2024", "in 2023". */
export function formatDateInSentence(date: string): string {
  return `${date.length > "2024-03".length ? "on" : "in"} ${formatDate(date)}`;
}

/** Names of the months, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A stretch of work in the unit that a person would use: "8.6 seconds", "4.0 minutes", "5.9 hours". */
function formatMinutes(value: number): string {
  if (value < 1) return `${significant(2)(value * 60)}${noBreakSpace}seconds`;
  if (value < 60) return `${significant(2)(value)}${noBreakSpace}minutes`;
  return `${significant(2)(value / 60)}${noBreakSpace}hours`;
}

/** Counts of people, which no source knows to more than three digits: "390,000", "1.9 million". */
function formatPeople(value: number): string {
  if (value >= 1e6) return `${significant(3)(value / 1e6)}${noBreakSpace}million`;
  return significant(3)(value);
}

function formatTimes(value: number): string {
  return `${significant(2)(value)}×`;
}

/** Significant digits; a whole number keeps three, and what was rounded shows that it was: 1.0. */
function significant(digits: number): Formatter {
  return (value) => {
    // Twelve digits first, or 1.75 that came out as 1.7499999999999998 would round down.
    const exact = Number(value.toPrecision(12));
    const isShort = Number.isInteger(exact) && Math.abs(exact) < 1000;
    const isRounded = Number(exact.toPrecision(digits)) !== exact;
    const isSmall = Math.abs(exact) < 10 ** (digits - 1);
    const most = isShort ? Math.max(3, digits) : digits;
    return formatOf(isRounded && isSmall && !isShort ? digits : 1, most).format(exact);
  };
}

/** What rounds to zero has no sign. */
const noSignOfZero = "negative" as const;

// Made once each: a chart that follows a control writes some ten numbers a frame.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(least: number, most: number): Intl.NumberFormat {
  const key = `${least} ${most}`;
  const digits = {
    minimumSignificantDigits: least,
    maximumSignificantDigits: most,
    signDisplay: noSignOfZero,
  };
  const format = formats.get(key) ?? new Intl.NumberFormat("en-US", digits);
  formats.set(key, format);
  return format;
}

function decimals(digits: number): Formatter {
  return (value) =>
    value.toLocaleString("en-US", { maximumFractionDigits: digits, signDisplay: noSignOfZero });
}

/** A number that always shows both digits after the point: "0.90". */
function hundredths(value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return value.toLocaleString("en-US", { ...digits, signDisplay: noSignOfZero });
}

/** "2.1 × 10²⁵". */
function exponential(value: number): string {
  // The power of what is shown: 9.96e24 is shown as 1.0 × 10²⁵.
  const exponent = Number(value.toExponential(1).split("e")[1]);
  return withPowerOfTen(significant(2)(value / 10 ** exponent), exponent);
}

function withPowerOfTen(digits: string, exponent: number): string {
  const raised = String(exponent).replace(/./g, (digit) => superscripts[digit]!);
  return `${digits}${narrowSpace}×${narrowSpace}10${raised}`;
}

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789-"].map((digit, index) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"[index]!]),
);

/** "$390 million". */
function formatLargeUsd(value: number): string {
  if (value >= 1e9) return `$${significant(2)(value / 1e9)}${noBreakSpace}billion`;
  if (value >= 1e6) return `$${significant(2)(value / 1e6)}${noBreakSpace}million`;
  return `$${significant(2)(value)}`;
}

function withGroups(value: number): string {
  return decimals(0)(value);
}

function withUnit(format: Formatter, sign: string): Formatter {
  return (value) => `${format(value)}${narrowSpace}${sign}`;
}

/** Prefixes of units, each with its power of ten, smallest first. */
const prefixes: readonly (readonly [sign: string, exponent: number])[] = [
  ["y", -24],
  ["z", -21],
  ["a", -18],
  ["f", -15],
  ["p", -12],
  ["n", -9],
  ["\u00b5", -6],
  ["m", -3],
  ["", 0],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
];

/** "13.6 pJ", "334 kJ": as engineers write small and large energies. */
function withPrefix(unit: string): Formatter {
  return (value) => {
    const fitting = prefixes.findLast(([, exponent]) => Math.abs(value) >= Number(`1e${exponent}`));
    const [sign, exponent] = fitting ?? prefixes[0]!;
    return `${significant(3)(value / Number(`1e${exponent}`))}${narrowSpace}${sign}${unit}`;
  };
}

/** "26", "230 million". */
function inMillions(value: number): string {
  return value >= 1e6 ? `${significant(2)(value / 1e6)} million` : significant(2)(value);
}
