import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compound,
  doublingMonths,
  factorPerYear,
  halvingMonths,
  perYear,
  yearsToReach,
} from "../../src/model/compounding";
import { NotAboveZeroError, NotFiniteError, OneSingleDateError } from "../../src/model/model-error";

fc.configureGlobal({ seed: 1837 });

describe("compound", () => {
  test("multiplies year by year, and back again", () => {
    expect(compound(2, 10)).toBe(1024);
    expect(compound(2, -1)).toBe(0.5);
    expect(compound(7, 0)).toBe(1);
  });

  test("rejects a number of years that is not finite", () => {
    expect(() => compound(2, Infinity)).toThrow(NotFiniteError);
    expect(() => compound(2, NaN)).toThrow("compound: expected a finite number of years, got NaN.");
  });
});

describe("factorPerYear", () => {
  // Andreessen Horowitz, "LLMflation" (2024): from 60 to 0.06 dollars in 3 years, "10x every year".
  test("agrees with the published fall of the price at GPT-3 level", () => {
    const ends = { from: { year: 2021.9, value: 60 }, to: { year: 2024.9, value: 0.06 } };
    expect(factorPerYear(ends)).toBeCloseTo(1 / 10, 12);
  });

  test("does not mind which end is called the first", () => {
    const [one, other] = [
      { year: 2020, value: 3 },
      { year: 2024.5, value: 7 },
    ];
    expect(factorPerYear({ from: one, to: other })).toBeCloseTo(
      factorPerYear({ from: other, to: one }),
      13,
    );
  });

  test("rejects two values of one moment", () => {
    const ends = { from: { year: 2020, value: 1 }, to: { year: 2020, value: 2 } };
    expect(() => factorPerYear(ends)).toThrow(OneSingleDateError);
    expect(() => factorPerYear(ends)).toThrow(
      "factorPerYear: expected 2 different years, got only 2020.",
    );
  });

  test("rejects a value of zero, and says where", () => {
    const ends = { from: { year: 2020, value: 1 }, to: { year: 2021, value: 0 } };
    expect(() => factorPerYear(ends)).toThrow(
      "factorPerYear: expected values above zero, got 0 at 2021.",
    );
  });
});

describe("perYear", () => {
  test("is a root", () => {
    expect(perYear(1000, 3)).toBeCloseTo(10, 12);
    expect(perYear(9, 0.5)).toBe(81);
  });

  // Epoch AI, "Trends in Machine Learning Hardware" (2023): doubling every 2.3 years, 1.35 a year.
  test("agrees with the published rate of FLOP/s per chip", () => {
    expect(perYear(2, 2.3)).toBeCloseTo(1.35, 2);
  });

  test("rejects no time at all", () => {
    expect(() => perYear(2, 0)).toThrow(OneSingleDateError);
    expect(() => perYear(2, 0)).toThrow("perYear: expected years other than zero, got 0.");
  });
});

describe("halvingMonths and doublingMonths", () => {
  test("are 12 for a half and for a double", () => {
    expect(halvingMonths(0.5)).toBeCloseTo(12, 13);
    expect(doublingMonths(2)).toBeCloseTo(12, 13);
  });

  test("are negative for the other direction", () => {
    expect(halvingMonths(2)).toBeCloseTo(-12, 13);
    expect(doublingMonths(0.5)).toBeCloseTo(-12, 13);
  });

  test("are positive infinity without change", () => {
    expect(halvingMonths(1)).toBe(Infinity);
    expect(doublingMonths(1)).toBe(Infinity);
  });

  // OpenAI, "AI and Compute" (2018, corrected): doubling every 3.4 months is 11.5 times a year.
  test("agree with the published doubling time of training compute", () => {
    expect(doublingMonths(11.5)).toBeCloseTo(3.4, 1);
  });

  // Ho et al., "Algorithmic progress in language models" (2024): halving in 8 months, 2.8 a year.
  test("agree with the published halving time of the compute needed", () => {
    expect(halvingMonths(1 / 2.83)).toBeCloseTo(8, 1);
  });
});

describe("yearsToReach", () => {
  test("counts the years of a constant rate", () => {
    expect(yearsToReach({ from: 1, to: 1000, factorPerYear: 10 })).toBeCloseTo(3, 13);
    expect(yearsToReach({ from: 8, to: 1, factorPerYear: 0.5 })).toBeCloseTo(3, 13);
  });

  test("is negative when the rate leads the other way", () => {
    expect(yearsToReach({ from: 1, to: 2, factorPerYear: 0.5 })).toBeCloseTo(-1, 13);
  });

  test("is never at a flat rate, and now when it is there already", () => {
    expect(yearsToReach({ from: 1, to: 2, factorPerYear: 1 })).toBe(Infinity);
    expect(yearsToReach({ from: 2, to: 1, factorPerYear: 1 })).toBe(Infinity);
    expect(yearsToReach({ from: 2, to: 2, factorPerYear: 1 })).toBe(0);
    expect(yearsToReach({ from: 2, to: 2, factorPerYear: 3 })).toBe(0);
  });

  test("undoes compound", () => {
    const positive = fc.integer({ min: -40, max: 40 }).map((tenth) => 10 ** (tenth / 10));
    const years = fc.integer({ min: -300, max: 300 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(positive, positive, years, (from, rate, elapsed) => {
        fc.pre(rate !== 1);
        const to = from * compound(rate, elapsed);
        expect(yearsToReach({ from, to, factorPerYear: rate })).toBeCloseTo(elapsed, 8);
      }),
    );
  });
});

describe("every function of a factor", () => {
  const calls: Record<string, (factor: number) => number> = {
    compound: (factor) => compound(factor, 1),
    perYear: (factor) => perYear(factor, 1),
    halvingMonths,
    doublingMonths,
    yearsToReach: (factor) => yearsToReach({ from: 1, to: 2, factorPerYear: factor }),
  };

  test.each(Object.entries(calls))("rejects zero and less: %s", (name, call) => {
    for (const bad of [0, -2]) {
      expect(() => call(bad)).toThrow(NotAboveZeroError);
      expect(() => call(bad)).toThrow(`${name}: expected a number above zero, got ${bad}.`);
    }
  });

  test.each(Object.entries(calls))("rejects what is not finite: %s", (name, call) => {
    for (const bad of [NaN, Infinity]) {
      expect(() => call(bad)).toThrow(NotFiniteError);
      expect(() => call(bad)).toThrow(`${name}: expected a finite number, got ${bad}.`);
    }
  });

  test("rejects sizes of zero as well", () => {
    expect(() => yearsToReach({ from: 0, to: 1, factorPerYear: 2 })).toThrow(NotAboveZeroError);
    expect(() => yearsToReach({ from: 1, to: 0, factorPerYear: 2 })).toThrow(NotAboveZeroError);
  });
});
