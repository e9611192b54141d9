import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backtest } from "../../src/model/backtest";
import { fitLogTrend } from "../../src/model/log-trend";
import { NotAboveZeroError, NotFiniteError } from "../../src/model/model-error";
import type { Observation } from "../../src/model/observation";

fc.configureGlobal({ seed: 1837 });

/** Yearly observations from 2000 on, whose decimal logarithms are the given numbers. */
const yearly = (logs: readonly number[]): Observation[] =>
  logs.map((log, i) => ({ year: 2000 + i, value: 10 ** log }));

const options = { cut: 2006, series: "prices" };

/** Small deviations that are not in line with one another. */
const wobble = [0.02, -0.01, -0.02, 0.01, 0.02, -0.02, -0.01, 0.02, -0.02, 0.01, 0.01, -0.01];
const steady = yearly(wobble.map((deviation, i) => -0.3 * i + deviation));
const kinked = yearly(wobble.map((deviation, i) => -0.3 * Math.min(i, 6) + deviation));

describe("backtest", () => {
  test("splits at the cut, which belongs to what came after", () => {
    const result = backtest(steady, options);
    expect(result).toMatchObject({ ...options, nBefore: 6, nAfter: 6 });
    expect(result.scored.map(({ year }) => year)).toEqual([2006, 2007, 2008, 2009, 2010, 2011]);
    expect(result.before?.n).toBe(6);
    expect(result.after?.n).toBe(6);
  });

  test("foretells from what came before alone", () => {
    const { scored, ...result } = backtest(kinked, options);
    const known = fitLogTrend(kinked.slice(0, 6));
    const [first] = scored;
    expect(first).toMatchObject({ value: kinked[6]!.value, expected: known.at(2006) });
    expect(first).toMatchObject(known.predictionInterval(2006));
    expect(first!.errorDecades).toBeCloseTo(Math.log10(kinked[6]!.value / known.at(2006)), 12);
    const { low, high } = known.predictionInterval(2011);
    expect(result.bandFactor).toBeCloseTo(high / low, 9);
  });

  test("says that a steady rate held", () => {
    const result = backtest(steady, options);
    expect(result.verdict).toBe("held");
    expect(result.verdictReason).toMatch(
      /^the 95 % intervals of the factor per year overlap: 0\.\d+ to 0\.\d+ before the cut, 0\.\d+ to 0\.\d+ after it\.$/,
    );
    expect(result.shareInside).toBe(1);
    expect(result.isForecast).toBe(true);
  });

  test("says that a rate broke which changed", () => {
    const result = backtest(kinked, options);
    expect(result.verdict).toBe("broke");
    expect(result.verdictReason).toContain("do not overlap");
    expect(result.verdictReason).toContain(
      `${result.before!.factorPerYearInterval.low.toPrecision(3)} to`,
    );
  });

  test("breaks in either direction", () => {
    const quicker = yearly(wobble.map((deviation, i) => 0.6 * Math.max(i - 6, 0) + deviation));
    const slower = quicker.map(({ year, value }) => ({ year, value: 1 / value }));
    expect(backtest(quicker, options).verdict).toBe("broke");
    expect(backtest(slower, options).verdict).toBe("broke");
  });

  test("does not take the rounding of exact fits for a break or a miss", () => {
    const exact = yearly(wobble.map((_, i) => -0.3 * i));
    expect(backtest(exact, options)).toMatchObject({ verdict: "held", shareInside: 1 });
  });

  // Flat before the cut: expected 1. Then 10 times, 1/10 of it, and 100 times.
  test("takes the signed and the absolute mean of the errors in decades", () => {
    const result = backtest(yearly([0, 0, 0, 0, 0, 0, 1, -1, 2]), options);
    expect(result.scored.map(({ errorDecades }) => errorDecades)).toEqual([1, -1, 2]);
    expect(result.meanErrorDecades).toBeCloseTo(2 / 3, 14);
    expect(result.meanAbsoluteErrorDecades).toBeCloseTo(4 / 3, 14);
    expect(result.shareInside).toBe(0);
    expect(result.bandFactor).toBe(1);
  });

  test("counts the share of points inside the band", () => {
    const level = [0.1, -0.1, 0.1, -0.1, 0.1, -0.1];
    const result = backtest(yearly([...level, 0, 3, -3, 0]), options);
    expect(result.scored.map(({ isInside }) => isInside)).toEqual([true, false, false, true]);
    expect(result.shareInside).toBe(0.5);
  });

  test("is no forecast with fewer than 6 points before the cut", () => {
    const result = backtest(steady, { ...options, cut: 2005 });
    expect(result).toMatchObject({ nBefore: 5, isForecast: false });
    expect(result.verdict).toBe("too few data to say");
    expect(result.verdictReason).toBe("5 points before the cut, and 6 are needed.");
  });

  test("is no verdict with fewer than 6 points after the cut, but a forecast", () => {
    const result = backtest(steady.slice(0, 11), options);
    expect(result.isForecast).toBe(true);
    expect(result.verdict).toBe("too few data to say");
    expect(result.verdictReason).toBe("5 points after the cut, and 6 are needed.");
  });

  test("is no forecast when the band spans a factor of 1000", () => {
    const scattered = [0.25, -0.25, 0.25, -0.25, 0.25, -0.25];
    const result = backtest(yearly([...scattered, ...scattered]), options);
    expect(result.bandFactor).toBeGreaterThan(1000);
    expect(result.bandFactor).toBeLessThan(10_000);
    expect(result.isForecast).toBe(false);
  });

  test("is no verdict when a rate is known to no better than a factor of 10", () => {
    const scattered = [2, -2, 2, -2, 2, -2];
    const before = backtest(yearly([...scattered, ...wobble.slice(0, 6)]), options);
    expect(before.verdict).toBe("too few data to say");
    expect(before.verdictReason).toMatch(
      /^the 95 % interval of the factor per year before the cut, .+ to .+, spans more than a factor of 10\.$/,
    );
    const after = backtest(yearly([...wobble.slice(0, 6), ...scattered]), options);
    expect(after.verdict).toBe("too few data to say");
    expect(after.verdictReason).toContain("after the cut");
  });

  test("has nothing to score without a fit before the cut, and says why", () => {
    const result = backtest(steady.slice(4), options);
    expect(result.before).toBeUndefined();
    expect(result.beforeReason).toBe(
      "prices, before the cut: fitLogTrend: expected 3 or more observations, got 2.",
    );
    expect(result).toMatchObject({ scored: [], isForecast: false, verdict: "too few data to say" });
    expect(result.shareInside).toBeUndefined();
    expect(result.meanErrorDecades).toBeUndefined();
    expect(result.meanAbsoluteErrorDecades).toBeUndefined();
    expect(result.bandFactor).toBeUndefined();
  });

  test("has nothing to score when nothing came after the cut", () => {
    const result = backtest(steady, { ...options, cut: 2050 });
    expect(result).toMatchObject({ nBefore: 12, nAfter: 0, scored: [], isForecast: false });
    expect(result.afterReason).toContain("after the cut: fitLogTrend: expected 3 or more");
  });

  test("gives the single date as the reason when one side has no other", () => {
    const oneDay = Array.from({ length: 6 }, (_, i) => ({ year: 2008, value: i + 1 }));
    const result = backtest([...steady.slice(0, 6), ...oneDay], options);
    expect(result.after).toBeUndefined();
    expect(result.verdict).toBe("too few data to say");
    expect(result.verdictReason).toBe(
      "prices, after the cut: fitLogTrend: expected 2 or more different years, got only 2008.",
    );
    expect(result.scored).toHaveLength(6);
  });

  test("takes no observations at all", () => {
    expect(backtest([], options)).toMatchObject({ nBefore: 0, nAfter: 0, scored: [] });
  });

  test("rejects a value of zero on either side, and names the series", () => {
    for (const year of [2001.5, 2020]) {
      const withZero = [...steady, { year, value: 0 }];
      expect(() => backtest(withZero, options)).toThrow(NotAboveZeroError);
      expect(() => backtest(withZero, options)).toThrow(
        `prices: backtest: expected values above zero, got 0 at ${year}.`,
      );
    }
  });

  test("rejects a cut that is no number", () => {
    expect(() => backtest(steady, { ...options, cut: NaN })).toThrow(NotFiniteError);
    expect(() => backtest(steady, { ...options, cut: NaN })).toThrow(
      "prices: backtest: expected a finite cut, got NaN.",
    );
  });
});

