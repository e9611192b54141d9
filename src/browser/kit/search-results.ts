import type { Found, Hit, HitGroup } from "./search-lookup";
import type { ExcerptPiece } from "./search-query";

const kindNames: Readonly<Record<string, string>> = {
  essay: "Essays",
  figure: "Figures",
  numbers: "Numbers",
  page: "Pages",
  table: "Tables",
};

/** What is said of the hits of a query, read out when it changes. */
export function foundInWords({ groups, isExact, isCut }: Found, query: string): string {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) return `Nothing is found for “${query}”.`;
  if (!isExact) return `No exact match for “${query}”. The nearest:`;
  const places = count === 1 ? "1 place" : `${count} places`;
  return isCut ? `The best ${places} for “${query}”` : `${places} for “${query}”`;
}

/** The hits of each kind under its name, as lists of links. */
export function resultGroups({ groups }: Found): HTMLElement[] {
  return groups.map(resultGroup);
}

function resultGroup({ kind, hits }: HitGroup): HTMLElement {
  const heading = element("h2", kindNames[kind] ?? kind);
  const list = element("ul", ...hits.map(resultItem));
  list.setAttribute("role", "list"); // Safari drops the role of a list without markers
  return element("section", heading, list);
}

/** The kind of place stands in the link, as whoever hears links alone needs it too. */
function resultItem({ title, url, within, excerpt }: Hit): HTMLLIElement {
  const link = element("a", title);
  link.href = url;
  if (within) link.append(" ", element("small", within));
  return element("li", link, element("p", ...excerpt.map(pieceNode)));
}

function pieceNode({ text, isFound }: ExcerptPiece): Node | string {
  return isFound ? element("mark", text) : text;
}

/** An element with what it holds; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...contents);
  return made;
}
