import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lagOneCorrelation, wideningFactor } from "../../src/model/effective-interval";

describe("lagOneCorrelation", () => {
  test("is the sum of neighbours’ products over the sum of squares", () => {
    expect(lagOneCorrelation([1, 1, 1])).toBeCloseTo(2 / 3, 12);
    expect(lagOneCorrelation([1, -1, 1, -1])).toBeCloseTo(-3 / 4, 12);
    expect(lagOneCorrelation([1, 0, -1])).toBe(0);
  });

  test("never leaves the range from −1 to 1, whatever the unit", () => {
    const residuals = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(residuals, (given) => {
        fc.pre(given.some((residual) => residual !== 0));
        const correlation = lagOneCorrelation(given);
        expect(Math.abs(correlation)).toBeLessThan(1);
        expect(lagOneCorrelation(given.map((residual) => 7 * residual))).toBeCloseTo(
          correlation,
          9,
        );
      }),
    );
  });

  test("needs three residuals that are not all zero", () => {
    expect(() => lagOneCorrelation([1, 2])).toThrow(
      "lagOneCorrelation: expected 3 or more residuals, got 2.",
    );
    expect(() => lagOneCorrelation([0, 0, 0])).toThrow(
      "lagOneCorrelation: expected residuals, got only zeros.",
    );
  });
});

describe("wideningFactor", () => {
  test("doubles an interval at a correlation of 0.6 and triples it at 0.8", () => {
    expect(wideningFactor(0.6)).toBeCloseTo(2, 12);
    expect(wideningFactor(0.8)).toBeCloseTo(3, 12);
  });

  test("never narrows one", () => {
    expect(wideningFactor(0)).toBe(1);
    expect(wideningFactor(-0.9)).toBe(1);
  });

  test("has no value for residuals that never change", () => {
    expect(() => wideningFactor(1)).toThrow(
      "wideningFactor: expected a correlation from −1 to below 1, got 1.",
    );
  });
});
