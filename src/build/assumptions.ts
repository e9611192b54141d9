import type { Assumption } from "~/assumptions/kit/define-assumption";
import { nearNames } from "./near-names";

const modules = import.meta.glob<Readonly<Record<string, Assumption>>>("../assumptions/*.ts", {
  eager: true,
});

/** Every assumption, in order of id. */
export const assumptions: readonly Assumption[] = Object.entries(modules)
  .map(([path, module]) => assumptionOf(path, module))
  .sort((a, b) => (a.settings.id < b.settings.id ? -1 : 1));

/** The assumption with this id. @throws {Error} if there is none, naming the place and near ids */
export function assumptionById(id: string, place: string): Assumption {
  const assumption = assumptions.find(({ settings }) => settings.id === id);
  if (assumption) return assumption;
  const known = assumptions.map(({ settings }) => settings.id);
  throw new Error(
    `${place}: expected the id of an assumption, got "${id}". Near: ${nearNames(id, known)}.`,
  );
}

function assumptionOf(path: string, module: Readonly<Record<string, Assumption>>): Assumption {
  const id = path.slice("../assumptions/".length, -".ts".length);
  const assumption = Object.values(module)[0];
  if (assumption?.settings?.id !== id) {
    throw new Error(
      `src/assumptions/${id}.ts: expected one exported assumption with the id "${id}", got "${assumption?.settings?.id}".`,
    );
  }
  return assumption;
}
