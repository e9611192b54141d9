/** Where a component stands in an essay, as the compiler tells it: `content/essays/x.mdx:12:3`. */
export function placeInWords(at: string | undefined, component: string): string {
  return `${at ?? "unknown place"}: ${component}`;
}

/** The slug of the essay in which a component stands; undefined outside an essay. */
export function essayOf(at: string | undefined): string | undefined {
  return /essays\/([^/]+)\.mdx/.exec(at ?? "")?.[1];
}
