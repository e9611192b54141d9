import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outgrowingYear, runPowerGrowth } from "../../src/model/outgrowing";

fc.configureGlobal({ seed: 212 });

const factor = fc.double({ min: 1.01, max: 20, noNaN: true });
const from = { year: 2025, value: 100 };

describe("runPowerGrowth", () => {
  test("is what operations per joule and duration leave of the growth of compute", () => {
    expect(runPowerGrowth({ compute: 6, operationsPerJoule: 2, duration: 1.5 })).toBe(2);
    expect(runPowerGrowth({ compute: 1, operationsPerJoule: 2, duration: 1 })).toBe(0.5);
  });

  test("times both of them gives the growth of compute again", () => {
    fc.assert(
      fc.property(factor, factor, factor, (compute, operationsPerJoule, duration) => {
        const power = runPowerGrowth({ compute, operationsPerJoule, duration });
        expect((power * operationsPerJoule * duration) / compute).toBeCloseTo(1, 9);
      }),
    );
  });

  test("rejects factors that are not above zero, or no numbers", () => {
    expect(() => runPowerGrowth({ compute: 4, operationsPerJoule: 0, duration: 1 })).toThrow(
      "runPowerGrowth: expected a number above zero, got 0.",
    );
    expect(() => runPowerGrowth({ compute: NaN, operationsPerJoule: 1, duration: 1 })).toThrow(
      "runPowerGrowth: expected a finite number, got NaN.",
    );
  });
});

describe("outgrowingYear", () => {
  test("takes as many years as the level has factors", () => {
    expect(outgrowingYear({ from, factorPerYear: 2 }, 800)).toBeCloseTo(2028, 9);
    expect(outgrowingYear({ from, factorPerYear: 10 }, 1e5)).toBeCloseTo(2028, 9);
  });

  test("is the start for a level that is reached there, and none for one that never is", () => {
    expect(outgrowingYear({ from, factorPerYear: 0.5 }, 100)).toBe(2025);
    expect(outgrowingYear({ from, factorPerYear: 1 }, 101)).toBeUndefined();
    expect(outgrowingYear({ from, factorPerYear: 0.5 }, 101)).toBeUndefined();
  });

  test("is the year in which the course is at the level, and earlier for a faster one", () => {
    const level = fc.double({ min: 101, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(factor, level, (factorPerYear, at) => {
        const year = outgrowingYear({ from, factorPerYear }, at)!;
        expect((100 * factorPerYear ** (year - 2025)) / at).toBeCloseTo(1, 6);
        expect(outgrowingYear({ from, factorPerYear: factorPerYear * 1.1 }, at)).toBeLessThan(year);
      }),
    );
  });

  // Epoch AI (2024): the power that frontier training draws grows 2.1 times a year, a doubling every
  // eleven months.
  test("agrees with a published rate", () => {
    const months = (outgrowingYear({ from, factorPerYear: 2.1 }, 200)! - 2025) * 12;
    expect(Math.round(months)).toBe(11);
  });

  test("rejects a level that is not above zero", () => {
    expect(() => outgrowingYear({ from, factorPerYear: 2 }, -1)).toThrow(
      "outgrowingYear: expected a number above zero, got -1.",
    );
  });
});
