import type { UnitId } from "~/data/kit/units";
import { formatNumber } from "~/figures/kit/format";

/** A number in a sentence, with the unit in which it is shown. */
export interface ToldNumber {
  readonly value: number;
  readonly unit: UnitId;
}

/** A sentence whose numbers are known as such, the same at build and in the browser. */
export type Told = readonly (string | ToldNumber)[];

/** A sentence with numbers in it: `` tell`grows ${{ value, unit }} a year` ``. */
export function tell(
  strings: TemplateStringsArray,
  ...parts: readonly (string | ToldNumber | Told)[]
): Told {
  return strings
    .flatMap((text, index) => [text, ...listOf(parts[index])])
    .filter((part) => part !== "");
}

/** The text of one number. */
export function showNumber({ value, unit }: ToldNumber): string {
  return formatNumber(value, unit);
}

/** The sentence as plain text. */
export function toldText(told: Told): string {
  return told.map((part) => (typeof part === "string" ? part : showNumber(part))).join("");
}

function listOf(part: string | ToldNumber | Told | undefined): Told {
  if (part === undefined) return [];
  return Array.isArray(part) ? (part as Told) : [part as string | ToldNumber];
}
