import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioSet, type RatioOfEstimates } from "../../src/model/fieller";

fc.configureGlobal({ seed: 1837 });

const sure: RatioOfEstimates = {
  numerator: 6,
  denominator: 3,
  varianceNumerator: 0,
  varianceDenominator: 0,
  covariance: 0,
  tQuantile: 2,
};

const estimates = fc.record({
  numerator: fc.double({ min: -10, max: 10, noNaN: true }),
  denominator: fc.double({ min: 0.1, max: 10, noNaN: true }),
  varianceNumerator: fc.double({ min: 0.01, max: 4, noNaN: true }),
  varianceDenominator: fc.double({ min: 0.01, max: 4, noNaN: true }),
  covariance: fc.constant(0),
  tQuantile: fc.constant(2),
});

describe("ratioSet", () => {
  test("of two sure numbers is their ratio", () => {
    expect(ratioSet(sure)).toEqual({ kind: "inside", interval: { low: 2, high: 2 } });
  });

  test("of a sure denominator is the interval of the numerator over it", () => {
    const set = ratioSet({ ...sure, varianceNumerator: 1 });
    expect(set).toEqual({ kind: "inside", interval: { low: 4 / 3, high: 8 / 3 } });
  });

  test("solves the equation by hand: 6 ± 1 over 3 ± 1 standard errors of one, t = 2", () => {
    // (6 − 3r)² = 4(1 + r²): 5r² − 36r + 32 = 0, so r = (18 ∓ √164) ÷ 5.
    const set = ratioSet({ ...sure, varianceNumerator: 1, varianceDenominator: 1 });
    expect(set.kind).toBe("inside");
    if (set.kind === "everything") return;
    expect(set.interval.low).toBeCloseTo((18 - Math.sqrt(164)) / 5, 12);
    expect(set.interval.high).toBeCloseTo((18 + Math.sqrt(164)) / 5, 12);
  });

  test("has no interval when the denominator may be zero", () => {
    expect(ratioSet({ ...sure, varianceDenominator: 4 }).kind).toBe("outside");
    const noise = { ...sure, varianceNumerator: 100, varianceDenominator: 100 };
    expect(ratioSet(noise)).toEqual({ kind: "everything" });
  });

  test("is bounded exactly when the denominator is further from zero than t standard errors", () => {
    fc.assert(
      fc.property(estimates, (one) => {
        const isClear = one.denominator > one.tQuantile * Math.sqrt(one.varianceDenominator);
        expect(ratioSet(one).kind === "inside").toBe(isClear);
      }),
    );
  });

  test("always holds the ratio itself", () => {
    fc.assert(
      fc.property(estimates, (one) => {
        const set = ratioSet(one);
        if (set.kind === "everything") return;
        const ratio = one.numerator / one.denominator;
        const slack = 1e-9 * (1 + Math.abs(ratio));
        const isInside = ratio >= set.interval.low - slack && ratio <= set.interval.high + slack;
        const isStrictlyInside =
          ratio > set.interval.low + slack && ratio < set.interval.high - slack;
        if (set.kind === "inside") expect(isInside).toBe(true);
        else expect(isStrictlyInside).toBe(false);
      }),
    );
  });

  test("scales with the unit of the numerator", () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: 0.5, max: 5, noNaN: true }), (one, factor) => {
        const scaled = ratioSet({
          ...one,
          numerator: one.numerator * factor,
          varianceNumerator: one.varianceNumerator * factor ** 2,
        });
        const set = ratioSet(one);
        if (set.kind === "everything" || scaled.kind === "everything") return;
        expect(scaled.kind).toBe(set.kind);
        const { low } = set.interval;
        expect(scaled.interval.low / factor / low).toBeCloseTo(1, 5);
      }),
    );
  });

  test.for([
    [{ numerator: Number.NaN }, "ratioSet: expected a finite numerator, got NaN."],
    [{ varianceNumerator: -1 }, "ratioSet: expected a varianceNumerator of 0 or more, got -1."],
    [{ denominator: 0 }, "ratioSet: expected a denominator other than 0, got 0."],
  ] as const)("refuses %o", ([change, message]) => {
    expect(() => ratioSet({ ...sure, ...change })).toThrow(message);
  });
});
