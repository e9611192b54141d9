import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitLine } from "../../src/model/linear-trend";
import {
  durbinWatson,
  durbinWatsonMoments,
  durbinWatsonProbability,
  serialCorrelation,
} from "../../src/model/serial-correlation";

fc.configureGlobal({ seed: 1837 });

const yearly = (n: number) => Array.from({ length: n }, (_, i) => 2000 + i);

const correlationOf = (values: readonly number[]) =>
  serialCorrelation(fitLine(values.map((value, i) => ({ year: 2000 + i, value }))));

describe("durbinWatson", () => {
  test("is the sum of squared steps over the sum of squares", () => {
    expect(durbinWatson([1, -2, 1])).toBe((9 + 9) / 6);
    expect(durbinWatson([1, 1, -1, -1])).toBe(4 / 4);
  });

  test("rejects residuals that are all zero", () => {
    expect(() => durbinWatson([0, 0, 0])).toThrow(
      new RangeError("durbinWatson: expected residuals, got only zeros."),
    );
  });
});

describe("durbinWatsonMoments", () => {
  // Durbin & Watson 1951: mean tr(MA) / ν, variance 2 (ν tr((MA)²) − tr(MA)²) / (ν² (ν + 2)), here
  // from the matrices themselves.
  test("equal those of the matrices, for uneven years and for years that stand twice", () => {
    for (const years of [yearly(8), [2000, 2000.3, 2004, 2004, 2011], [1, 2, 4, 8, 16, 32]]) {
      const { mean, variance } = momentsByMatrices(years);
      expect(durbinWatsonMoments(years).mean).toBeCloseTo(mean, 11);
      expect(durbinWatsonMoments(years).variance).toBeCloseTo(variance, 11);
    }
  });
});

describe("durbinWatsonProbability", () => {
  // Savin & White, Econometrica 45 (1977), table II: 5 % bounds with one regressor beside the constant.
  // They hold for every design, so the critical value of any one design lies between them.
  test.each([
    [10, 0.879, 1.32],
    [15, 1.077, 1.361],
    [20, 1.201, 1.411],
  ])("puts its 5 %% point for %i even years between the published bounds", (n, lower, upper) => {
    const years = yearly(n);
    expect(durbinWatsonProbability({ years, statistic: lower })).toBeLessThan(0.05);
    expect(durbinWatsonProbability({ years, statistic: upper })).toBeGreaterThan(0.05);
  });

  test("runs from 0 to 1 and never falls", () => {
    const years = yearly(12);
    const steps = Array.from({ length: 41 }, (_, i) => i / 10);
    const curve = steps.map((statistic) => durbinWatsonProbability({ years, statistic }));
    expect(curve[0]).toBe(0);
    expect(curve.at(-1)).toBe(1);
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
  });

  test("is 1 with three points, as their residuals have only one shape", () => {
    expect(durbinWatsonProbability({ years: yearly(3), statistic: 3 })).toBe(1);
    expect(durbinWatsonProbability({ years: [2000, 2000.7, 2009.1], statistic: 1 })).toBe(1);
  });
});

describe("serialCorrelation", () => {
  test("sees a run: first above the line, then below, then above", () => {
    const { statistic, probability, isPositive } = correlationOf([
      9, 8, 6, 2, 0, -1, -1.2, 0.1, 2, 6, 8, 9,
    ]);
    expect(statistic).toBeLessThan(0.6);
    expect(probability).toBeLessThan(0.001);
    expect(isPositive).toBe(true);
  });

  test("sees none in residuals that change sign each time", () => {
    const { statistic, probability, isPositive } = correlationOf([1, -1, 1, -1, 1, -1, 1, -1]);
    expect(statistic).toBeGreaterThan(3);
    expect(probability).toBeGreaterThan(0.95);
    expect(isPositive).toBe(false);
  });

  test("is 2 with probability 1 for an exact fit", () => {
    const none = { statistic: 2, probability: 1, isPositive: false };
    expect(correlationOf([3, 3, 3, 3])).toEqual(none);
    expect(correlationOf([0.1, 0.2, 0.3, 0.4, 0.5])).toEqual(none);
  });

  test("stays from 0 to 4, and its probability from 0 to 1, whatever the data", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 30 }), (values) => {
        const { statistic, probability } = correlationOf(values);
        expect(statistic).toBeGreaterThanOrEqual(0);
        expect(statistic).toBeLessThanOrEqual(4);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

type Matrix = number[][];

function momentsByMatrices(years: readonly number[]) {
  const n = years.length;
  const mean = years.reduce((sum, year) => sum + year, 0) / n;
  const x = years.map((year) => year - mean);
  const sxx = x.reduce((sum, xi) => sum + xi ** 2, 0);
  const matrix = (cell: (i: number, j: number) => number): Matrix =>
    x.map((_, i) => x.map((_, j) => cell(i, j)));
  const m = matrix((i, j) => Number(i === j) - 1 / n - (x[i]! * x[j]!) / sxx);
  const a = matrix((i, j) => {
    if (i === j) return i === 0 || i === n - 1 ? 1 : 2;
    return Math.abs(i - j) === 1 ? -1 : 0;
  });
  const times = (p: Matrix, q: Matrix) =>
    matrix((i, j) => x.reduce((sum, _, k) => sum + p[i]![k]! * q[k]![j]!, 0));
  const trace = (p: Matrix) => p.reduce((sum, row, i) => sum + row[i]!, 0);
  const ma = times(m, a);
  const [first, second, freedom] = [trace(ma), trace(times(ma, ma)), n - 2];
  return {
    mean: first / freedom,
    variance: (2 * (freedom * second - first ** 2)) / (freedom ** 2 * (freedom + 2)),
  };
}
