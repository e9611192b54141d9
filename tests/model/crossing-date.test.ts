import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossingDate } from "../../src/model/crossing-date";
import { fitLogTrend } from "../../src/model/log-trend";

const withLogs = (...logs: readonly number[]) =>
  logs.map((log, index) => ({ year: 2020 + index, value: 10 ** log }));
const noisy = fitLogTrend(withLogs(0, 0.5, 0.8, 1.4, 1.7, 2.1));

describe("crossingDate", () => {
  test("of an exact line is the year in which it has that value, without width", () => {
    const trend = fitLogTrend(withLogs(0, 1, 2, 3));
    const { year, interval } = crossingDate(trend, { level: 1e5 });
    expect(year).toBeCloseTo(2025, 9);
    expect(interval!.high - interval!.low).toBeLessThan(1e-6);
  });

  test("is where the fitted line is at the level", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (level) => {
        const { year, interval } = crossingDate(noisy, { level });
        expect(noisy.at(year) / level).toBeCloseTo(1, 9);
        expect(interval!.low).toBeLessThanOrEqual(year);
        expect(interval!.high).toBeGreaterThanOrEqual(year);
      }),
    );
  });

  test("ends where the level leaves the interval of the line", () => {
    const level = 1e4;
    const { interval } = crossingDate(noisy, { level });
    for (const end of [interval!.low, interval!.high]) {
      const error =
        noisy.residualSpreadDecades *
        Math.sqrt(1 / noisy.n + (end - noisy.meanYear) ** 2 / noisy.sxx);
      const distance = Math.abs(Math.log10(level) - noisy.log10At(end));
      expect(distance).toBeCloseTo(noisy.tQuantile * error, 9);
    }
  });

  test("is surer of the past than of the future, and less sure when it is widened", () => {
    const { year, interval } = crossingDate(noisy, { level: 1e4 });
    expect(interval!.high - year).toBeGreaterThan(year - interval!.low);
    const wide = crossingDate(noisy, { level: 1e4, widening: 2 }).interval!;
    expect(wide.high - wide.low).toBeGreaterThan(interval!.high - interval!.low);
  });

  test("has no interval where the line may be flat", () => {
    const flat = fitLogTrend(withLogs(0, 1, 0, 1, 0.2));
    expect(crossingDate(flat, { level: 100 }).interval).toBeUndefined();
  });

  test("names what it cannot use", () => {
    expect(() => crossingDate(noisy, { level: 0 })).toThrow(
      "crossingDate: expected a level above zero, got 0.",
    );
    expect(() => crossingDate(noisy, { level: 1, widening: 0.5 })).toThrow(
      "crossingDate: expected a widening of 1 or more, got 0.5.",
    );
    expect(() => crossingDate(fitLogTrend(withLogs(1, 1, 1)), { level: 1 })).toThrow(
      "crossingDate: expected a line that rises or falls, got a flat one.",
    );
  });
});
