import { getCollection, type CollectionEntry } from "astro:content";
import { readdirSync } from "node:fs";
import { checkAddresses } from "./essay-addresses";
import type { Value } from "~/findings/kit/value";
import { explorableById } from "./explorables";
import { newestDate, tableById } from "./tables";
import { figures } from "./figures";
import { valueById } from "./findings";

export type EssayEntry = CollectionEntry<"essays">;

let listed: Promise<EssayEntry[]> | undefined;

/** All essays, in the order of the notes. @throws {Error} if two would have one address or one place */
export function listEssays(): Promise<EssayEntry[]> {
  // While an author writes, the list may change from one page to the next.
  if (import.meta.env.DEV) return readEssays();
  return (listed ??= readEssays());
}

async function readEssays(): Promise<EssayEntry[]> {
  checkAddresses(readdirSync("content/essays"));
  const essays = await getCollection("essays");
  for (const essay of essays) checkOrder(essay, essays);
  return essays.sort((a, b) => a.data.order - b.data.order);
}

function checkOrder(
  { filePath, data: { order } }: EssayEntry,
  essays: readonly EssayEntry[],
): void {
  const twin = essays.find((other) => other.filePath !== filePath && other.data.order === order);
  if (!twin) return;
  throw new Error(
    `${filePath}: expected a section of its own, ${twin.filePath} has order ${order} too. Change "order" in one of them.`,
  );
}

/** What an essay quotes, draws and cites, each id once, in order of appearance. */
export interface EssayReferences {
  readonly values: readonly string[];
  readonly figures: readonly string[];
  readonly explorables: readonly string[];
  readonly cited: readonly string[];
  readonly terms: readonly string[];
  readonly claims: readonly string[];
}

/** Reads the ids out of an essay’s source text. */
export function referencesOf(body: string): EssayReferences {
  return {
    values: idsIn(body, /<Num\s[^>]*?of="([^"]+)"/g),
    figures: idsIn(body, /<Figure\s[^>]*?id="([^"]+)"/g),
    explorables: idsIn(body, /<Explore\s[^>]*?id="([^"]+)"/g),
    cited: idsIn(body, /<Cite\s[^>]*?id="([^"]+)"/g),
    terms: idsIn(body, /<Term\s[^>]*?id="([^"]+)"/g),
    claims: idsIn(body, /<(?:Said\s[^>]*?of|Claim\s[^>]*?id)="([^"]+)"/g),
  };
}

/** The number of a figure in an essay, counted from 1; 0 if the essay does not have it. */
export function figureNumber(body: string, id: string): number {
  return referencesOf(body).figures.indexOf(id) + 1;
}

/** An essay’s own text, and the file that it stands in. */
export type EssayText = Pick<EssayEntry, "body" | "filePath">;

/** The newest date among the tables that an essay rests on. @throws {Error} if it rests on none */
export function dataDateOf(essay: EssayText): string {
  const { figures: drawn } = referencesOf(essay.body ?? "");
  const tables = [
    ...valuesBehind(essay).flatMap(({ tables: behind }) => behind),
    ...figures
      .filter(({ id }) => drawn.includes(id))
      .flatMap(({ figure }) => figure.series.map(({ table }) => table)),
  ];
  const newest = [...new Set(tables)]
    .map((id) => newestDate(tableById(id)))
    .sort()
    .at(-1);
  if (newest) return newest;
  throw new Error(
    `${essay.filePath}: expected at least one <Num> or <Figure>, or the essay rests on no data.`,
  );
}

/** Ids of the sources behind an essay’s figures, numbers and citations. */
export function sourcesOf(essay: EssayText): string[] {
  const { figures: drawn, cited } = referencesOf(essay.body ?? "");
  const rows = [
    ...valuesBehind(essay).flatMap(({ rows: behind }) => behind),
    ...figures
      .filter(({ id }) => drawn.includes(id))
      .flatMap(({ figure }) => figure.series.flatMap(({ points }) => points.map(({ row }) => row))),
  ];
  return [...new Set([...cited, ...rows.flatMap(({ sourceIds }) => sourceIds)])].sort();
}

/** The values that an essay quotes, and those that its explorables work with. */
function valuesBehind({ body = "", filePath = "" }: EssayText): Value[] {
  const { values, explorables } = referencesOf(body);
  const explored = explorables.flatMap(
    (id) => explorableById(id, `${filePath}: <Explore id="${id}">`).values,
  );
  return [...new Set([...values, ...explored])].map((id) =>
    valueById(id, `${filePath}: <Num of="${id}">`),
  );
}

/** Minutes that a reader needs, at 230 words a minute. */
export function minutesToRead(body: string): number {
  const prose = body.replace(/<[^>]+>/g, "number");
  return Math.max(1, Math.round(prose.split(/\s+/).length / 230));
}

function idsIn(body: string, pattern: RegExp): string[] {
  return [...new Set([...body.matchAll(pattern)].map(([, id]) => id!))];
}
