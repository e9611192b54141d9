import type { UnitId } from "~/data/kit/units";

/**
 * All that a control, an address and a drawing need to know of an assumption, as plain data: this is
 * what reaches the browser, and no table comes with it.
 */
export interface AssumptionSettings {
  readonly id: string;
  readonly label: string;
  readonly unit: UnitId;
  /** What follows the number: "a year". */
  readonly suffix: string;
  readonly scale: "linear" | "log";
  /** Least and largest value that a reader may set. */
  readonly from: number;
  readonly to: number;
  /** From one notch of the control to the next: a difference on a linear scale, a factor on a log one. */
  readonly step: number;
  /** Digits of a notch on a log scale: those that its unit shows, so that what is seen is what counts. */
  readonly digits: number;
  readonly default: number;
  /** The interval of the default, where it has one. */
  readonly low?: number;
  readonly high?: number;
}

/** The part of the settings that makes a scale. */
export type Scale = Pick<
  AssumptionSettings,
  "scale" | "from" | "to" | "step" | "digits" | "default"
>;

/** How many steps a control has between its ends. */
export function stepsOf({ scale, from, to, step }: Scale): number {
  const steps = scale === "log" ? Math.log(to / from) / Math.log(step) : (to - from) / step;
  return Math.max(1, Math.round(steps));
}

/** How far along the track a value lies, from 0 to 1. */
export function shareOf({ scale, from, to }: Scale, value: number): number {
  const share =
    scale === "log" ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
}

/** The notch nearest to a value, counted from 0. */
export function notchOf(scale: Scale, value: number): number {
  return Math.round(shareOf(scale, value) * stepsOf(scale));
}

/** The value at a notch: a round one, the ends and the default as they are. */
export function valueAt(scale: Scale, notch: number): number {
  const { from, to } = scale;
  const steps = stepsOf(scale);
  if (notch === notchOf(scale, scale.default)) return scale.default;
  if (notch <= 0) return from;
  if (notch >= steps) return to;
  const share = notch / steps;
  const exact =
    scale.scale === "log"
      ? from * (to / from) ** share
      : from + Math.round(share * steps) * scale.step;
  return clampTo(scale, rounded(scale, exact));
}

/** A value without the digits that nobody sees. */
export function rounded({ scale, digits }: Scale, value: number): number {
  return Number(value.toPrecision(scale === "log" ? digits : 12));
}

/** Whether a value is the default as far as a reader can see. */
export function isDefault(scale: Scale, value: number): boolean {
  return rounded(scale, value) === rounded(scale, scale.default);
}

/**
 * The nearest value that a control can show: inside the range, on a notch of a linear scale, with
 * the digits that its unit shows on a log one; the default where a reader cannot tell them apart.
 */
export function snapTo(scale: Scale, value: number): number {
  const clamped = clampTo(scale, value);
  if (isDefault(scale, clamped)) return scale.default;
  if (scale.scale === "linear") return valueAt(scale, notchOf(scale, clamped));
  return clampTo(scale, rounded(scale, clamped));
}

/** The nearest value in the range. */
export function clampTo({ from, to }: Scale, value: number): number {
  return Math.min(to, Math.max(from, value));
}
