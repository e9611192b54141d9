import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareRates,
  defineClaims,
  type ClaimDefinition,
  type ClaimRule,
} from "~/claims/kit/claim";
import type { Value } from "~/findings/kit/value";

fc.configureGlobal({ seed: 1837 });

/** A value that answers a claim; seven rows and no interval unless the test says otherwise. */
function answerOf(parts: Partial<Value>): Value {
  return {
    id: "trial.value",
    label: "a value",
    value: 1,
    unit: "times",
    n: 7,
    tables: [],
    rows: [],
    method: "row",
    derivation: { words: "as it stands", steps: [] },
    cautions: [],
    rule: "All.",
    recalledFacts: [],
    ...parts,
  };
}

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const growth = fc.double({ min: 1.001, max: 100, noNaN: true });
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

const within = (low: number, high: number, n = 7): Value =>
  answerOf({ value: Math.sqrt(Math.abs(low * high)), low, high, n });

function claimOf(parts: Partial<ClaimDefinition>) {
  const definition: ClaimDefinition = {
    label: "it grows by this factor",
    value: 2,
    unit: "times",
    date: "2023-12",
    rule: { kind: "interval" },
    ...parts,
  };
  return defineClaims("trial", { it: definition })[0]!;
}

const verdictOf = (rule: ClaimRule, value: number, answer: Value, upTo?: number) =>
  claimOf({ rule, value, answer, ...(upTo === undefined ? {} : { upTo }) }).verdict;

const interval: ClaimRule = { kind: "interval" };
const near: ClaimRule = { kind: "near", within: 1.25 };
const above: ClaimRule = { kind: "above" };
const below: ClaimRule = { kind: "below" };
const arithmetic: ClaimRule = { kind: "arithmetic" };
const is = (value: number) => answerOf({ value });

describe("a claim held against an interval", () => {
  test.for([
    [1.99, "low"],
    [2, "holds"],
    [3, "holds"],
    [8, "holds"],
    [8.01, "high"],
  ] as const)("%d against 2 to 8: %s", ([value, verdict]) => {
    expect(verdictOf(interval, value, within(2, 8))).toBe(verdict);
  });

  test("says nothing on fewer than six rows, and something on six", () => {
    expect(verdictOf(interval, 3, within(2, 8, 5))).toBe("too few data to say");
    expect(verdictOf(interval, 3, within(2, 8, 6))).toBe("holds");
    expect(claimOf({ value: 3, answer: within(2, 8, 5) }).ground).toBe("too few rows for a rate");
  });

  test("says nothing without an interval", () => {
    expect(verdictOf(interval, 1, is(1))).toBe("too few data to say");
    expect(verdictOf(interval, 1, answerOf({ low: 1 }))).toBe("too few data to say");
    expect(verdictOf(interval, 1, answerOf({ high: 1 }))).toBe("too few data to say");
  });

  test("says nothing on an interval wider than a factor of ten, and something on ten", () => {
    expect(verdictOf(interval, 3, within(1, 10))).toBe("holds");
    expect(verdictOf(interval, 300, within(1, 10.001))).toBe("too few data to say");
    expect(claimOf({ answer: within(1, 11) }).ground).toContain("wider than a factor of ten");
  });

  test("takes an interval with zero in it, or at its end, for one without bounds", () => {
    for (const [low, high] of [
      [-1, 5],
      [0, 5],
      [-5, 0],
    ] as const) {
      expect(verdictOf(interval, 3, within(low, high))).toBe("too few data to say");
    }
    expect(verdictOf(interval, -2, within(-3, -1))).toBe("holds");
    expect(verdictOf(interval, -2, within(-11, -1))).toBe("too few data to say");
  });

  test.for([
    [1, 1.9, "low"],
    [1, 2, "holds"],
    [3, 4, "holds"],
    [1, 20, "holds"],
    [8, 9, "holds"],
    [8.1, 9, "high"],
  ] as const)("a range from %d to %d against 2 to 8: %s", ([from, upTo, verdict]) => {
    expect(verdictOf(interval, from, within(2, 8), upTo)).toBe(verdict);
  });

  test("is low, holds or is high as it lies below, in or above any interval", () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1, max: 10, noNaN: true }),
        positive,
        (low, f, said) => {
          const high = low * f;
          fc.pre(high / low <= 10);
          const expected = said < low ? "low" : said > high ? "high" : "holds";
          expect(verdictOf(interval, said, within(low, high))).toBe(expected);
        },
      ),
    );
  });
});

