import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitBrokenTrend } from "../../src/model/broken-trend";

/** Doubling until 2010, then flat, with a scatter that alternates. */
const kinked = Array.from({ length: 21 }, (_, index) => ({
  year: 2000 + index,
  value: 2 ** Math.min(index, 10) * (index % 2 ? 1.01 : 0.99),
}));

describe("fitBrokenTrend", () => {
  test("finds a break and both rates", () => {
    const broken = fitBrokenTrend(kinked);
    expect(broken.breakYear).toBeCloseTo(2010, 0);
    expect(broken.factorBefore).toBeCloseTo(2, 2);
    expect(broken.factorAfter).toBeCloseTo(1, 2);
    expect(broken.fStatistic).toBeGreaterThan(1000);
    expect(broken.bicGain).toBeGreaterThan(100);
    expect(broken.breakRange.high - broken.breakRange.low).toBeLessThan(0.5);
  });

  test("gives F and BIC as their closed forms in the two sums of squares", () => {
    const { n, straightSquares, brokenSquares, fStatistic, bicGain } = fitBrokenTrend(kinked);
    expect(fStatistic).toBeCloseTo(
      (straightSquares - brokenSquares) / 2 / (brokenSquares / (n - 4)),
      9,
    );
    expect(bicGain).toBeCloseTo(n * Math.log(straightSquares / brokenSquares) - 2 * Math.log(n), 9);
  });

  test("does not earn its parameters on scatter about one line", () => {
    const scatter = [0.1, -0.2, 0.15, -0.05, 0.2, -0.15, 0.05, -0.1, 0.12, -0.12];
    const straight = scatter.map((noise, index) => ({
      year: 2000 + index,
      value: 10 ** (0.3 * index + noise),
    }));
    expect(fitBrokenTrend(straight).bicGain).toBeLessThan(0);
  });

  test("never fits worse than one line, and does not mind the unit or the order", () => {
    const logs = fc.array(fc.integer({ min: -100, max: 100 }), {
      minLength: 8,
      maxLength: 15,
    });
    fc.assert(
      fc.property(logs, fc.double({ min: 0.1, max: 10, noNaN: true }), (noise, unit) => {
        const rows = noise.map((log, index) => ({ year: 2000 + index, value: 10 ** (log / 100) }));
        fc.pre(new Set(noise).size > 4);
        const one = fitBrokenTrend(rows);
        expect(one.brokenSquares).toBeLessThanOrEqual(one.straightSquares * (1 + 1e-9));
        const other = fitBrokenTrend(
          [...rows].reverse().map(({ year, value }) => ({ year, value: value * unit })),
        );
        expect(other.brokenSquares).toBeCloseTo(one.brokenSquares, 6);
        expect(one.breakRange.low).toBeLessThanOrEqual(one.breakYear);
        expect(one.breakRange.high).toBeGreaterThanOrEqual(one.breakYear);
      }),
    );
  });

  test("names what it cannot use", () => {
    expect(() => fitBrokenTrend(kinked.slice(0, 7))).toThrow(
      "fitBrokenTrend: expected 8 or more observations, got 7.",
    );
    const exact = kinked.map(({ year }) => ({ year, value: 2 ** (year - 2000) }));
    expect(() => fitBrokenTrend(exact)).toThrow(
      "fitBrokenTrend: expected scatter, got one straight line.",
    );
  });
});
