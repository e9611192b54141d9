import type { Finding, Value } from "~/findings/kit/value";
import { nearNames } from "./near-names";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../findings/*.ts", "../claims/kit/score-of-the-notes.ts"],
  { eager: true },
);

/** Every finding, in order of id. */
export const findings: readonly Finding[] = Object.entries(modules)
  .map(([path, module]) => findingOf(path, module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every value of every finding, in order of finding. */
export const values: readonly Value[] = findings.flatMap((finding) =>
  Object.values(finding.values),
);

const byId = new Map(values.map((value) => [value.id, value]));

/**
 * The value with this id.
 *
 * @param place where it is asked for, for the error message: `content/essays/x.mdx:12:3: <Num>`
 * @throws {Error} if there is none, naming the place and near ids
 */
export function valueById(id: string | undefined, place: string): Value {
  const value = byId.get(id ?? "");
  if (value) return value;
  throw new Error(
    `${place}: expected the id of a finding’s value, got "${id ?? ""}". Near: ${nearNames(id ?? "", [...byId.keys()])}.`,
  );
}

function findingOf(path: string, module: Readonly<Record<string, unknown>>): Finding {
  const file = path.replace("../", "src/");
  const id = path.split("/").at(-1)!.slice(0, -".ts".length);
  const finding = Object.values(module).find(isFinding);
  if (!finding) throw new Error(`${file}: expected an exported finding, found none.`);
  if (finding.id !== id) {
    throw new Error(`${file}: expected a finding with the id "${id}", got "${finding.id}".`);
  }
  return finding;
}

function isFinding(candidate: unknown): candidate is Finding {
  return (
    typeof candidate === "object" &&
    candidate !== null &&
    "values" in candidate &&
    "rule" in candidate
  );
}
