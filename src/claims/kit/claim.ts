import type { UnitId } from "~/data/kit/units";
import type { Value } from "~/findings/kit/value";
import { maximumRateSpread, minimumPoints } from "~/model/backtest";

/** What the data of its time say of a claim. */
export type ClaimVerdict =
  "holds" | "low" | "high" | "arithmetic slip" | "too few data to say" | "untestable";

/** What has become of a claim since the notes stopped. */
export type SinceVerdict = "held" | "broke" | "too few data to say";

/** How a claimed number is held against the value that answers it. */
export type ClaimRule =
  /** It holds inside the interval of the answer; a wide interval or few rows decide nothing. */
  | { readonly kind: "interval" }
  /** It holds if it and the answer differ by no more than this factor. */
  | { readonly kind: "near"; readonly within: number }
  /** It holds if the answer is larger: the claim says "more than". An interval on both sides decides nothing. */
  | { readonly kind: "above" }
  /** It holds if the answer is smaller: the claim says "less than". An interval on both sides decides nothing. */
  | { readonly kind: "below" }
  /** The answer is what the claim’s own numbers give; any other number is a slip. */
  | { readonly kind: "arithmetic" }
  /** No data can decide it, for the reason given. */
  | { readonly kind: "untestable"; readonly reason: string };

export interface ClaimDefinition {
  /** What was claimed, in our words. */
  readonly label: string;
  /** Two or three words for it, where a drawing has no room for more. */
  readonly short?: string;
  /** Whether the notes only asked: it has a verdict, but counts for no one’s score. */
  readonly isQuestion?: true;
  /** Name of the claim of which this is another reading, by another measure: one claim counts once. */
  readonly readingOf?: string;
  /** The claimed number; only an untestable claim may have none. */
  readonly value?: number;
  /** Upper end where the notes named a range; `value` is then its lower end. */
  readonly upTo?: number;
  readonly unit?: UnitId;
  /** When it was claimed, as ISO text. */
  readonly date: string;
  readonly rule: ClaimRule;
  /** The value that answers it; none for an untestable claim. */
  readonly answer?: Value;
  /** Whether the answer dates from after the notes: then it tells what became of the claim, and no data of their time do. */
  readonly isAnsweredLater?: true;
  /**
   * What says what became of it since: a later value, judged by the rule of the claim; or a verdict
   * that was computed elsewhere, by a backtest or by `compareRates`.
   */
  readonly since?: Value | { readonly verdict: SinceVerdict; readonly ground?: string };
}

/** A claim of the notes with its computed verdicts. */
export interface Claim extends ClaimDefinition {
  /** `section.claim`. */
  readonly id: string;
  /** Slug of its section. */
  readonly section: string;
  /** Whether it names a number of its own, a direction only, or nothing that data could decide. */
  readonly kind: "number" | "direction" | "untestable";
  readonly verdict: ClaimVerdict;
  /** The ground of the verdict, in words without numbers. */
  readonly ground: string;
  /** What has become of it since the notes stopped, where anything says so and it held at one time or the other. */
  readonly sinceVerdict: SinceVerdict | undefined;
  /** The ground of that, in words without numbers; also that a claim which did not hold still does not. */
  readonly sinceGround: string | undefined;
  /** Claimed number over the answer: the factor by which the notes missed. A bound that is kept has none, nor has a question. */
  readonly missedBy: number | undefined;
}

/** Names the claims of a section and computes their verdicts. @throws {Error} naming a claim whose rule cannot be applied */
export function defineClaims(
  section: string,
  definitions: Readonly<Record<string, ClaimDefinition>>,
): readonly Claim[] {
  return Object.entries(definitions).map(([name, definition]) => {
    const id = `${section}.${name}`;
    checkClaim(id, definition);
    const judgement = judge(definition);
    return {
      ...definition,
      id,
      section,
      kind: kindOf(definition),
      ...judgement,
      ...judgeSince(definition, judgement.verdict),
      missedBy: factorMissed(definition),
    };
  });
}

