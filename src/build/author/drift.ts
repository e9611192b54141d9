/**
 * `npm run drift`: every bound sentence of every essay with the state of its range or assertion.
 * `npm run drift -- --against <git ref>`: which values, verdicts and sentences the data have moved since.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { compareStates } from "./compare-states.ts";
import { openLaboratory, type Tables } from "./load-site.ts";
import { movedLines } from "./moved-lines.ts";
import type { EssayState, SiteState } from "./state.ts";

const option = process.argv.indexOf("--against");
const ref = option < 0 ? undefined : process.argv[option + 1];
if (option >= 0 && !ref) fail("expected a git ref after --against, as HEAD or main.");
if (ref && git("rev-parse", "--verify", `${ref}^{commit}`) === undefined) {
  fail(
    `expected a git ref after --against, as HEAD or main, got "${ref}", which git does not know.`,
  );
}

const laboratory = await openLaboratory();
try {
  const now = await laboratory.evaluate();
  if (ref === undefined) {
    console.log(reportOf(now));
  } else {
    const tables = tablesAt(ref);
    const then = await laboratory.evaluate(tables);
    console.log(compareStates(then, now, movedLines(tables)));
  }
} catch (error) {
  fail((error as Error).message);
} finally {
  await laboratory.close();
}

function fail(message: string): never {
  console.error(`drift: ${message}`);
  process.exit(1);
}

/** The tables of facts as they stood at a commit. */
function tablesAt(commit: string): Tables {
  const files = [
    "src/data/sources.csv",
    ...readdirSync("src/data/tables").map((name) => `src/data/tables/${name}`),
  ];
  return new Map(
    files.flatMap((file) => {
      const text = git("show", `${commit}:${file}`);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    // A table that is new since then has no older text.
    return undefined;
  }
}

function reportOf({ essays, values, claims }: SiteState): string {
  return [
    `${values.length} values, ${claims.length} claims, ${essays.length} essays`,
    ...essays.map(essayInWords),
  ].join("\n\n");
}

function essayInWords({ file, statements, quotes, unguarded, typed }: EssayState): string {
  const left = statements.filter(({ holds }) => !holds).length;
  const bare = quotes.filter(({ isGuarded }) => !isGuarded).length;
  return [
    `${file}: ${statements.length} bound sentences, ${left} of them left behind by the data; ${bare} sentences quote values without a range or an assertion`,
    ...statements.map(
      ({ kind, text, at, holds, found, sentence }) =>
        `  ${holds ? "holds" : "LEFT "}  ${placeIn(at)}  ${kind} ${text}\n         now ${found}\n         ${sentence}`,
    ),
    ...unguarded.map(({ at, text }) => `  compares without an assertion  ${placeIn(at)}  ${text}`),
    ...typed.map(({ at, text }) => `  number typed by hand  ${placeIn(at)}  ${text}`),
  ].join("\n");
}

function placeIn(at: string): string {
  return at.split(":").slice(1).join(":");
}
