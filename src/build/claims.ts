import { claimsBySection } from "~/claims/kit/all-claims";
import type { Claim, ClaimRule } from "~/claims/kit/claim";
import { nearNames } from "./near-names";
import { sections, type Section } from "./sections";

/** Every claim of the notes, in the order of the notes’ sections. */
export const claims: readonly Claim[] = [...claimsBySection]
  .flatMap(([slug, found]) => checkSection(slug, found))
  .sort((a, b) => sectionOf(a).order - sectionOf(b).order);

/** The section of the notes in which a claim stands. */
export function sectionOf({ section }: Pick<Claim, "section">): Section {
  return sections.find(({ slug }) => slug === section)!;
}

function checkSection(slug: string, found: readonly Claim[]): readonly Claim[] {
  const file = `src/claims/${slug}.ts`;
  if (found.length === 0) throw new Error(`${file}: expected claims by defineClaims, found none.`);
  const stray = found.find(({ section }) => section !== slug);
  if (stray || !sections.some((section) => section.slug === slug)) {
    const known = sections.map((section) => section.slug).join(", ");
    throw new Error(
      `${file}: expected claims of a section, named as its file, got "${stray?.section ?? slug}". Sections: ${known}.`,
    );
  }
  return found;
}

/** The claim with this id. @throws {Error} if there is none, naming the place and near ids */
export function claimById(id: string, place: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (claim) return claim;
  throw new Error(
    `${place}: expected the id of a claim of the notes, got "${id}". Near: ${nearNames(
      id,
      claims.map((candidate) => candidate.id),
    )}.`,
  );
}

/** How a claim is judged, in a sentence without numbers of its own. */
export function ruleInWords(rule: ClaimRule): string {
  switch (rule.kind) {
    case "interval":
      return "It holds if it lies inside the interval of the answer; too few rows or too wide an interval decide nothing.";
    case "near":
      return `It holds if it and the answer differ by a factor of ${rule.within} or less.`;
    case "above":
      return "It holds if the answer is larger; an interval on both sides decides nothing.";
    case "below":
      return "It holds if the answer is smaller; an interval on both sides decides nothing.";
    case "arithmetic":
      return "It holds if the claim’s own numbers give it.";
    case "untestable":
      return `No data decide it: ${rule.reason}.`;
  }
}
