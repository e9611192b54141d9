import { mdxToMdast } from "satteri";

/** A component as an author wrote it. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it stands around no words. */
  readonly isBare: boolean;
  /** `content/essays/x.mdx:12:3`. */
  readonly at: string;
}

/** What a stretch of a sentence is made of: the author’s words, words bound to a check, or a shown value. */
export type Kind = "text" | "asserted" | "literal" | "shown";

export interface Stretch {
  readonly text: string;
  readonly kind: Kind;
  /** Where its text begins in the source, in characters; for words of the author. */
  readonly offset: number;
}

/** A sentence as a reader sees it, with what stands in it. */
export interface Sentence {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** What is shown or bound in it; for a heading also what the bare assertions right below it check. */
  readonly components: readonly Component[];
  readonly isHeading: boolean;
  readonly at: string;
}

/** An essay’s source, taken apart. */
export interface Prose {
  readonly file: string;
  readonly source: string;
  readonly sentences: readonly Sentence[];
  /** Every component, in order, those that stand alone too. */
  readonly components: readonly Component[];
  readonly links: readonly { readonly url: string; readonly at: string }[];
  readonly footnotes: {
    readonly used: readonly { readonly label: string; readonly at: string }[];
    readonly defined: readonly { readonly label: string; readonly at: string }[];
  };
}

/** How a component without text of its own reads in a sentence: a value, formatted. */
export type Show = (component: Component) => string;

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly label?: string | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
  };
}

const blocks = new Set(["paragraph", "heading", "tableCell"]);

/**
 * Takes the source of an essay apart by its syntax tree.
 *
 * @param file path of the essay from the root of the repository, for places
 * @param show what stands for a component in a sentence
 */
export function readProse(file: string, source: string, show: Show): Prose {
  const root = mdxToMdast(source, {
    position: true,
    features: { frontmatter: true },
  }) as unknown as Node;
  const reader = new ProseReader(file, source, show);
  reader.read(root);
  return { file, source, ...reader, sentences: reader.sentences() };
}

class ProseReader {
  readonly #sentences: Sentence[] = [];
  readonly components: Component[] = [];
  readonly links: { url: string; at: string }[] = [];
  readonly footnotes = {
    used: [] as { label: string; at: string }[],
    defined: [] as { label: string; at: string }[],
  };
  readonly #file: string;
  readonly #source: string;
  readonly #show: Show;

  constructor(file: string, source: string, show: Show) {
    this.#file = file;
    this.#source = source;
    this.#show = show;
  }

  /** The sentences; a heading cannot hold a component, so a bare assertion below it speaks for it. */
  sentences(): Sentence[] {
    return this.#sentences.map((sentence, index) => {
      if (!sentence.isHeading) return sentence;
      const next = this.#sentences[index + 1]?.components ?? [];
      const bare = next.filter(({ name, isBare }) => name === "Assert" && isBare);
      return { ...sentence, components: [...sentence.components, ...bare] };
    });
  }

  read(node: Node): void {
    if (node.type === "footnoteDefinition") {
      this.footnotes.defined.push({ label: node.label ?? "", at: this.#at(node) });
    }
    if (blocks.has(node.type)) {
      this.#readBlock(node);
      return;
    }
    if (node.type === "definition") this.#addLink(node.url, node);
    if (node.type === "mdxFlowExpression" || isPhrase(node)) {
      this.#readBlock({ type: "paragraph", children: [node] });
      return;
    }
    if (node.type === "mdxJsxFlowElement" && node.name) {
      // What stands around whole paragraphs is checked too, as a sentence without words.
      if (node.name === "Assert") {
        this.#readBlock({ type: "paragraph", children: [{ ...node, children: [] }] });
      } else {
        this.components.push(this.#componentOf(node));
      }
    }
    for (const child of node.children ?? []) this.read(child);
  }

  /** A block’s stretches, in order, cut into sentences; notes that stand inside are blocks of their own. */
  #readBlock(block: Node): void {
    const parts: Part[] = [];
    const notes: Node[] = [];
    for (const child of block.children ?? []) this.#collect(child, "text", { parts, notes });
    const at = (offset: number) => this.#placeOf(offset);
    const found = cut(parts, at).map((sentence) => ({
      ...sentence,
      isHeading: block.type === "heading",
    }));
    this.#sentences.push(...found);
    for (const note of notes) this.#readBlock(note);
  }

  #collect(node: Node, kind: Kind, into: { parts: Part[]; notes: Node[] }): void {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "text" || node.type === "inlineCode") {
      into.parts.push({ text: node.value ?? "", kind, offset });
      return;
    }
    if (node.type === "break") {
      into.parts.push({ text: " ", kind, offset });
      return;
    }
    if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") {
      into.parts.push({ text: printed(node.value ?? ""), kind, offset: offset + 1 });
      return;
    }
    if (node.type === "footnoteReference") {
      this.footnotes.used.push({ label: node.label ?? "", at: this.#at(node) });
      return;
    }
    if (node.type === "link") this.#addLink(node.url, node);
    if (/^mdxJsx(Text|Flow)Element$/.test(node.type) && node.name) {
      this.#collectComponent(node, kind, into);
      return;
    }
    for (const child of node.children ?? []) this.#collect(child, kind, into);
  }

  #collectComponent(node: Node, kind: Kind, into: { parts: Part[]; notes: Node[] }): void {
    const component = this.#componentOf(node);
    this.components.push(component);
    if (node.name === "a") this.#addLink(component.attributes["href"], node);
    if (node.name === "Aside") {
      into.notes.push(node);
      return;
    }
    const offset = node.position?.start.offset ?? 0;
    if ((node.children ?? []).length === 0) {
      into.parts.push({ text: this.#show(component), kind: "shown", offset, component });
      return;
    }
    into.parts.push({ text: "", kind: "shown", offset, component });
    const inside = kinds[node.name ?? ""] ?? kind;
    for (const child of node.children ?? []) this.#collect(child, inside, into);
  }

  #addLink(url: string | undefined, node: Node): void {
    if (url !== undefined) this.links.push({ url, at: this.#at(node) });
  }

  /** @throws {Error} if a word of the vocabulary is given something else than text in quotes */
  #componentOf(node: Node): Component {
    const odd = (node.attributes ?? []).find(
      ({ name, value }) => name === undefined || (value && typeof value !== "string"),
    );
    if (odd && /^[A-Z]/.test(node.name ?? "")) {
      throw new Error(
        `${this.#at(node)}: <${node.name}>: expected text in quotes, got an expression. Write ${odd.name ?? "name"}="…".`,
      );
    }
    const attributes = Object.fromEntries(
      (node.attributes ?? []).flatMap(({ name, value }) =>
        name && typeof value === "string" ? [[name, value]] : [],
      ),
    );
    const isBare = (node.children ?? []).length === 0;
    return { name: node.name ?? "", attributes, isBare, at: this.#at(node) };
  }

  #at(node: Node): string {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    return `${this.#file}:${line}:${column}`;
  }

  #placeOf(offset: number): string {
    return placeOf(this.#file, this.#source, offset);
  }
}

const kinds: Readonly<Record<string, Kind>> = { Assert: "asserted", Literal: "literal" };

const ofSentences = new Set(["Num", "Said", "Assert"]);
const phrasing = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "link",
  "linkReference",
  "footnoteReference",
  "break",
  "image",
  "mdxTextExpression",
  "mdxJsxTextElement",
]);

