import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { factsBehind, type Provenance } from "~/data/kit/table";
import { pairLines } from "../pair-lines";
import { tableById } from "../tables";

/**
 * The rows that differ from what they were when an essay was last committed, in the tables behind some
 * values, one line each; where no history says so, the rows that the values rest on.
 *
 * @param essay path of the essay from the root of the repository
 */
export function movedRows(essay: string, rows: readonly Provenance[]): string[] {
  const facts = factsBehind(rows);
  const files = [...new Set(facts.map(({ ref }) => tableById(ref.table).file))];
  const commit = git("log", "-1", "--format=%H", "--", essay)?.trim();
  const moved = commit ? files.flatMap((file) => differences(file, commit)) : [];
  if (moved.length > 0) return moved;
  return facts.map(
    ({ ref }) => `${ref.table}, line ${ref.line}: ${ref.key.replaceAll("--", ", ")}`,
  );
}

/** Lines of a table that differ from a commit’s: "inference-prices.csv, line 3: was …, is …". */
export function differences(file: string, commit: string): string[] {
  const before = git("show", `${commit}:${file}`)?.trimEnd().split("\n");
  if (!before) return [];
  const after = readFileSync(file, "utf8").trimEnd().split("\n");
  return compareLines(file.split("/").at(-1)!, before, after);
}

/** Lines by which two versions of a table differ, one line or two each. */
export function compareLines(
  name: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  return pairLines(before, after).map(({ was, is, line }) => {
    if (was === undefined) return `${name}, line ${line}: new: ${is}`;
    if (is === undefined) return `${name}: gone: ${was}`;
    return `${name}, line ${line}: was: ${was}\n    ${" ".repeat(name.length)}  is: ${is}`;
  });
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    // No git, no history, or no such file in it: the rows themselves must do.
    return undefined;
  }
}
