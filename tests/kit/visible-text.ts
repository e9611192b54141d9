/** A piece of text that a reader sees, with the element that it stands in. */
export interface TextPiece {
  readonly text: string;
  readonly parent: Element;
}

/** Elements that flow inside a line; every other one begins and ends a line of its own. */
const inline = new Set([
  ...[
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "i",
    "ins",
    "kbd",
    "mark",
  ],
  ...["q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "tspan"],
]);

const unseen = new Set(["script", "style", "template", "title", "desc", "noscript"]);

const textNode = 3;
const elementNode = 1;

/**
 * The text of a page as lines of pieces: pieces of one line are parted by nothing but the edges of
 * inline elements. It is the text that stays when no style sheet is there.
 */
export function linesOf(root: Element): TextPiece[][] {
  const lines: TextPiece[][] = [[]];
  const visit = (node: Node, parent: Element): void => {
    if (node.nodeType === textNode) lines.at(-1)!.push({ text: node.textContent ?? "", parent });
    if (node.nodeType !== elementNode) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (unseen.has(name)) return;
    const isBlock = !inline.has(name);
    if (isBlock) lines.push([]);
    for (const child of element.childNodes) visit(child, element);
    if (isBlock) lines.push([]);
  };
  for (const child of root.childNodes) visit(child, root);
  return lines.filter((line) => line.some(({ text }) => text.trim()));
}

/**
 * Words that meet at the edge of an element without a space: `3.1×per year`, `TableData`. Ligatures
 * of numbers and signs are fine: `$` before a number, `×` or `%` after it, brackets, quotation marks.
 * So is the mark of a footnote, which stands right after its word by custom.
 */
export function gluedWords(root: Element): string[] {
  return linesOf(root).flatMap((line) => {
    const pieces = line.filter(({ text, parent }) => text !== "" && !isCode(parent));
    return pieces.slice(1).flatMap((after, index) => {
      const before = pieces[index]!;
      const isGlued =
        /[\p{L}\p{N}%×.,;:!?)”]$/u.test(before.text) && /^[\p{L}\p{N}$€(“]/u.test(after.text);
      return isGlued && !isFootnoteMark(after.parent)
        ? [`${before.text.slice(-30)}|${after.text.slice(0, 30)}`]
        : [];
    });
  });
}

/** The raised number that leads to a footnote. */
function isFootnoteMark(element: Element): boolean {
  return Boolean(element.closest("sup")?.querySelector("[data-footnote-ref]"));
}

/** Highlighted code is cut at every token. */
function isCode(element: Element): boolean {
  return element.closest("pre") !== null;
}
