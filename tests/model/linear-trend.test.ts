import { describe, expect, test } from "vitest";
import { fitLine } from "../../src/model/linear-trend";
import { NotFiniteError, OneSingleDateError, TooFewDataError } from "../../src/model/model-error";

const pointsOf = (...pairs: readonly [number, number][]) =>
  pairs.map(([year, value]) => ({ year, value }));

describe("fitLine", () => {
  test("recovers an exact line, values below zero included", () => {
    const line = fitLine(pointsOf([2020, 3], [2021, 1], [2023, -3]));
    expect(line.slope).toBeCloseTo(-2, 12);
    expect(line.at(2022)).toBeCloseTo(-1, 12);
    expect(line.isExact).toBe(true);
    expect(line.rSquared).toBeCloseTo(1, 12);
  });

  test("is flat, exact and wholly explained when nothing varies", () => {
    const line = fitLine(pointsOf([2020.1, 0.3], [2021.7, 0.3], [2023.2, 0.3]));
    expect(line).toMatchObject({ slope: 0, syy: 0, rSquared: 1, residualSpread: 0, isExact: true });
    expect(line.newObservationStandardError(2030)).toBe(0);
    expect(line.newObservationStandardError(1e200)).toBe(0);
  });

  // Mean line 1 and residuals −1, 2, −1, which are orthogonal to the years: s² = 6 / 1.
  test("lists its sums and its residuals in order of time", () => {
    const line = fitLine(pointsOf([3, 0], [1, 0], [2, 3]));
    expect(line).toMatchObject({ n: 3, degreesOfFreedom: 1, meanYear: 2, meanValue: 1 });
    expect(line).toMatchObject({ sxx: 2, sxy: 0, syy: 6, slope: 0, rSquared: 0, isExact: false });
    expect(line.years).toEqual([1, 2, 3]);
    expect(line.residuals).toEqual([-1, 2, -1]);
    expect(line.residualSpread).toBeCloseTo(Math.sqrt(6), 14);
    expect(line.slopeStandardError).toBeCloseTo(Math.sqrt(3), 14);
    expect(line.newObservationStandardError(4)).toBeCloseTo(Math.sqrt(6 * (1 + 1 / 3 + 2)), 13);
  });

  // Anscombe, "Graphs in Statistical Analysis" (1973), set I: slope 0.500, R² 0.667, standard error
  // of the slope 0.118. In hundredths the sums are whole, so that slope = 5501 / 11000 exactly.
  test("agrees with Anscombe's published regression", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = fitLine(x.map((year, i) => ({ year, value: y[i]! })));
    expect(line.slope).toBeCloseTo(5501 / 11000, 12);
    expect(line.slope).toBeCloseTo(0.5, 3);
    expect(line.rSquared).toBeCloseTo(0.667, 3);
    expect(line.slopeStandardError).toBeCloseTo(0.118, 3);
  });

  test("takes several values of one moment in rising order", () => {
    const line = fitLine(pointsOf([2, 5], [1, 2], [2, 3], [1, 0]));
    expect(line.residuals).toEqual([-1, 1, -1, 1]);
  });

  test.each([0, 1, 2])("rejects %i observations", (n) => {
    const points = pointsOf([2020, 1], [2021, 2]).slice(0, n);
    expect(() => fitLine(points)).toThrow(TooFewDataError);
    expect(() => fitLine(points)).toThrow(`fitLine: expected 3 or more observations, got ${n}.`);
  });

  test("rejects observations of one moment, and says which", () => {
    const points = pointsOf([2023.1, 1], [2023.1, 2], [2023.1, 4]);
    expect(() => fitLine(points)).toThrow(OneSingleDateError);
    expect(() => fitLine(points)).toThrow("expected 2 or more different years, got only 2023.1.");
  });

  test.each([NaN, Infinity, -Infinity])("rejects %s as a value and as a year", (bad) => {
    const good = pointsOf([2020, 1], [2021, 2], [2022, 2]);
    expect(() => fitLine([...good, { year: 2023, value: bad }])).toThrow(
      `fitLine: expected finite values, got ${bad} at 2023.`,
    );
    expect(() => fitLine([...good, { year: bad, value: 1 }])).toThrow(
      `fitLine: expected finite years, got ${bad}.`,
    );
  });

  test("rejects numbers whose squares overflow", () => {
    expect(() => fitLine(pointsOf([0, 1], [1e200, 2], [2, 3]))).toThrow(NotFiniteError);
  });

  test("rejects a question about no finite year", () => {
    const line = fitLine(pointsOf([2020, 1], [2021, 2], [2022, 2]));
    expect(() => line.at(Infinity)).toThrow("fitLine: expected finite years, got Infinity.");
  });
});