/**
 * What became of a rate: broke if the intervals before and after the notes stopped do not overlap,
 * too few data to say if either rests on too few rows or is too wide to tell.
 */
export function compareRates(then: Value, since: Value): { readonly verdict: SinceVerdict } {
  const [a, b] = [then, since].map(({ low, high, n }) => {
    const isUsable = low !== undefined && high !== undefined && n >= minimumPoints;
    return isUsable && !isTooWide(low, high) ? { low, high } : undefined;
  });
  if (!a || !b) return { verdict: "too few data to say" };
  return { verdict: a.low <= b.high && b.low <= a.high ? "held" : "broke" };
}

/** Ends on both sides of zero, or one at zero, are no factor apart: nothing is known of such a rate. */
function isTooWide(low: number, high: number): boolean {
  return !(low * high > 0) || Math.max(high / low, low / high) > maximumRateSpread;
}

function kindOf({ rule: { kind } }: ClaimDefinition): Claim["kind"] {
  if (kind === "untestable") return "untestable";
  return kind === "above" || kind === "below" ? "direction" : "number";
}

function checkClaim(id: string, definition: ClaimDefinition): void {
  const { rule, answer, unit, value, upTo } = definition;
  const where = `src/claims/${id.split(".")[0]}.ts: claim "${id}"`;
  if (!rule) throw new Error(`${where}: expected a rule for its verdict, got none.`);
  if (rule.kind === "untestable") return;
  if (!answer) throw new Error(`${where}: expected a finding’s value that answers it, got none.`);
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(`${where}: expected a finite number, got ${value}.`);
  }
  if (upTo !== undefined && !(upTo > value && Number.isFinite(upTo))) {
    throw new Error(`${where}: expected a range from low to high, got ${value} to ${upTo}.`);
  }
  for (const { unit: answered } of [answer, ...laterValues(definition)]) {
    if (answered !== unit) {
      throw new Error(`${where}: expected the unit of its answer, "${answered}", got "${unit}".`);
    }
  }
}

function laterValues({ since }: ClaimDefinition): Value[] {
  return since && "value" in since ? [since] : [];
}

type Judgement = Pick<Claim, "verdict" | "ground">;

interface Claimed {
  readonly from: number;
  readonly to: number;
}

function judge(definition: ClaimDefinition): Judgement {
  const { rule, answer, value, upTo = value, isAnsweredLater } = definition;
  if (rule.kind === "untestable") return { verdict: "untestable", ground: rule.reason };
  if (isAnsweredLater) {
    return { verdict: "too few data to say", ground: "what answers it came after the notes" };
  }
  return judgeAnswer(rule, { from: value!, to: upTo! }, answer!);
}

function judgeAnswer(
  rule: Exclude<ClaimRule, { kind: "untestable" }>,
  claimed: Claimed,
  answer: Value,
): Judgement {
  if (rule.kind === "interval") return judgeByInterval(claimed, answer);
  if (rule.kind === "arithmetic") {
    const isRight = Math.abs(Math.log(claimed.from / answer.value)) < 0.01;
    return isRight
      ? { verdict: "holds", ground: "its own numbers give it" }
      : { verdict: "arithmetic slip", ground: "its own numbers give another" };
  }
  if (isOnBothSides(rule, claimed, answer)) {
    return { verdict: "too few data to say", ground: "the interval lies on both sides of it" };
  }
  if (rule.kind === "above") {
    return answer.value > claimed.from
      ? { verdict: "holds", ground: "the answer is larger" }
      : { verdict: "high", ground: "the answer is not larger" };
  }
  if (rule.kind === "below") {
    return answer.value < claimed.from
      ? { verdict: "holds", ground: "the answer is smaller" }
      : { verdict: "low", ground: "the answer is not smaller" };
  }
  const nearest = Math.min(Math.max(answer.value, claimed.from), claimed.to);
  // Zero divided by zero is no number, yet nothing is as near as the same.
  const distance = nearest === answer.value ? 0 : Math.log(nearest / answer.value);
  const verdict = Math.abs(distance) <= Math.log(rule.within) ? "holds" : sideOf(distance);
  return { verdict, ground: `it may differ by a factor of ${rule.within}` };
}

