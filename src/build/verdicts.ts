import type { Claim, ClaimVerdict, SinceVerdict } from "~/claims/kit/claim";
import { claims } from "./claims";

/** A way of looking at the claims: all of them, or those with one verdict. */
export interface ClaimFilter {
  /** Its address under `claims/`; empty for all. */
  readonly slug: string;
  readonly name: string;
  readonly claims: readonly Claim[];
}

const verdicts: readonly ClaimVerdict[] = [
  "holds",
  "low",
  "high",
  "arithmetic slip",
  "too few data to say",
  "untestable",
];
const sinceVerdicts: readonly SinceVerdict[] = ["held", "broke"];

/** Every filter that lets a claim through, all claims first. */
export const claimFilters: readonly ClaimFilter[] = [
  { slug: "", name: "all", claims },
  ...verdicts.map((verdict) => ({
    slug: verdict.replaceAll(" ", "-"),
    name: verdict as string,
    claims: claims.filter((claim) => claim.verdict === verdict),
  })),
  ...sinceVerdicts.map((verdict) => ({
    slug: `since-${verdict}`,
    name: `${verdict} since`,
    claims: claims.filter(({ sinceVerdict }) => sinceVerdict === verdict),
  })),
].filter((filter) => filter.claims.length > 0);
