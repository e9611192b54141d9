import type { Step } from "./value";

/** A number as one types it into a calculator: twelve significant digits, no exponent, a true minus. */
export function typed(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const plain = rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
  return value < 0 ? `(${plain.replace("-", "−")})` : plain;
}

/** A step whose numbers stand in its arithmetic; `{}` marks where each operand goes. */
export function step(
  label: string,
  symbols: string,
  { pattern, operands, value }: { pattern: string; operands: readonly number[]; value: number },
): Step {
  const waiting = [...operands];
  const arithmetic = pattern.replace(/\{\}/g, () => typed(waiting.shift()!));
  return { label, symbols, arithmetic, value };
}