/** Whether an element on a line of its own belongs into a sentence, by its name or by its words. */
const isPhrase = ({ type, name, children = [] }: Node) =>
  type === "mdxJsxFlowElement" &&
  (children.length === 0
    ? ofSentences.has(name ?? "")
    : children.every((child) => phrasing.has(child.type)));

/** What an expression in braces prints, as far as one can see: its text without quotes; of a comment nothing. */
const printed = (expression: string) =>
  /^\s*\/\*/.test(expression) ? " " : expression.replaceAll(/["'`]/g, " ");

/** The line and column of a place in a text, with its file: `content/essays/x.mdx:12:3`. */
export function placeOf(file: string, source: string, offset: number): string {
  const before = source.slice(0, offset);
  const line = before.split("\n").length;
  return `${file}:${line}:${offset - before.lastIndexOf("\n")}`;
}

interface Part extends Stretch {
  readonly component?: Component;
}

// A full stop ends a sentence if a space and no small letter follow; 0.5 and "Inc. is" do not.
const sentenceEnd = /[.!?][”’")\]]*\s+(?![a-z])/g;

/** Cuts the stretches of a block into sentences. */
function cut(
  parts: readonly Part[],
  at: (offset: number) => string,
): Omit<Sentence, "isHeading">[] {
  const text = parts.map((part) => part.text).join("");
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends.filter((end) => end < text.length)];
  return starts
    .map((start, index) => sentenceOf(parts, { start, end: starts[index + 1] ?? Infinity }, at))
    .filter(({ text: words, components }) => words !== "" || components.length > 0);
}

function sentenceOf(
  parts: readonly Part[],
  { start, end }: { readonly start: number; readonly end: number },
  at: (offset: number) => string,
): Omit<Sentence, "isHeading"> {
  const inside: Part[] = [];
  let position = 0;
  for (const part of parts) {
    const from = Math.max(start - position, 0);
    const to = Math.min(end - position, part.text.length);
    const isEmptyInside = part.text === "" && position >= start && position < end;
    if (from < to || isEmptyInside) {
      inside.push({ ...part, text: part.text.slice(from, to), offset: part.offset + from });
    }
    position += part.text.length;
  }
  return {
    text: inside
      .map(({ text }) => text)
      .join("")
      .trim(),
    stretches: inside.map(({ text, kind, offset }) => ({ text, kind, offset })),
    components: inside.flatMap(({ component }) => (component ? [component] : [])),
    at: at((inside.find(({ text }) => text.trim() !== "") ?? inside[0])?.offset ?? 0),
  };
}
