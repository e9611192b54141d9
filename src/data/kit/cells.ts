import { expectedInUnit, isPossible, type UnitId } from "./units";

/** What a column of a table holds and how the text of one cell becomes a value. */
export interface Column<Value> {
  /** What the column says, for table heads and data dictionaries. */
  readonly label: string;
  readonly unit?: UnitId;
  /** The rule that a cell must meet, for error messages. */
  readonly expected: string;
  /** The value of a cell, or `undefined` when the cell breaks the rule. */
  readonly read: (cell: string) => Value | undefined;
  /** Whether an empty cell is an answer ("not known") and not a fault. */
  readonly isOptional?: true;
}

/** How finely a date is known. */
export type DatePrecision = "day" | "month" | "year";

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Text that is not empty. */
export function text(label: string): Column<string> {
  return { label, expected: "some text", read: (cell) => cell || undefined };
}

/** An ISO date of day, month or year precision that is in the calendar. */
export function isoDate(label: string): Column<string> {
  return {
    label,
    expected: 'a date of the calendar as "2024-02-15", "2024-02" or "2024"',
    read: (cell) => (precisionOf(cell) ? cell : undefined),
  };
}

/** A finite number inside the range of its unit, written plainly (no separators; 2.1e25 for the very large). */
export function quantity(label: string, unit: UnitId): Column<number> {
  return { label, unit, expected: expectedInUnit(unit), read: (cell) => readNumber(cell, unit) };
}

/** One of a closed list of words. */
export function oneOf<const Option extends string>(
  label: string,
  options: readonly Option[],
): Column<Option> {
  const expected = `one of ${options.map((option) => `"${option}"`).join(", ")}`;
  return { label, expected, read: (cell) => options.find((option) => option === cell) };
}

/** "yes" or "no". */
export function yesNo(label: string): Column<boolean> {
  const answers = new Map([
    ["yes", true],
    ["no", false],
  ]);
  return { label, expected: '"yes" or "no"', read: (cell) => answers.get(cell) };
}

/** A column in which an empty cell means that the value is not known. */
export function optional<Value>(column: Column<Value>): Column<Value | undefined> {
  return { ...column, expected: `${column.expected}, or nothing`, isOptional: true };
}

/** How finely an ISO date is given; `undefined` if it is not a date of the calendar. */
export function precisionOf(date: string): DatePrecision | undefined {
  const match = datePattern.exec(date);
  if (!match) return undefined;
  const [, , month, day] = match;
  if (month === undefined) return "year";
  const probe = `${date}${day === undefined ? "-15" : ""}`;
  // Date.parse rolls 30 February over to 1 March, so the text must come back as it went in.
  const time = Date.parse(`${probe}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== probe) return undefined;
  return day === undefined ? "month" : "day";
}

function readNumber(cell: string, unit: UnitId): number | undefined {
  if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) return undefined;
  const value = Number(cell);
  return isPossible(value, unit) ? value : undefined;
}
