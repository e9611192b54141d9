import type { Claim } from "~/claims/kit/claim";
import { nearNames } from "./near-names";

const modules = import.meta.glob<Readonly<Record<string, readonly Claim[]>>>("../claims/*.ts", {
  eager: true,
});

/** Every claim of the notes. */
export const claims: readonly Claim[] = Object.values(modules).flatMap((module) =>
  Object.values(module).flat(),
);

/** The claim with this id. @throws {Error} if there is none, naming the place and near ids */
export function claimById(id: string, place: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id);
  if (claim) return claim;
  throw new Error(
    `${place}: expected the id of a claim of the notes. Near: ${nearNames(
      id,
      claims.map((candidate) => candidate.id),
    )}.`,
  );
}
