import type { UnitId } from "~/data/kit/units";
import type { Value } from "~/findings/kit/value";
import { maximumRateSpread, minimumPoints, type Backtest } from "~/model/backtest";

/** What the data of its time say of a claim. */
export type ClaimVerdict =
  "holds" | "low" | "high" | "arithmetic slip" | "too few data to say" | "untestable";

/** How a claimed number is held against the value that answers it. */
export type ClaimRule =
  /** It holds inside the interval of the answer; a wide interval or few rows decide nothing. */
  | { readonly kind: "interval" }
  /** It holds if it and the answer differ by no more than this factor. */
  | { readonly kind: "near"; readonly within: number }
  /** It holds if the answer is larger: the claim says "more than". */
  | { readonly kind: "above" }
  /** The answer is what the claim’s own numbers give; any other number is a slip. */
  | { readonly kind: "arithmetic" }
  /** No data can decide it, for the reason given. */
  | { readonly kind: "untestable"; readonly reason: string };

export interface ClaimDefinition {
  /** What was claimed, in our words. */
  readonly label: string;
  readonly value: number;
  readonly unit: UnitId;
  /** When it was claimed, as ISO text. */
  readonly date: string;
  readonly rule: ClaimRule;
  /** The value that answers it; none for an untestable claim. */
  readonly answer?: Value;
  /** The forecast that says what became of it since. */
  readonly since?: Pick<Backtest, "verdict">;
}

/** A claim of the notes with its computed verdicts. */
export interface Claim extends ClaimDefinition {
  /** `section.claim`. */
  readonly id: string;
  readonly verdict: ClaimVerdict;
  /** The ground of the verdict, in words without numbers. */
  readonly ground: string;
}

/** Names the claims of a section and computes their verdicts. @throws {Error} naming a claim whose rule cannot be applied */
export function defineClaims(
  section: string,
  definitions: Readonly<Record<string, ClaimDefinition>>,
): readonly Claim[] {
  return Object.entries(definitions).map(([name, definition]) => {
    const id = `${section}.${name}`;
    checkClaim(id, definition);
    return { ...definition, id, ...judge(definition) };
  });
}

function checkClaim(id: string, { rule, answer, unit, value }: ClaimDefinition): void {
  const where = `src/claims/${id.split(".")[0]}.ts: claim "${id}"`;
  if (!rule) throw new Error(`${where}: expected a rule for its verdict, got none.`);
  if (rule.kind === "untestable") return;
  if (!answer) throw new Error(`${where}: expected a finding’s value that answers it, got none.`);
  if (answer.unit !== unit) {
    throw new Error(`${where}: expected the unit of its answer, "${answer.unit}", got "${unit}".`);
  }
  if (!Number.isFinite(value)) throw new Error(`${where}: expected a finite number, got ${value}.`);
}

type Judgement = Pick<Claim, "verdict" | "ground">;

function judge({ rule, answer, value }: ClaimDefinition): Judgement {
  if (rule.kind === "untestable" || !answer) {
    const ground = rule.kind === "untestable" ? rule.reason : "nothing answers it";
    return { verdict: "untestable", ground };
  }
  if (rule.kind === "interval") return judgeByInterval(value, answer);
  if (rule.kind === "arithmetic") {
    const isRight = Math.abs(Math.log(value / answer.value)) < 0.01;
    return isRight
      ? { verdict: "holds", ground: "its own numbers give it" }
      : { verdict: "arithmetic slip", ground: "its own numbers give another" };
  }
  if (rule.kind === "above") {
    return answer.value > value
      ? { verdict: "holds", ground: "the answer is larger" }
      : { verdict: "high", ground: "the answer is not larger" };
  }
  const distance = Math.log(value / answer.value);
  const verdict = Math.abs(distance) <= Math.log(rule.within) ? "holds" : sideOf(distance);
  return { verdict, ground: `it may differ by a factor of ${rule.within}` };
}

function judgeByInterval(value: number, { low, high, n }: Value): Judgement {
  if (low === undefined || high === undefined || n < minimumPoints) {
    return { verdict: "too few data to say", ground: "too few rows for a rate" };
  }
  if (high / low > maximumRateSpread) {
    return { verdict: "too few data to say", ground: "the interval is wider than a factor of ten" };
  }
  if (value >= low && value <= high)
    return { verdict: "holds", ground: "it lies inside the interval" };
  return { verdict: sideOf(value - high), ground: "it lies outside the interval" };
}

const sideOf = (distance: number): ClaimVerdict => (distance > 0 ? "high" : "low");