function isOnBothSides({ kind }: ClaimRule, { from }: Claimed, { low, high }: Value): boolean {
  if (kind !== "above" && kind !== "below") return false;
  return low !== undefined && high !== undefined && low < from && high > from;
}

function judgeByInterval({ from, to }: Claimed, { low, high, n }: Value): Judgement {
  if (low === undefined || high === undefined || n < minimumPoints) {
    return { verdict: "too few data to say", ground: "too few rows for a rate" };
  }
  if (isTooWide(low, high)) {
    return { verdict: "too few data to say", ground: "the interval is wider than a factor of ten" };
  }
  if (to >= low && from <= high) {
    return { verdict: "holds", ground: "it lies inside the interval" };
  }
  return { verdict: sideOf(from - high), ground: "it lies outside the interval" };
}

const sideOf = (distance: number): ClaimVerdict => (distance > 0 ? "high" : "low");

type Sequel = Pick<Claim, "sinceVerdict" | "sinceGround">;

function judgeSince(definition: ClaimDefinition, verdict: ClaimVerdict): Sequel {
  const {
    rule,
    answer,
    isAnsweredLater,
    since = isAnsweredLater ? answer : undefined,
  } = definition;
  if (!since) return { sinceVerdict: undefined, sinceGround: undefined };
  if ("verdict" in since) {
    const { verdict: sinceVerdict, ground = groundsOfRates[since.verdict] } = since;
    return { sinceVerdict, sinceGround: ground };
  }
  if (rule.kind === "untestable")
    return { sinceVerdict: "too few data to say", sinceGround: rule.reason };
  const { value, upTo = value } = definition;
  const later = judgeAnswer(rule, { from: value!, to: upTo! }, since);
  if (later.verdict === "too few data to say") {
    return { sinceVerdict: later.verdict, sinceGround: later.ground };
  }
  return sequelOf(verdict, later.verdict === "holds");
}

const groundsOfRates: Readonly<Record<SinceVerdict, string>> = {
  held: "the ranges before and since overlap",
  broke: "the ranges before and since do not overlap",
  "too few data to say": "too few rows, or too wide a range, on one side",
};

/** By what a claim was worth then, and whether it holds now. Only what held can break. */
const sequels = {
  held: [held("it still holds"), broke("it no longer holds")],
  open: [held("by what came after"), broke("by what came after")],
  failed: [
    held("it holds by now"),
    { sinceVerdict: undefined, sinceGround: "it still does not hold" },
  ],
} as const;

function held(sinceGround: string): Sequel {
  return { sinceVerdict: "held", sinceGround };
}

function broke(sinceGround: string): Sequel {
  return { sinceVerdict: "broke", sinceGround };
}

function sequelOf(verdict: ClaimVerdict, holdsNow: boolean): Sequel {
  const isOpen = verdict === "too few data to say";
  const [ifSo, ifNot] = sequels[verdict === "holds" ? "held" : isOpen ? "open" : "failed"];
  return holdsNow ? ifSo : ifNot;
}

function factorMissed(definition: ClaimDefinition): number | undefined {
  const { rule, answer, value, upTo = value } = definition;
  const isKept = kindOf(definition) === "direction" && judge(definition).verdict === "holds";
  if (definition.isQuestion || definition.isAnsweredLater || isKept) return undefined;
  if (rule.kind === "untestable" || !answer || !(value! > 0 && answer.value > 0)) return undefined;
  return Math.min(Math.max(answer.value, value!), upTo!) / answer.value;
}