describe("a claim that may differ by a factor", () => {
  test.for([
    [2.5, 2, "holds"],
    [2.501, 2, "high"],
    [2, 2.5, "holds"],
    [2, 2.501, "low"],
    [2, 2, "holds"],
    [0, 0, "holds"],
    [1, 0, "high"],
    [0, 1, "low"],
  ] as const)("%d against %d, within 1.25: %s", ([value, answer, verdict]) => {
    expect(verdictOf(near, value, is(answer))).toBe(verdict);
  });

  test.for([
    [3, 4, 3.5, "holds"],
    [3, 4, 5, "holds"],
    [3, 4, 5.01, "low"],
    [3, 4, 2.4, "holds"],
    [3, 4, 2.39, "high"],
  ] as const)("a range from %d to %d against %d: %s", ([from, upTo, answer, verdict]) => {
    expect(verdictOf(near, from, is(answer), upTo)).toBe(verdict);
  });

  test("does not mind how many rows there are, nor the interval", () => {
    expect(verdictOf(near, 2, answerOf({ value: 2, n: 1, low: 0.001, high: 1000 }))).toBe("holds");
  });

  test("tells its factor", () => {
    expect(claimOf({ rule: near, answer: is(2) }).ground).toBe("it may differ by a factor of 1.25");
  });

  test("judges the same if claim and answer change places, but for the side", () => {
    const swapped = { holds: "holds", low: "high", high: "low" } as Record<string, string>;
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        fc.pre(Math.abs(Math.abs(Math.log(one / other)) - Math.log(1.25)) > 1e-9);
        expect(verdictOf(near, other, is(one))).toBe(swapped[verdictOf(near, one, is(other))]);
      }),
    );
  });

  test("holds for any range that has the answer in it", () => {
    fc.assert(
      fc.property(positive, growth, growth, (answer, less, more) => {
        expect(verdictOf(near, answer / less, is(answer), answer * more)).toBe("holds");
      }),
    );
  });
});

describe("a claim of more or less than a number", () => {
  test.for([
    [above, 0.99, "high"],
    [above, 1, "high"],
    [above, 1.01, "holds"],
    [below, 0.99, "holds"],
    [below, 1, "low"],
    [below, 1.01, "low"],
  ] as const)("%o than 1 against %d: %s", ([rule, answer, verdict]) => {
    expect(verdictOf(rule, 1, is(answer))).toBe(verdict);
  });

  test("can be held against zero", () => {
    expect(verdictOf(above, 0, is(2))).toBe("holds");
    expect(verdictOf(above, 0, is(0))).toBe("high");
    expect(verdictOf(below, 0, is(-1))).toBe("holds");
  });

  test("says why", () => {
    expect(claimOf({ rule: above, value: 1, answer: is(2) }).ground).toBe("the answer is larger");
    expect(claimOf({ rule: above, value: 1, answer: is(1) }).ground).toBe(
      "the answer is not larger",
    );
    expect(claimOf({ rule: below, value: 1, answer: is(0.5) }).ground).toBe(
      "the answer is smaller",
    );
    expect(claimOf({ rule: below, value: 1, answer: is(1) }).ground).toBe(
      "the answer is not smaller",
    );
  });

  test("never is both: unless the numbers are the same, one of the two holds", () => {
    fc.assert(
      fc.property(finite, finite, (said, answer) => {
        const both = [above, below].map((rule) => verdictOf(rule, said, is(answer)));
        const holding = both.filter((verdict) => verdict === "holds");
        expect(holding).toHaveLength(said === answer ? 0 : 1);
      }),
    );
  });
});

