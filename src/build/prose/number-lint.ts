import { placeOf, type Prose, type Sentence } from "./read-prose.ts";

/** A number that an author typed. */
export interface TypedNumber {
  /** What stands there: "15", "two thirds". */
  readonly text: string;
  /** `content/essays/x.mdx:12:3`. */
  readonly at: string;
  readonly sentence: string;
}

const units =
  "dollars?|cents?|euros?|pounds?|francs?|per cent|percent|percentage points?|points?|times|tokens?|words?|parameters?|months?|years?|days?|weeks?|hours?|minutes?|seconds?|decades?|watts?|kilowatts?|megawatts?|gigawatts?|terawatts?|[kMGT]Wh?|joules?|bits?|bytes?|gigabytes?|GB|FLOPs?|degrees? (?:Celsius|Kelvin)|kelvin|orders? of magnitude|kilometres?|miles?|metres?";
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const dates = new RegExp(
  [
    `\\b\\d{1,2} (?:${months})(?: \\d{4})?\\b`,
    `\\b(?:${months})(?: \\d{1,2},)? \\d{4}\\b`,
    // A year by itself, a decade, and a span of years.
    `(?<![$€£\\d.,])\\b(?:mid-)?(?:1[5-9]|20|21)\\d\\ds?\\b(?![\\d.,]*\\d|[\\s\\u00a0\\u202f]*(?:%|×|(?:${units})\\b))`,
  ].join("|"),
  "g",
);

// With the letters that it is written together with: "H100", "8x7B".
const numerals = /[$€£]?(?:\w[\w.,-]*)?(?:\d(?:[\w.,]*\w)?|[¼-¾⅐-⅞])(?:[\s\u00a0\u202f]?[%×])?/g;
// The unit of a price, which is no number of its own.
const unitNames = /\b(?:a|per|each) (?:million tokens|kilowatt-hour|megawatt-hour)\b/g;

const counts =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?";
const wordedNumbers = new RegExp(
  [
    `\\b(?:(?:${counts})(?:[ -](?:and(?: a)? )?(?:${counts}|half))*)(?: of (?:a |the )?)?[\\s\\u00a0-]+(?:${units})\\b`,
    `\\b(?:${counts}|many)[ -]?fold\\b`,
    "\\b(?:twice|thrice)\\b",
    `\\b(?:a|an|one|${counts})[ -]?(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?)\\b`,
    "\\bhalf\\b",
  ].join("|"),
  "gi",
);

/**
 * Finds every number that an author typed, where a number bound to data should stand. Dates may stand
 * as they are, names out of a table’s name column too, and literals that are marked with a reason;
 * number words may stand in a phrase that is bound to an assertion.
 */
export function typedNumbers(
  { file, source, sentences }: Prose,
  names: readonly string[],
): TypedNumber[] {
  const isName = nameFinder(names);
  return sentences.flatMap((sentence) =>
    suspects(sentence, isName).map(({ text, index }) => ({
      text,
      at: placeOf(file, source, offsetOf(sentence, index, { source, text })),
      sentence: sentence.text,
    })),
  );
}

interface Found {
  readonly text: string;
  /** Where it begins in the sentence, in characters. */
  readonly index: number;
}

function suspects(sentence: Sentence, spansOfNames: (text: string) => Span[]): Found[] {
  const text = sentence.stretches.map((stretch) => stretch.text).join("");
  const allowed = [...spansOf(text, dates), ...spansOf(text, unitNames)];
  // Names are thousands, so they are looked for only where something else is left to explain.
  let names: Span[] | undefined;
  const isAllowed = (one: Found) =>
    isInside(one, allowed) || isInside(one, (names ??= spansOfNames(text)));
  const inNumerals = found(text, numerals).filter(
    (one) => isWritten(sentence, one, ["text", "asserted"]) && !isAllowed(one),
  );
  const inWords = found(text, wordedNumbers).filter(
    (one) => isWritten(sentence, one, ["text"]) && !isUnitOfValue(sentence, one) && !isAllowed(one),
  );
  return [...inNumerals, ...inWords].sort((a, b) => a.index - b.index);
}