describe("backtest, for any observations,", () => {
  const observations = fc.array(
    fc.record({
      year: fc.integer({ min: 0, max: 240 }).map((month) => 1996 + month / 12),
      value: fc.integer({ min: -3000, max: 3000 }).map((log) => 10 ** (log / 1000)),
    }),
    { maxLength: 30 },
  );

  test("leaves no NaN", () => {
    const hasNaN = (_: string, item: unknown) => (Number.isNaN(item) ? "NaN found" : item);
    fc.assert(
      fc.property(observations, (points) => {
        expect(JSON.stringify(backtest(points, options), hasNaN)).not.toContain("NaN");
      }),
    );
  });

  test("is the very same when the input is in reverse order", () => {
    fc.assert(
      fc.property(observations, (points) => {
        const reversed = JSON.stringify(backtest([...points].reverse(), options));
        expect(reversed).toBe(JSON.stringify(backtest(points, options)));
      }),
    );
  });

  test("errs by the same when values are counted in another unit", () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: 1, max: 1000 }), (points, unit) => {
        const here = backtest(points, options);
        const there = backtest(
          points.map(({ year, value }) => ({ year, value: value * unit })),
          options,
        );
        expect(there.scored).toHaveLength(here.scored.length);
        there.scored.forEach(({ errorDecades }, i) => {
          const expected = here.scored[i]!.errorDecades;
          const tolerance = 1e-8 * Math.max(1, Math.abs(expected));
          expect(Math.abs(errorDecades - expected)).toBeLessThan(tolerance);
        });
      }),
    );
  });
});
