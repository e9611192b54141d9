/** The claims as a table that can be read and taken away like any other. */
import { isoDate, oneOf, optional, quantity, text } from "~/data/kit/cells";
import { defineDerivedTable } from "~/derived/kit/define-derived-table";
import { allClaims } from "./all-claims";
import type { Claim } from "./claim";

const columns = {
  date: isoDate("Date of the claim"),
  section: text("Section of the notes"),
  claim: text("Claim"),
  short: text("The claim in two or three words"),
  label: text("What was claimed, in our words"),
  kind: oneOf("What it names", ["number", "direction", "question", "reading", "untestable"]),
  verdict: text("Verdict on the data of the time"),
  since: optional(text("What has become of it since")),
  missedBy: optional(quantity("Claimed number over the answer", "times")),
  answer: optional(text("Value that answers it")),
};

/** Every claim of the notes with its verdict. */
export const claimsTable = defineDerivedTable({
  id: "claims",
  file: "src/claims/kit/claims-table.ts",
  title: "The claims of the notes, with their verdicts",
  rowIs: "one claim of the notes, with what the data say of it",
  rule: "In are the claims of the notes that name a number, and those without one that no data can decide, which say so; and questions of the notes that a table answers, which are marked and have no part in the score. The verdict is computed by the rule that the claim’s own entry states.",
  caveats: [
    "What the notes only asked is a question, and another measure of the same claim is a reading: both have verdicts, and neither counts in the score.",
    "A claim that names no number has no factor; nor has one whose answer is none.",
    "The factor is the claimed number over the value that answers it, so above one the notes were too high.",
  ],
  licence:
    "Ours: code and words of this site. The facts behind the answers stand under the terms of their sources.",
  columns,
  key: ["claim"],
  order: ["claim"],
  rows: [...allClaims].sort((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf),
});

export type ClaimRow = (typeof claimsTable.rows)[number];

function rowOf(claim: Claim) {
  const { id, section, date, label, verdict, sinceVerdict, missedBy, answer } = claim;
  const name = id.slice(section.length + 1).replaceAll("-", " ");
  return {
    date,
    section,
    claim: id,
    short: claim.short ?? name,
    label,
    kind: kindOf(claim),
    verdict,
    since: sinceVerdict,
    missedBy,
    answer: answer?.id,
    inputs: answer?.rows ?? [],
    ownSourceIds: ["notes"],
  };
}

function kindOf({ isQuestion, readingOf, kind }: Claim): "question" | "reading" | Claim["kind"] {
  if (kind === "untestable") return kind;
  if (isQuestion) return "question";
  return readingOf ? "reading" : kind;
}