/** Whether it is no number but the unit of one: "million tokens" after a value that the page shows. */
function isUnitOfValue({ stretches }: Sentence, { text, index }: Found): boolean {
  if (!/^(?:thousand|million|billion|trillion)/.test(text)) return false;
  let position = 0;
  for (const stretch of stretches) {
    position += stretch.text.length;
    if (
      stretch.kind === "shown" &&
      stretch.text !== "" &&
      index - position <= 1 &&
      index >= position
    )
      return true;
  }
  return false;
}

/** Whether a place of a sentence begins in a stretch of one of these kinds. */
function isWritten({ stretches }: Sentence, { index }: Found, kinds: readonly string[]): boolean {
  let position = 0;
  for (const { text, kind } of stretches) {
    if (index < position + text.length) return kinds.includes(kind);
    position += text.length;
  }
  return false;
}

function offsetOf(
  { stretches }: Sentence,
  index: number,
  { source, text }: { readonly source: string; readonly text: string },
): number {
  let position = 0;
  for (const stretch of stretches) {
    if (index < position + stretch.text.length) {
      const guess = stretch.offset + index - position;
      // Markup before it in the same stretch shifts it in the source.
      const first = text.split(/\s/)[0] ?? text;
      const exact = source.indexOf(first, stretch.offset);
      return source.startsWith(first, guess) || exact < 0 ? guess : exact;
    }
    position += stretch.text.length;
  }
  return 0;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], index: match.index }));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return found(text, pattern).map((one) => ({ from: one.index, to: one.index + one.text.length }));
}

function isInside({ text, index }: Found, spans: readonly Span[]): boolean {
  const end = index + text.trimEnd().length;
  return spans.some(({ from, to }) => from <= index && end <= to);
}

/** Finds names that hold a digit, whole or in part: "Llama 2" and "7B" of "Llama 2 7B". */
function nameFinder(names: readonly string[]): (text: string) => Span[] {
  const known = finders.get(names);
  if (known) return known;
  const finder = makeNameFinder(names);
  finders.set(names, finder);
  return finder;
}

// One list of names serves all essays.
const finders = new WeakMap<readonly string[], (text: string) => Span[]>();

function makeNameFinder(names: readonly string[]): (text: string) => Span[] {
  const parts = new Set(
    names.flatMap(partsOf).filter((part) => /^(?=.*\d)(?=.*[A-Za-z])/.test(part)),
  );
  const escaped = [...parts]
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (escaped.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\w.])(?:${escaped.join("|")})(?![\\w]|\\.\\d)`, "g");
  return (text) => spansOf(text.replaceAll("\u00a0", " "), pattern);
}

/** Every run of words of a name. */
function partsOf(name: string): string[] {
  const words = name.split(" ");
  return words.flatMap((_, from) =>
    words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(" ")),
  );
}

const comparing =
  /\b(?:than|more|less|fewer|most|least|faster|slower|cheaper|dearer|higher|lower|larger|smaller|longer|shorter|bigger|steeper|flatter|wider|narrower|better|worse|older|newer|stronger|weaker|closer|cheapest|dearest|largest|smallest|longest|shortest|lowest|highest|fastest|slowest|widest|narrowest|best|worst|twice|half|doubled?|doubles|halved?|halves|trebled?|tripled?|triples|quadrupled?|above|below|outran|outgrew|outrun|outpaced?|exceed(?:s|ed)?|overtook|overlap(?:s|ped)?|inside|outside)\b/i;

/**
 * Sentences that compare and that nothing would contradict if the data turned round. A condition on
 * what has not happened yet ("If the price has fallen by more than …") asserts nothing.
 */
export function unguardedComparisons({ sentences }: Prose): Sentence[] {
  return sentences.filter(
    (sentence) => isComparing(sentence) && !isGuarded(sentence) && !sentence.text.startsWith("If "),
  );
}

/** Whether the author’s words in a sentence compare. */
export function isComparing({ stretches }: Sentence): boolean {
  return stretches.some(({ text, kind }) => kind !== "shown" && comparing.test(text));
}

function isGuarded({ components }: Sentence): boolean {
  return components.some(
    ({ name, attributes }) =>
      name === "Assert" || name === "Literal" || (name === "Num" && "expect" in attributes),
  );
}
