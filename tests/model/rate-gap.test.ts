import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rateGap } from "../../src/model/rate-gap";

const slope = (decadesPerYear: number, standardError: number, degreesOfFreedom: number) => ({
  decadesPerYear,
  standardError,
  degreesOfFreedom,
});

describe("rateGap", () => {
  test("of two equal scatters has the sum of their freedoms and √2 of their error", () => {
    const gap = rateGap(slope(0.5, 0.1, 8), slope(0.2, 0.1, 8));
    expect(gap.decadesPerYear).toBeCloseTo(0.3, 12);
    expect(gap.standardError).toBeCloseTo(0.1 * Math.SQRT2, 12);
    expect(gap.degreesOfFreedom).toBeCloseTo(16, 9);
  });

  test("from a slope that is known exactly has the interval of the other", () => {
    const gap = rateGap(slope(0.5, 0.1, 2), slope(0.2, 0, 50));
    // With 2 degrees of freedom t = 0.95 √(2 / (4 · 0.975 · 0.025)).
    const t = 0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025));
    expect(gap.interval.high).toBeCloseTo(0.3 + 0.1 * t, 9);
  });

  // Epoch AI, "The power required to train frontier AI models is doubling annually" (2024): compute
  // grows about 4 times a year, what it calls a 2-fold yearly relief leaves power at about 2 times.
  test("of Epoch’s 4 and 2.1 times a year is its relief of about 2 times a year", () => {
    const gap = rateGap(slope(Math.log10(4), 0.01, 40), slope(Math.log10(2.1), 0.01, 40));
    expect(10 ** gap.decadesPerYear).toBeCloseTo(1.9, 1);
  });

  test("changes its sign when the two change places", () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    const error = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(number, number, error, error, (a, b, ea, eb) => {
        const one = rateGap(slope(a, ea, 10), slope(b, eb, 5));
        const other = rateGap(slope(b, eb, 5), slope(a, ea, 10));
        expect(one.decadesPerYear).toBeCloseTo(-other.decadesPerYear, 12);
        expect(one.interval.low).toBeCloseTo(-other.interval.high, 9);
        expect(one.degreesOfFreedom).toBeGreaterThanOrEqual(5 - 1e-9);
      }),
    );
  });

  test("names what it cannot use", () => {
    expect(() => rateGap(slope(1, 0, 3), slope(1, 0, 3))).toThrow(
      "rateGap: expected a standard error above zero, got two of 0.",
    );
    expect(() => rateGap(slope(1, 0.1, 0), slope(1, 0.1, 3))).toThrow(
      "rateGap: expected a standard error of 0 or more and degrees of freedom above 0, got 0.1 and 0.",
    );
  });
});