describe("a claim that its own numbers must give", () => {
  test.for([
    [50, 50, "holds"],
    [50.4, 50, "holds"],
    [50.6, 50, "arithmetic slip"],
    [49.6, 50, "holds"],
    [49.4, 50, "arithmetic slip"],
    [1250, 50, "arithmetic slip"],
    [-50, 50, "arithmetic slip"],
  ] as const)("%d against %d: %s", ([value, answer, verdict]) => {
    expect(verdictOf(arithmetic, value, is(answer))).toBe(verdict);
  });

  test("says why", () => {
    const groundOf = (value: number) => claimOf({ rule: arithmetic, value, answer: is(2) }).ground;
    expect(groundOf(2)).toBe("its own numbers give it");
    expect(groundOf(3)).toBe("its own numbers give another");
  });
});

describe("a claim that no data can decide", () => {
  const rule: ClaimRule = { kind: "untestable", reason: "it names no date" };
  const { value: _value, unit: _unit, ...bare } = claimOf({ rule });

  test("says why, and needs neither number nor answer", () => {
    const [claim] = defineClaims("trial", { it: { label: bare.label, date: bare.date, rule } });
    expect(claim).toMatchObject({
      id: "trial.it",
      section: "trial",
      verdict: "untestable",
      ground: "it names no date",
      sinceVerdict: undefined,
      sinceGround: undefined,
      missedBy: undefined,
    });
  });

  test("stays so, whatever its numbers", () => {
    const claim = claimOf({ rule, answer: is(2), since: is(2) });
    expect(claim.verdict).toBe("untestable");
    expect(claim.sinceVerdict).toBe("too few data to say");
    expect(claim.missedBy).toBeUndefined();
  });
});

describe("a bound", () => {
  test("is not decided by an answer whose interval lies on both sides of it", () => {
    expect(verdictOf(above, 2, within(1, 5))).toBe("too few data to say");
    expect(verdictOf(below, 2, within(1, 5))).toBe("too few data to say");
    expect(verdictOf(above, 1, within(1, 5))).toBe("holds");
    expect(verdictOf(below, 5, within(1, 5))).toBe("holds");
  });
});

describe("what became of a claim", () => {
  const sinceOf = (rule: ClaimRule, since: ClaimDefinition["since"]) =>
    claimOf({ rule, answer: within(1, 4), ...(since ? { since } : {}) }).sinceVerdict;

  test("is not said where nothing says so", () => {
    expect(sinceOf(near, undefined)).toBeUndefined();
  });

  test("is judged on a later value by the rule of the claim", () => {
    expect(sinceOf(near, is(2.4))).toBe("held");
    expect(sinceOf(near, is(2.6))).toBe("broke");
    expect(sinceOf(above, is(2.1))).toBe("held");
    expect(sinceOf(above, is(2))).toBe("broke");
    expect(sinceOf(below, is(1.9))).toBe("held");
    expect(sinceOf(below, is(2))).toBe("broke");
    expect(sinceOf(interval, within(1, 3))).toBe("held");
    expect(sinceOf(interval, within(3, 4))).toBe("broke");
    expect(sinceOf(interval, within(3, 4, 5))).toBe("too few data to say");
    expect(sinceOf(interval, within(1, 11))).toBe("too few data to say");
    expect(sinceOf(arithmetic, is(2))).toBe("held");
    expect(sinceOf(arithmetic, is(3))).toBe("broke");
  });

  test("cannot break what did not hold, and says so", () => {
    const sequelOf = (rule: ClaimRule, answer: Value, since: Value) => {
      const { sinceVerdict, sinceGround } = claimOf({ rule, answer, since });
      return [sinceVerdict, sinceGround];
    };
    expect(sequelOf(above, is(3), is(4))).toEqual(["held", "it still holds"]);
    expect(sequelOf(above, is(3), is(1))).toEqual(["broke", "it no longer holds"]);
    expect(sequelOf(above, is(1), is(3))).toEqual(["held", "it holds by now"]);
    expect(sequelOf(above, is(1), is(1))).toEqual([undefined, "it still does not hold"]);
    expect(sequelOf(above, within(1, 4), is(1))).toEqual(["broke", "by what came after"]);
  });

  test("is told by an answer that dates from after the notes, which then decides nothing of their time", () => {
    const later = (answer: Value) => claimOf({ rule: above, answer, isAnsweredLater: true });
    expect(later(is(3))).toMatchObject({
      verdict: "too few data to say",
      ground: "what answers it came after the notes",
      sinceVerdict: "held",
      missedBy: undefined,
    });
    expect(later(is(1)).sinceVerdict).toBe("broke");
  });

  test("is taken over where it was computed elsewhere", () => {
    for (const verdict of ["held", "broke", "too few data to say"] as const) {
      expect(sinceOf(above, { verdict })).toBe(verdict);
    }
  });

  test("knows a range", () => {
    const claim = claimOf({ rule: near, value: 3, upTo: 4, answer: is(9), since: is(3.5) });
    expect([claim.verdict, claim.sinceVerdict]).toEqual(["low", "held"]);
  });
});

