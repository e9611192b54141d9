import { decimalYear } from "~/model/decimal-year";
import type { Observation } from "~/model/observation";
import { runningRecords } from "~/model/running-records";

/** Whether the weights of a model can be downloaded. */
export const opennessClasses = ["closed", "open"] as const;

export type Openness = (typeof opennessClasses)[number];

/** A model with a score on one exam. */
export interface Scored<R> {
  readonly row: R;
  readonly openness: Openness;
  readonly date: string;
  readonly score: number;
}

/** The models of a class that beat all of their class before them, one step a day. */
export function frontierOf<R>(scored: readonly Scored<R>[], openness: Openness): Scored<R>[] {
  return runningRecords(
    scored.filter((one) => one.openness === openness),
    { year: ({ date }) => decimalYear(date), value: ({ score }) => score, direction: "highest" },
  );
}

/** The scores of a class as a calculation takes them. */
export function observationsOf<R>(scored: readonly Scored<R>[], openness: Openness): Observation[] {
  return scored
    .filter((one) => one.openness === openness)
    .map(({ date, score }) => ({ year: decimalYear(date), value: score }));
}

/** Right answers for each wrong one: a score of per cent on a scale that has no end. */
export function rightPerWrong(percent: number): number {
  return percent / (100 - percent);
}
