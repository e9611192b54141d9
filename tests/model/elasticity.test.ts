import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitElasticity } from "../../src/model/elasticity";

describe("fitElasticity", () => {
  test("is the power of a power law", () => {
    const pairs = [1, 2, 5, 9].map((x) => ({ x, y: 3 * x ** 0.77 }));
    const { percentPerPercent, correlation, at } = fitElasticity(pairs);
    expect(percentPerPercent).toBeCloseTo(0.77, 12);
    expect(correlation).toBeCloseTo(1, 12);
    expect(at(7)).toBeCloseTo(3 * 7 ** 0.77, 9);
  });

  test("one way times the other is the square of the correlation", () => {
    const numbers = fc.array(
      fc.record({
        x: fc.double({ min: 0.1, max: 100, noNaN: true }),
        y: fc.double({ min: 0.1, max: 100, noNaN: true }),
      }),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(numbers, (pairs) => {
        const spread = (values: number[]) => Math.max(...values) / Math.min(...values);
        fc.pre(spread(pairs.map(({ x }) => x)) > 1.01 && spread(pairs.map(({ y }) => y)) > 1.01);
        const one = fitElasticity(pairs);
        const other = fitElasticity(pairs.map(({ x, y }) => ({ x: y, y: x })));
        const product = one.percentPerPercent * other.percentPerPercent;
        expect(product).toBeCloseTo(one.correlation ** 2, 9);
        expect(one.interval.low).toBeLessThanOrEqual(one.percentPerPercent);
      }),
    );
  });

  test("names what it cannot use", () => {
    expect(() => fitElasticity([{ x: 1, y: 0 }])).toThrow(
      "fitElasticity: expected numbers above zero, got 1 and 0.",
    );
    expect(() => fitElasticity([{ x: 1, y: 2 }])).toThrow(
      "fitElasticity: expected 3 or more pairs, got 1.",
    );
  });
});
