import type { Assumption } from "~/assumptions/kit/define-assumption";
import type { Explorable, ExplorableData, Given } from "~/explorables/kit/define-explorable";
import { assumptionById } from "./assumptions";
import { claimById } from "./claims";
import { valueById } from "./findings";
import { nearNames } from "./near-names";

const modules = import.meta.glob<{ default?: Explorable }>("../explorables/*.ts", { eager: true });

/** What stands before the id of a claim where a number is taken from one. */
const claimPrefix = "claim:";

/** An explorable with its id, its assumptions, and all that it needs as plain data. */
export interface RegisteredExplorable {
  readonly id: string;
  readonly file: string;
  readonly explorable: Explorable;
  readonly assumptions: readonly Assumption[];
  readonly data: ExplorableData;
  /** Ids of the values of findings that it works with. */
  readonly values: readonly string[];
}

/** Every explorable, in order of id. */
export const explorables: readonly RegisteredExplorable[] = Object.entries(modules)
  .map(([path, module]) => register(path, module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The explorable with this id. @throws {Error} if there is none, naming the place and near ids */
export function explorableById(id: string, place: string): RegisteredExplorable {
  const found = explorables.find((candidate) => candidate.id === id);
  if (found) return found;
  const known = explorables.map((candidate) => candidate.id);
  throw new Error(`${place}: there is no src/explorables/${id}.ts. Near: ${nearNames(id, known)}.`);
}

function register(path: string, { default: explorable }: { default?: Explorable }) {
  const id = path.slice("../explorables/".length, -".ts".length);
  const file = `src/explorables/${id}.ts`;
  if (!explorable) {
    throw new Error(
      `${file}: expected an explorable as its default export, got none. Machinery belongs in src/explorables/kit/.`,
    );
  }
  const assumptions = explorable.assumptions.map((one) => assumptionById(one, file));
  const given = Object.entries(explorable.given).map(([name, of]) => [name, givenBy(of, file)]);
  const data = {
    settings: assumptions.map(({ settings }) => settings),
    given: Object.fromEntries(given) as ExplorableData["given"],
  };
  const values = [
    ...assumptions.flatMap((assumption) => assumption.values.map((value) => value.id)),
    ...Object.values(explorable.given).filter((of) => !of.startsWith(claimPrefix)),
  ];
  return { id, file, explorable, assumptions, data, values };
}

function givenBy(of: string, file: string): Given {
  if (!of.startsWith(claimPrefix)) {
    const { value, unit, low, high } = valueById(of, file);
    return { value, unit, ...(low !== undefined && high !== undefined ? { low, high } : {}) };
  }
  const { id, value, unit } = claimById(of.slice(claimPrefix.length), file);
  if (value === undefined || !unit) {
    throw new Error(`${file}: expected a claim with a number, got "${id}".`);
  }
  return { value, unit };
}
