import type { Claim } from "./claim";

const modules = import.meta.glob<Readonly<Record<string, readonly Claim[]>>>("../*.ts", {
  eager: true,
});

/** The claims of every section, by the name of the section’s file. */
export const claimsBySection: ReadonlyMap<string, readonly Claim[]> = new Map(
  Object.entries(modules).map(([path, module]) => [
    path.slice("../".length, -".ts".length),
    Object.values(module).flat(),
  ]),
);

/** Every claim of the notes. */
export const allClaims: readonly Claim[] = [...claimsBySection.values()].flat();
