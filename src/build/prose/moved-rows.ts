import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { factsBehind, type Provenance } from "~/data/kit/table";
import { tableById } from "../tables";

/**
 * The rows that differ from what they were when an essay was last committed, in the tables behind some
 * values, one line each; where no history says so, the rows that the values rest on.
 *
 * @param essay path of the essay from the root of the repository
 */
export function movedRows(essay: string, rows: readonly Provenance[]): string[] {
  const facts = factsBehind(rows);
  const files = [...new Set(facts.map(({ ref }) => tableById(ref.table).file))].map((file) =>
    file.replace(/^src\/data\/(?:tables\/)?([\w-]+)\.(?:ts|csv)$/, "src/data/tables/$1.csv"),
  );
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

/**
 * Which lines of a table were added, removed or changed; a changed line is one that stands between the
 * same neighbours.
 */
export function compareLines(
  name: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const added = after.flatMap((line, index) => (old.has(line) ? [] : [{ line, index }]));
  const removed = before.flatMap((line, index) => (now.has(line) ? [] : [{ line, index }]));
  const paired = new Set<string>();
  const changes = added.map(({ line, index }) => {
    const was = removed.find(
      (one) => !paired.has(one.line) && before[one.index - 1] === after[index - 1],
    );
    if (!was) return `${name}, line ${index + 1}: new: ${line}`;
    paired.add(was.line);
    return `${name}, line ${index + 1}: was: ${was.line}\n    ${" ".repeat(name.length)}  is: ${line}`;
  });
  const gone = removed.filter(({ line }) => !paired.has(line));
  return [...changes, ...gone.map(({ line }) => `${name}: gone: ${line}`)];
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    // No git, no history, or no such file in it: the rows themselves must do.
    return undefined;
  }
}
