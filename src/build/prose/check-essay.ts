import { readFileSync, readdirSync } from "node:fs";
import { claims } from "../claims";
import { values } from "../findings";
import { nearNames } from "../near-names";
import { tables } from "../tables";
import { cellOf } from "~/data/kit/table";
import { formatClaimed } from "~/figures/kit/format-claim";
import { showFace, type Face } from "~/figures/kit/words";
import { movedRows } from "./moved-rows";
import { typedNumbers } from "./number-lint";
import { placeOf, readProse, type Component, type Prose } from "./read-prose";
import { statementsOf, type Statement } from "./statements";

/** Names that an essay may write with their digits: the cells of the tables’ name columns. */
export const names: readonly string[] = [
  ...new Set(
    tables.flatMap(({ rows, nameColumns }) =>
      rows.flatMap((row) => nameColumns.map((name) => String(cellOf(row, name) ?? ""))),
    ),
  ),
];

/** An essay’s source, with values as a reader sees them. */
export function readEssay(file: string, source = readFileSync(file, "utf8")): Prose {
  return readProse(file, source, show);
}

/**
 * Holds an essay against the data: every number is bound, every range and assertion is met, every
 * footnote has its text, every component is one of ours.
 *
 * @param file path from the root of the repository
 * @param source its text, if it is another than the file's
 * @throws {Error} with every fault that was found, each with file, line, column and what to do
 */
export function checkEssay(file: string, source?: string): void {
  const prose = readEssay(file, source);
  const faults = [
    ...typedNumbers(prose, names).map(
      ({ at, text, sentence }) =>
        `${at}: expected a number that is bound to the data, got "${text}".\n  Sentence: ${sentence}\n  Write <Num of="finding.value" /> or <Said of="section.claim" />, put a comparison in words into <Assert that="…">, or mark what is really meant: <Literal why="…">${text}</Literal>.`,
    ),
    ...footnoteFaults(prose),
    ...vocabularyFaults(prose),
    ...prose.sentences.flatMap((sentence) => statementFaults({ ...prose, sentences: [sentence] })),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n\n"));
}

/** What to tell an author whose sentence the data have left behind. */
export function faultInWords({ kind, text, at, sentence, found, rows }: Statement, file: string) {
  const moved = movedRows(file, rows);
  const shown = moved.slice(0, 8);
  const more = moved.length > shown.length ? [`    and ${moved.length - shown.length} more`] : [];
  return [
    kind === "range"
      ? `${at}: <Num expect="${text}">: the value has left the range for which its sentence was written.`
      : `${at}: <Assert that="${text}">: the comparison no longer holds.`,
    `  Sentence: ${sentence || "none, it stands on a line of its own"}`,
    `  ${kind === "range" ? `Range: ${text}` : `Assertion: ${text}`}. Now: ${found}.`,
    "  Rows that moved it:",
    ...shown.map((row) => `    ${row}`),
    ...more,
    "  Read the sentence again, then change it or what it is bound to.",
  ].join("\n");
}

/** What is wrong with the bound values of a sentence; one that cannot be read does not hide the others. */
function statementFaults(prose: Prose): string[] {
  try {
    return statementsOf(prose, values)
      .filter(({ holds }) => !holds)
      .map((statement) => faultInWords(statement, prose.file));
  } catch (error) {
    return [(error as Error).message];
  }
}

/** The compiler tells of a word that nobody knows, but not where it stands. */
function vocabularyFaults({ components }: Prose): string[] {
  const words = readdirSync("src/components/prose")
    .filter((name) => name.endsWith(".astro"))
    .map((name) => name.slice(0, -".astro".length));
  return components
    .filter(({ name }) => /^[A-Z]/.test(name) && !words.includes(name))
    .map(
      ({ name, at }) =>
        `${at}: expected a word that an essay may use, got <${name}>. Near: ${nearNames(name, words)}.`,
    );
}

function footnoteFaults({ footnotes: { used, defined }, source, file }: Prose): string[] {
  const texts = new Set(defined.map(({ label }) => label));
  // Markdown takes a reference without a text for plain text, so it is looked for there.
  const lost = [...source.matchAll(/^ {0,3}\[\^[^\]\s]+\]:|\[\^([^\]\s]+)\]/gm)].filter(
    ([, label]) => label !== undefined && !texts.has(label),
  );
  const marks = new Set(used.map(({ label }) => label));
  return [
    ...lost.map(
      ({ index, 1: label }) =>
        `${placeOf(file, source, index)}: expected a text for the footnote "[^${label}]", found none. Write a line "[^${label}]: …" at the end.`,
    ),
    ...defined
      .filter(({ label }) => !marks.has(label))
      .map(({ label, at }) => `${at}: expected a mark "[^${label}]" in the text, found none.`),
  ];
}

/** How a component without words reads in a sentence. */
function show({ name, attributes: { of, as, to } }: Component): string {
  if (name === "Num") {
    const value = values.find(({ id }) => id === of);
    return value ? safely(() => showFace({ value, face: (as ?? "value") as Face })) : "…";
  }
  if (name === "Said") {
    const claim = claims.find(({ id }) => id === of);
    return claim?.value === undefined ? "…" : formatClaimed(claim);
  }
  if (name === "Ref") return to?.split(":")[0] ?? "";
  return name === "Assert" ? "" : "…";
}

/** Faults of a face are told where the component is drawn, with a better message. */
function safely(text: () => string): string {
  try {
    return text();
  } catch {
    return "…";
  }
}
