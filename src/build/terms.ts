import { getCollection } from "astro:content";
import { nearNames } from "./near-names";

/** A term of the glossary. */
export interface Term {
  readonly id: string;
  /** How it is written in the middle of a sentence. */
  readonly term: string;
  /** What it means, in one or two sentences of plain text. */
  readonly definition: string;
}

/** Every term, in alphabetical order. */
export async function listTerms(): Promise<Term[]> {
  const terms = await getCollection("terms");
  return terms
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
}

/** The term with this id. @throws {Error} if there is none, naming the place and near ids */
export async function termById(id: string, place: string): Promise<Term> {
  const terms = await listTerms();
  const term = terms.find((candidate) => candidate.id === id);
  if (term) return term;
  const near = nearNames(
    id,
    terms.map((candidate) => candidate.id),
  );
  throw new Error(
    `${place}: expected the id of a term in content/glossary.yaml, got "${id}". Near: ${near}.`,
  );
}
