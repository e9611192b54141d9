import type { Step } from "./value";

/**
 * A number as one types it into a calculator: twelve significant digits, a true minus, and a power of
 * ten only where zeros would have to be counted.
 */
export function typed(value: number): string {
  const rounded = Number(value.toPrecision(12));
  if (rounded !== 0 && Math.abs(rounded) < 1e-6) return inPowersOfTen(rounded);
  const plain = rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
  return value < 0 ? `(${plain.replace("-", "−")})` : plain;
}

function inPowersOfTen(value: number): string {
  const [digits, exponent] = value.toExponential().split("e-") as [string, string];
  return `(${digits.replace("-", "−")} × 10^(−${exponent}))`;
}

/**
 * A step whose numbers stand in its arithmetic; `{}` marks where each operand goes.
 *
 * @throws {Error} if there is not one operand for each mark
 */
export function step(
  label: string,
  symbols: string,
  { pattern, operands, value }: { pattern: string; operands: readonly number[]; value: number },
): Step {
  const marks = pattern.split("{}").length - 1;
  if (marks !== operands.length) {
    throw new Error(
      `Step "${label}": expected ${marks} operands for "${pattern}", got ${operands.length}.`,
    );
  }
  const waiting = [...operands];
  const arithmetic = pattern.replace(/\{\}/g, () => typed(waiting.shift()!));
  return { label, symbols, arithmetic, value };
}