describe("compareRates", () => {
  const verdict = (then: Value, since: Value) => compareRates(then, since).verdict;

  test("says held while the intervals touch, broke once they do not", () => {
    expect(verdict(within(2, 4), within(3, 5))).toBe("held");
    expect(verdict(within(2, 4), within(4, 5))).toBe("held");
    expect(verdict(within(2, 4), within(4.01, 5))).toBe("broke");
    expect(verdict(within(2, 9), within(3, 4))).toBe("held");
    expect(verdict(within(2, 4, 6), within(5, 6, 6))).toBe("broke");
  });

  test.for([
    ["too few rows", within(2, 4, 5)],
    ["no interval", is(3)],
    ["too wide an interval", within(1, 10.1)],
    ["an interval with zero in it", within(-1, 2)],
  ] as const)("says nothing on %s, before or since", ([, poor]) => {
    expect(verdict(poor, within(2, 4))).toBe("too few data to say");
    expect(verdict(within(2, 4), poor)).toBe("too few data to say");
  });

  test("says the same of both directions, and held of a rate and itself", () => {
    const rate = fc
      .tuple(positive, fc.double({ min: 1, max: 9, noNaN: true }))
      .map(([low, factor]) => within(low, low * factor));
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        expect(verdict(one, other)).toBe(verdict(other, one));
        expect(verdict(one, one)).toBe("held");
      }),
    );
  });
});

describe("the factor by which a claim missed", () => {
  const missed = (value: number, answer: number, upTo?: number) =>
    claimOf({ rule: near, value, answer: is(answer), ...(upTo ? { upTo } : {}) }).missedBy;

  test.for([
    [100, 50, undefined, 2],
    [50, 100, undefined, 0.5],
    [3, 3.5, 4, 1],
    [3, 8, 4, 0.5],
    [3, 1.5, 4, 2],
  ] as const)("%d against %d, up to %s: %d", ([value, answer, upTo, factor]) => {
    expect(missed(value, answer, upTo)).toBe(factor);
  });

  test("is none where a number is zero or below", () => {
    expect(missed(0, 2)).toBeUndefined();
    expect(missed(2, 0)).toBeUndefined();
    expect(missed(-2, 2)).toBeUndefined();
  });

  test("is none for a bound that is kept, and one for a bound that is not", () => {
    const missedBound = (rule: ClaimRule, answer: number) =>
      claimOf({ rule, value: 2, answer: is(answer) }).missedBy;
    expect([missedBound(above, 4), missedBound(below, 1)]).toEqual([undefined, undefined]);
    expect([missedBound(above, 1), missedBound(below, 4)]).toEqual([2, 0.5]);
    expect([missedBound(above, 2), missedBound(below, 2)]).toEqual([1, 1]);
  });

  test("is none for a question, which is judged all the same", () => {
    const claim = claimOf({ isQuestion: true, rule: near, value: 100, answer: is(50) });
    expect([claim.verdict, claim.missedBy]).toEqual(["high", undefined]);
  });

  test("times the answer gives the nearest number that was claimed", () => {
    fc.assert(
      fc.property(positive, growth, positive, (from, factor, answer) => {
        const upTo = from * factor;
        fc.pre(upTo > from);
        const nearest = answer < from ? from : answer > upTo ? upTo : answer;
        expect(missed(from, answer, upTo)! * answer).toBeCloseTo(nearest, 8);
      }),
    );
  });
});

