import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotFiniteError, TooFewDataError } from "../../src/model/model-error";
import { median, quantile } from "../../src/model/order-statistics";

fc.configureGlobal({ seed: 1837 });

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe("median", () => {
  test("is the middle value, by size and not by text", () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  test("is the mean of the two middle values of an even number", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("is the only value", () => {
    expect(median([7])).toBe(7);
  });

  test("rejects no values at all", () => {
    expect(() => median([])).toThrow(TooFewDataError);
    expect(() => median([])).toThrow("median: expected 1 or more values, got 0.");
  });

  test.each([NaN, Infinity])("rejects %s", (bad) => {
    expect(() => median([1, bad])).toThrow(NotFiniteError);
    expect(() => median([1, bad])).toThrow(`median: expected finite values, got ${bad}.`);
  });

  test("leaves its input as it was", () => {
    const input = [3, 1, 2];
    median(input);
    expect(input).toEqual([3, 1, 2]);
  });
});

describe("quantile", () => {
  // The quartiles of 1 to 4 tell the methods apart: R-7 gives 1.75 and 3.25, R-6 1.25 and 3.75.
  test("follows method R-7", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25);
  });

  // NumPy's manual, numpy.percentile: the median of 10, 7, 4, 3, 2, 1 is 3.5.
  test("agrees with the example in NumPy's manual", () => {
    expect(quantile([10, 7, 4, 3, 2, 1], 0.5)).toBe(3.5);
  });

  test("is the smallest value at 0 and the largest at 1", () => {
    expect(quantile([5, 2, 9], 0)).toBe(2);
    expect(quantile([5, 2, 9], 1)).toBe(9);
  });

  test.each([-0.1, 1.1, 50, NaN])("rejects the share %s", (p) => {
    expect(() => quantile([1, 2], p)).toThrow(
      new RangeError(`quantile: expected a share from 0 to 1, got ${p}.`),
    );
  });

  test("rejects no values at all", () => {
    expect(() => quantile([], 0.5)).toThrow("quantile: expected 1 or more values, got 0.");
  });

  test("never falls as the share rises, and ignores the order of the input", () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(values, share, share, (all, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(all, low)).toBeLessThanOrEqual(quantile(all, high) + 1e-9);
        expect(quantile([...all].reverse(), low)).toBe(quantile(all, low));
      }),
    );
  });
});
