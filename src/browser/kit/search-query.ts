/**
 * A query as the index understands it: without currency and multiplication signs (also typed as x),
 * narrow spaces and the commas inside numbers, which the index leaves out of its words; powers of ten
 * raised.
 */
export function normalizeQuery(query: string): string {
  return query
    .replace(/\b10\^(\d+)/g, (_, power: string) => `10${power.replace(/\d/g, raised)}`)
    .replace(/(\d)\s?x\b/gi, "$1")
    .replace(/[\u202f\u00a0\u2009]/g, " ")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/[$€£×%<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** As the pages write powers of ten. */
const raised = (digit: string) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!;

/** A piece of an excerpt: plain, or a word that was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * Splits the HTML of an excerpt into pieces of text, so that no HTML has to reach the page. The marks
 * around a word are kept from it: the index takes them for a part of the word.
 */
export function excerptPieces(html: string): ExcerptPiece[] {
  return html
    .replace(/<mark>([(“‘"']*)(.*?)((?:(?<!&\w+);|[)”’"'.,:!?])*)<\/mark>/g, "$1<mark>$2</mark>$3")
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) => ({
      text: piece
        .replace(/<[^>]*>/g, "")
        .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!),
      isFound: piece.startsWith("<mark>"),
    }));
}