test("a verdict does not hang on the unit in which claim and answer are told", () => {
  const power = fc.integer({ min: -20, max: 20 }).map((exponent) => 2 ** exponent);
  fc.assert(
    fc.property(positive, positive, growth, power, (said, low, factor, scale) => {
      const [answer, scaled] = [
        within(low, low * factor),
        within(low * scale, low * factor * scale),
      ];
      for (const rule of [interval, above, below]) {
        expect(verdictOf(rule, said * scale, scaled)).toBe(verdictOf(rule, said, answer));
      }
    }),
  );
});

describe("a claim is refused", () => {
  const where = 'src/claims/trial.ts: claim "trial.it": ';
  const rule = undefined as unknown as ClaimRule;

  test.for<readonly [string, Partial<ClaimDefinition>, string]>([
    ["without a rule", { rule }, "expected a rule for its verdict, got none."],
    ["without an answer", {}, "expected a finding’s value that answers it, got none."],
    ["that is not a number", { value: NaN, answer: is(2) }, "expected a finite number, got NaN."],
    [
      "that is without end",
      { value: Infinity, answer: is(2) },
      "expected a finite number, got Infinity.",
    ],
    [
      "whose range runs the wrong way",
      { value: 4, upTo: 3, answer: is(2) },
      "expected a range from low to high, got 4 to 3.",
    ],
    [
      "whose range is a point",
      { value: 4, upTo: 4, answer: is(2) },
      "expected a range from low to high, got 4 to 4.",
    ],
    [
      "whose range ends in no number",
      { value: 4, upTo: NaN, answer: is(2) },
      "expected a range from low to high, got 4 to NaN.",
    ],
    [
      "whose range has no end",
      { value: 4, upTo: Infinity, answer: is(2) },
      "expected a range from low to high, got 4 to Infinity.",
    ],
    [
      "whose unit is not its answer’s",
      { unit: "months", answer: is(2) },
      'expected the unit of its answer, "times", got "months".',
    ],
    [
      "whose unit is not that of what became of it",
      { answer: is(2), since: answerOf({ unit: "months" }) },
      'expected the unit of its answer, "months", got "times".',
    ],
  ])("%s", ([, parts, message]) => {
    expect(() => claimOf(parts)).toThrow(where + message);
  });

  test("without a number, if data decide it", () => {
    const { value: _, ...definition } = claimOf({ answer: is(2), rule: near });
    expect(() => defineClaims("trial", { it: definition })).toThrow(
      `${where}expected a finite number, got undefined.`,
    );
  });

  test("without a unit, if data decide it", () => {
    const { unit: _, ...definition } = claimOf({ answer: is(2), rule: near });
    expect(() => defineClaims("trial", { it: definition })).toThrow(
      `${where}expected the unit of its answer, "times", got "undefined".`,
    );
  });

  test("by the name of the one that is wrong, among several", () => {
    const right = claimOf({ answer: is(2), rule: near });
    expect(() => defineClaims("trial", { right, wrong: { ...right, unit: "months" } })).toThrow(
      'src/claims/trial.ts: claim "trial.wrong": expected the unit',
    );
  });
});
