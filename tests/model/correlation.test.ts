import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pearsonCorrelation, type Pair } from "../../src/model/correlation";
import { NotFiniteError, TooFewDataError } from "../../src/model/model-error";

fc.configureGlobal({ seed: 1837 });

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const anscombe = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const pairs = x.map((value, index): Pair => ({ x: value, y: anscombe[index]! }));

const scattered = fc
  .array(
    fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
    { minLength: 5, maxLength: 30 },
  )
  .filter((sample) => {
    const isVaried = (key: "x" | "y") => new Set(sample.map((pair) => pair[key])).size > 1;
    if (!isVaried("x") || !isVaried("y")) return false;
    try {
      return Math.abs(pearsonCorrelation(sample).r) < 0.999;
    } catch {
      return false;
    }
  });

describe("pearsonCorrelation", () => {
  // Anscombe, "Graphs in Statistical Analysis" (1973): 0.816 in his first set.
  test("agrees with a published value", () => {
    expect(pearsonCorrelation(pairs).r).toBeCloseTo(0.816, 3);
  });

  // Fisher's interval of r = 0.8164 with n = 11: tanh(1.1459 ± 1.96 / √8).
  test("has the interval that Fisher’s transformation gives", () => {
    const { interval } = pearsonCorrelation(pairs);
    expect(interval.low).toBeCloseTo(0.4243912, 6);
    expect(interval.high).toBeCloseTo(0.9506933, 6);
  });

  test("is nothing for a cross", () => {
    const cross = [
      { x: -1, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: -1 },
      { x: 0, y: 1 },
    ];
    expect(pearsonCorrelation(cross).r).toBe(0);
  });

  test("does not mind which measure is called the first, nor units, nor order", () => {
    fc.assert(
      fc.property(scattered, (sample) => {
        const { r } = pearsonCorrelation(sample);
        expect(pearsonCorrelation(sample.map(({ x, y }) => ({ x: y, y: x }))).r).toBeCloseTo(r, 9);
        const changed = sample.map(({ x, y }) => ({ x: 3 * x + 7, y: y / 4 - 1 })).reverse();
        expect(pearsonCorrelation(changed).r).toBeCloseTo(r, 9);
      }),
    );
  });

  test("changes sign with one measure, and lies inside its interval", () => {
    fc.assert(
      fc.property(scattered, (sample) => {
        const { r, interval } = pearsonCorrelation(sample);
        expect(pearsonCorrelation(sample.map(({ x, y }) => ({ x, y: -y }))).r).toBeCloseTo(-r, 9);
        expect(interval.low).toBeLessThan(r);
        expect(interval.high).toBeGreaterThan(r);
        expect(interval.low).toBeGreaterThan(-1);
        expect(interval.high).toBeLessThan(1);
      }),
    );
  });

  test("rejects too few pairs, constants, exact lines and what is no number", () => {
    expect(() => pearsonCorrelation(pairs.slice(0, 3))).toThrow(TooFewDataError);
    expect(() => pearsonCorrelation(pairs.slice(0, 3))).toThrow(
      "pearsonCorrelation: expected 4 or more pairs, got 3.",
    );
    expect(() => pearsonCorrelation(pairs.map(({ x }) => ({ x, y: 2 })))).toThrow(
      "pearsonCorrelation: expected two measures that vary, got a constant.",
    );
    expect(() => pearsonCorrelation(pairs.map(({ x }) => ({ x, y: 2 * x })))).toThrow(
      "pearsonCorrelation: expected pairs that scatter, got an exact line.",
    );
    expect(() => pearsonCorrelation([...pairs, { x: NaN, y: 1 }])).toThrow(NotFiniteError);
  });
});
