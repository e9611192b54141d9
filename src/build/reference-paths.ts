/** Where a reference by id leads, as a path under the site’s root; a figure’s place hangs on its essay. */
const paths: ReadonlyMap<string, (id: string) => string> = new Map([
  ["essay", (id) => `essays/${id.replace(/#|$/, "/$&")}`],
  ["claim", (id) => `claims/#${id}`],
  ["value", (id) => `numbers/${id.replace(".", "/#")}`],
  ["table", (id) => `data/${id}/`],
  ["term", (id) => `glossary/#${id}`],
  ["source", (id) => `sources/#${id}`],
]);

/** The path of `claim:x.y` or `essay:energy#the-grid`; undefined for a figure and for no such kind. */
export function pathOfReference(to: string): string | undefined {
  const [, kind = "", id = ""] = /^([^:]*):(.*)$/.exec(to) ?? [];
  return paths.get(kind)?.(id);
}
