/** How much of a hit’s words must resemble those of the query for it to be shown as near. */
export const nearShare = 0.5;

/**
 * How far a text has the words of a query, 0 to 1: 1 when it has them all, as they stand or with
 * another ending. The index answers an unknown word with what shares its first letters, so a hit
 * has to be measured before it is called one.
 */
export function matchShare(query: string, text: string): number {
  const wanted = tokensOf(query).map(joined).filter(Boolean);
  const words = wordsOf(text);
  const shares = wanted.map((word) => bestCloseness(word, words));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** Every word of a text once; “GPT-3” counts as “gpt3”, “gpt” and “3”. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).flatMap((token) => [joined(token), ...token.split(notInWords)]));
}

const notInWords = /[^\p{L}\p{N}]+/gu;

function tokensOf(text: string): string[] {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/);
}

function joined(token: string): string {
  return token.replace(notInWords, "");
}

function bestCloseness(wanted: string, words: ReadonlySet<string>): number {
  let best = 0;
  for (const word of words) best = Math.max(best, closeness(wanted, word));
  return best;
}

function closeness(wanted: string, word: string): number {
  const stem = commonPrefix(wanted, word);
  if (stem.length === wanted.length) return 1;
  const isSame = stem.length >= 3 && hasEnding(wanted, stem) && hasEnding(word, stem);
  return isSame ? 1 : stem.length / wanted.length;
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Whether a word is a stem with an ending of English: prices and pricing of pric, running of run. */
function hasEnding(word: string, stem: string): boolean {
  const ending = word.slice(stem.length);
  const undoubled = ending.startsWith(stem.at(-1)!) ? ending.slice(1) : ending;
  return [ending, undoubled].some((rest) => /^(|e?s|e?d|ing|ie[sd]|e|y|ly)$/.test(rest));
}
