import { sources, sourceById } from "~/data/sources";
import { claimById } from "./claims";
import { figureNumber, listEssays, type EssayEntry } from "./essays";
import { figures } from "./figures";
import { valueById } from "./findings";
import { nearNames } from "./near-names";
import { pathOfReference } from "./reference-paths";
import { tables } from "./tables";
import { termById } from "./terms";

/** Where a reference leads, and what it is called if the author gives no words. */
export interface Reference {
  /** Path under the site’s root, or a fragment of the same page. */
  readonly path: string;
  /** Plain text. */
  readonly words: string;
}

interface Origin {
  /** Where the reference stands, for the error message. */
  readonly place: string;
  /** Slug of the essay in which it stands. */
  readonly essay: string | undefined;
}

const kinds = ["essay", "figure", "claim", "value", "table", "term", "source"] as const;

/**
 * Finds what a reference such as `figure:list-prices` or `essay:energy#the-grid` leads to.
 *
 * @throws {Error} naming the place, if there is no such thing
 */
export async function resolveReference(to: string, origin: Origin): Promise<Reference> {
  const [kind, id = ""] = split(to, ":");
  const { place } = origin;
  const path = pathOfReference(to) ?? "";
  if (kind === "essay") return { path, words: await titleOfEssay(id, place) };
  if (kind === "figure") return figureReference(id, origin);
  if (kind === "claim") {
    return { path, words: `the claim that ${claimById(id, place).label}` };
  }
  if (kind === "value") return { path, words: valueById(id, place).label };
  if (kind === "table") {
    const table = tables.find((candidate) => candidate.id === id);
    if (!table) throw unknown(place, "a table", id, idsOf(tables));
    return { path, words: table.title };
  }
  if (kind === "term") {
    return { path, words: (await termById(id, place)).term };
  }
  if (kind === "source") {
    if (!sources.some((source) => source.id === id)) {
      throw unknown(place, "a source", id, idsOf(sources));
    }
    const { publisher, year } = sourceById(id);
    return { path, words: `${publisher}, ${year}` };
  }
  throw new Error(`${place}: expected to="kind:id" with one of ${kinds.join(", ")}, got "${to}".`);
}

async function titleOfEssay(id: string, place: string): Promise<string> {
  const [slug] = split(id, "#");
  const essays = await listEssays();
  const essay = essays.find((candidate) => candidate.id === slug);
  if (!essay) throw unknown(place, "an essay", slug, idsOf(essays));
  return essay.data.title;
}

async function figureReference(id: string, { place, essay }: Origin): Promise<Reference> {
  if (!figures.some((figure) => figure.id === id)) {
    throw unknown(place, "a figure", id, idsOf(figures));
  }
  const essays = await listEssays();
  const shows = ({ body = "" }: EssayEntry) => figureNumber(body, id) > 0;
  const home = essays.find((candidate) => candidate.id === essay && shows(candidate));
  if (home) return { path: `#${id}`, words: `figure ${figureNumber(home.body ?? "", id)}` };
  const other = essays.find(shows);
  if (!other)
    throw new Error(`${place}: expected a figure that an essay shows, "${id}" is in none.`);
  const number = figureNumber(other.body ?? "", id);
  return { path: `essays/${other.id}/#${id}`, words: `figure ${number} of ${other.data.title}` };
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

function unknown(place: string, what: string, id: string, known: readonly string[]): Error {
  return new Error(
    `${place}: expected the id of ${what}, got "${id}". Near: ${nearNames(id, known)}.`,
  );
}

/** The parts before and after the first mark. */
function split(text: string, mark: string): [string, string | undefined] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + mark.length)];
}
