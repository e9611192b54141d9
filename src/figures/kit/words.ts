import type { Value } from "~/findings/kit/value";
import { formatInterval, formatNumber, formatPlain, formatValue, inWords } from "./format";

/** Which face of a value a sentence shows. */
export type Face = "value" | "plain" | "words" | "low" | "high" | "interval";

/** A value in a sentence, with the face that it shows. */
export interface Quoted {
  readonly value: Value;
  readonly face: Face;
}

/** A sentence whose numbers are values: a page can link each to its arithmetic. */
export type Words = readonly (string | Quoted)[];

/**
 * A sentence with values in it: `` words`fell ${factor} in ${quote(months, "words")}` ``. Plain text
 * may be put in as well; a bare number may not.
 */
export function words(
  strings: TemplateStringsArray,
  ...parts: readonly (Value | Quoted | Words | string)[]
): Words {
  return strings.flatMap((string, index) => {
    if (index >= parts.length) return [string];
    const part = parts[index] as (typeof parts)[number] | undefined;
    // A name that the finding does not have. The build tells file and field; nothing is known of them here.
    if (part === undefined) return [string, quote(undefined as unknown as Value, "value")];
    if (typeof part === "string") return [string, part];
    if (isWords(part)) return [string, ...part];
    return [string, "face" in part ? part : quote(part, "value")];
  });
}

/** A value under one of its faces. */
export function quote(value: Value, face: Face): Quoted {
  return { value, face };
}

/** The text of a face of a value. @throws {Error} for an interval that the value does not have */
export function showFace({ value, face }: Quoted): string {
  const missing = () =>
    new Error(`Value "${value.id}": expected an interval to show as "${face}", it has none.`);
  if (face === "value") return formatValue(value);
  if (face === "plain") return formatPlain(value);
  if (face === "words") return inWords(value.value);
  if (face === "interval") {
    const interval = formatInterval(value);
    if (interval === undefined) throw missing();
    return interval;
  }
  const end = value[face];
  if (end === undefined) throw missing();
  return formatNumber(end, value.unit);
}

/** A sentence as plain text. */
export function toText(sentence: Words): string {
  return sentence.map((part) => (typeof part === "string" ? part : showFace(part))).join("");
}

function isWords(part: Value | Quoted | Words): part is Words {
  return Array.isArray(part);
}
