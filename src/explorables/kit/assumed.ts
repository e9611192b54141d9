import type { AssumptionSettings } from "~/assumptions/kit/settings";
import type { Moved } from "~/assumptions/kit/world";

/** An assumption in the reader’s world. */
export interface Assumed {
  readonly value: number;
  readonly default: number;
  /** Whether the reader set it. What a reader sets is taken as given. */
  readonly isMoved: boolean;
  /** Where it may lie: the interval of its default while it stands there, else the value itself. */
  readonly low: number;
  readonly high: number;
  /** The interval of its default, wherever it stands now. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

/** What is assumed in a world. */
export function assumedIn(settings: AssumptionSettings, moved: Moved): Assumed {
  const { default: standing, low, high } = settings;
  const interval = low === undefined || high === undefined ? undefined : { low, high };
  const set = moved.get(settings.id);
  const value = set ?? standing;
  const range = set === undefined && interval ? interval : { low: value, high: value };
  return { value, default: standing, isMoved: set !== undefined, ...range, interval };
}
