/** The range for which a sentence was written; an end that is left out is open. */
export interface Expectation {
  readonly low: number;
  readonly high: number;
}

const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const range = new RegExp(`^(${number})?\\.\\.(${number})?$`);

/**
 * Reads a range: `"3..6"`, `"..6"`, `"3.."`.
 *
 * @throws {Error} if it is no range, is written the wrong way round, or has no room in it
 */
export function readExpectation(text: string): Expectation {
  const [, low, high] = range.exec(text.trim()) ?? [];
  if (low === undefined && high === undefined) {
    throw new Error(`expected a range as "3..6", "3.." or "..6", got "${text}".`);
  }
  const ends = { low: Number(low ?? -Infinity), high: Number(high ?? Infinity) };
  if (ends.low === ends.high) {
    throw new Error(`expected a range with room in it, got "${text}". Write an <Assert> with "=".`);
  }
  if (ends.low > ends.high) {
    throw new Error(`expected a range from low to high, got "${text}". Write "${high}..${low}".`);
  }
  return ends;
}

/** Whether a number lies in a range, its ends included. */
export function meets({ low, high }: Expectation, value: number): boolean {
  return low <= value && value <= high;
}
