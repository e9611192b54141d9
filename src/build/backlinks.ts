import { claims } from "./claims";
import { listEssays, referencesOf, type EssayEntry } from "./essays";
import { figures, nameInWords } from "./figures";
import { findings, values } from "./findings";

/** A page that refers to something. */
export interface Backlink {
  /** Path under the site’s root. */
  readonly path: string;
  readonly words: string;
}

/** What can be referred to: `value:x.y`, `claim:x.y`, `table:x`, `source:x`, `term:x`, `essay:x`, `figure:x`. */
export type Target =
  `${"value" | "claim" | "table" | "source" | "term" | "essay" | "figure"}:${string}`;

let index: Promise<ReadonlyMap<string, readonly Backlink[]>> | undefined;

/** The pages that refer to a thing, each once: essays in their order, then figures, then worked numbers. */
export async function backlinksTo(target: Target): Promise<readonly Backlink[]> {
  // While an author writes, an essay may come to name something from one page to the next.
  const all = await (import.meta.env.DEV ? buildIndex() : (index ??= buildIndex()));
  return all.get(target) ?? [];
}

async function buildIndex(): Promise<ReadonlyMap<string, readonly Backlink[]>> {
  const links = new Map<string, Backlink[]>();
  const add = (targets: readonly string[], link: Backlink) => {
    for (const target of new Set(targets)) {
      links.set(target, [...(links.get(target) ?? []), link]);
    }
  };
  for (const essay of await listEssays()) {
    const link = { path: `essays/${essay.id}/`, words: essay.data.title };
    add(
      targetsOf(essay).filter((target) => target !== `essay:${essay.id}`),
      link,
    );
  }
  for (const { id, figure } of figures) {
    const quoted = [...figure.title, ...figure.caption].flatMap((part) =>
      typeof part === "string" ? [] : [`value:${part.value.id}`],
    );
    const drawn = figure.series.map(({ table }) => `table:${table}`);
    add([...quoted, ...drawn], { path: `figures/${id}/`, words: `the figure ${nameInWords(id)}` });
  }
  for (const finding of findings) {
    const tables = Object.values(finding.values).flatMap((value) => value.tables);
    add(
      tables.map((table) => `table:${table}`),
      { path: `numbers/${finding.id}/`, words: `the numbers under “${finding.title}”` },
    );
  }
  for (const { id, answer } of claims) {
    if (answer)
      add([`value:${answer.id}`], { path: `claims/#${id}`, words: "a claim of the notes" });
  }
  return links;
}

/** Everything that an essay names by an id. */
function targetsOf({ body = "" }: EssayEntry): string[] {
  const references = referencesOf(body);
  const of = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}:${id}`);
  const listed = [...body.matchAll(/<Claims\s[^>]*?section="([^"]+)"/g)].map(([, slug]) => slug!);
  const known = new Set(values.map(({ id }) => `value:${id}`));
  const tables = [...body.matchAll(/\]\(\/data\/([a-z0-9-]+)\/\)/g)].map(([, id]) => id!);
  return [
    ...of("value", references.values),
    ...of("figure", references.figures),
    ...of("source", references.cited),
    ...of("term", references.terms),
    ...of("claim", references.claims),
    ...of("table", tables),
    ...claims.filter(({ section }) => listed.includes(section)).map(({ id }) => `claim:${id}`),
    ...[...body.matchAll(/<Ref\s[^>]*?to="([^"#]+)/g)].map(([, to]) => to!),
    ...[...body.matchAll(/<Assert\s[^>]*?that="([^"]+)"/g)].flatMap(([, that]) =>
      that!
        .split(/[\s()*/<>=+,]+/)
        .map((word) => `value:${word.replace(/\.(low|high|n)$/, "")}`)
        .filter((target) => known.has(target)),
    ),
  ];
}
