/**
 * Every verdict in the repository once more, by a plain formula of our own: from the claimed number, the
 * answer and the words of the rule alone.
 */
import { describe, expect, test } from "vitest";
import { claims } from "~/build/claims";
import { values } from "~/build/findings";
import type { Claim } from "~/claims/kit/claim";
import { precisionOf } from "~/data/kit/cells";
import { cellOf } from "~/data/kit/table";
import { notesStop } from "~/data/notes";
import type { Value } from "~/findings/kit/value";

const decidable = claims.filter(({ rule }) => rule.kind !== "untestable");
const untestable = claims.filter(({ rule }) => rule.kind === "untestable");

/** The rates behind a verdict that compares them: what it was before the notes stopped, and since. */
const comparedRates: Readonly<Record<string, readonly [string, string]>> = {
  "moores-law.doubling": ["transistors.growth-then", "transistors.growth-since"],
  "moores-law.pace": ["accelerator-speed.fp32-then", "accelerator-speed.fp32-since"],
  "moores-law.pace-of-training": [
    "accelerator-speed.training-then",
    "accelerator-speed.training-since",
  ],
  "moores-law.pace-per-dollar": [
    "accelerator-speed.per-dollar-then",
    "accelerator-speed.per-dollar-since",
  ],
  "price-competition.fall": ["price-of-gpt3-level.fall-then", "price-of-gpt3-level.fall-since"],
  "wirths-law.algorithms": ["algorithmic-progress.language", "algorithmic-progress.catch-up"],
};

const valueOf = (id: string) => values.find((value) => value.id === id)!;

function plainVerdict({ rule, value, upTo }: Claim, answer: Value): string {
  const from = value!;
  const to = upTo ?? from;
  const [low, high] = [answer.low ?? NaN, answer.high ?? NaN];
  if (/above|below/.test(rule.kind) && low < from && from < high) return "too few data to say";
  switch (rule.kind) {
    case "above":
      return answer.value > from ? "holds" : "high";
    case "below":
      return answer.value < from ? "holds" : "low";
    case "arithmetic":
      return from / answer.value < 1.01 && answer.value / from < 1.01 ? "holds" : "arithmetic slip";
    case "near":
      if (to * rule.within < answer.value) return "low";
      return from > answer.value * rule.within ? "high" : "holds";
    case "interval":
      if (answer.n < 6 || !(high <= low * 10)) return "too few data to say";
      if (to < low) return "low";
      return from > high ? "high" : "holds";
    case "untestable":
      return "untestable";
  }
}

function plainComparison(then: Value, since: Value): string {
  const isPoor = ({ n, low, high }: Value) => n < 6 || !(high! <= low! * 10);
  if (isPoor(then) || isPoor(since)) return "too few data to say";
  return then.high! < since.low! || since.high! < then.low! ? "broke" : "held";
}

describe.for(decidable.map((claim) => [claim.id, claim] as const))("%s", ([id, claim]) => {
  test("has the verdict that its rule gives", () => {
    const open = "too few data to say";
    const verdict = claim.isAnsweredLater ? open : plainVerdict(claim, claim.answer!);
    expect(claim.verdict).toBe(verdict);
  });

  test("has what became of it by the same rule, or by its rates", () => {
    const { isAnsweredLater, answer, verdict: then, sinceVerdict, sinceGround } = claim;
    const since = claim.since ?? (isAnsweredLater ? answer : undefined);
    expect(sinceGround === undefined, "a ground").toBe(since === undefined);
    const rates = comparedRates[id];
    if (rates) {
      const [then, later] = rates.map(valueOf) as [Value, Value];
      expect(sinceVerdict).toBe(plainComparison(then, later));
    } else if (since && "value" in since) {
      const verdict = plainVerdict(claim, since);
      const broke = /low|high|slip/.test(then) ? undefined : "broke";
      const isOpen = verdict.startsWith("too few");
      expect(sinceVerdict).toBe(verdict === "holds" ? "held" : isOpen ? verdict : broke);
    } else {
      expect(sinceVerdict).toBe(since?.verdict);
    }
  });

  test("misses by the factor between the number claimed and the answer", () => {
    const { value, upTo = value, answer, missedBy, rule } = claim;
    const isUncounted = claim.isQuestion ?? claim.isAnsweredLater;
    const isBoundKept = /above|below/.test(rule.kind) && plainVerdict(claim, answer!) === "holds";
    if (isUncounted || isBoundKept || Math.min(value!, answer!.value) <= 0) {
      expect(missedBy).toBeUndefined();
      return;
    }
    const isInside = answer!.value >= value! && answer!.value <= upTo!;
    const nearest = answer!.value < value! ? value! : upTo!;
    expect(missedBy).toBeCloseTo(isInside ? 1 : nearest / answer!.value, 10);
  });

  test("is answered by a value of a finding, in its unit", () => {
    expect(valueOf(claim.answer!.id)).toBe(claim.answer);
    expect(claim.unit).toBe(claim.answer!.unit);
  });
});

describe("the claims", () => {
  test("that are answered later rest on rows that came after the notes", () => {
    const later = claims.filter(({ isAnsweredLater }) => isAnsweredLater);
    expect(later.length).toBeGreaterThan(0);
    for (const { id, answer } of later) {
      const dates = answer!.rows.map((row) => String(cellOf(row, "date")));
      expect(
        dates.some((date) => date.slice(0, 7) > notesStop.slice(0, 7)),
        id,
      ).toBe(true);
    }
  });

  test("that the notes asked say that they were asked, and no other does", () => {
    for (const { id, label, isQuestion } of claims) {
      expect(label.startsWith("asked "), id).toBe(isQuestion === true);
    }
  });

  test("that no data can decide say why, in words that end a sentence", () => {
    for (const { id, verdict, ground } of untestable) {
      expect(verdict, id).toBe("untestable");
      expect(ground, id).toMatch(/^[a-z].{20,}[^.\s]$/);
    }
  });

  test("are in our words, told apart, and dated no later than the notes", () => {
    const labels = claims.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    for (const { id, label, date } of claims) {
      expect(label, id).toMatch(/^\S.*[^.\s]$/);
      expect(precisionOf(date), id).toBeDefined();
      expect(date <= notesStop, id).toBe(true);
    }
  });

  test("whose rates are compared here all stand in the repository", () => {
    const ids = claims.map(({ id }) => id);
    for (const [id, rates] of Object.entries(comparedRates)) {
      expect(ids).toContain(id);
      for (const rate of rates) expect(valueOf(rate), rate).toBeDefined();
    }
  });
});

test("the order that the notes cite was revoked, and a backtest judges the dearest run", () => {
  const sinceOf = (id: string) => claims.find((claim) => claim.id === id)!.sinceVerdict;
  expect(sinceOf("data-centres.threshold")).toBe("broke");
  const records = valueOf("training-cost.records-since").value;
  if (records < 6) expect(sinceOf("wirths-law.dearest-run")).toBe("too few data to say");
});
