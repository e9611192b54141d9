import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotFiniteError } from "../../src/model/model-error";
import { outcomeRange } from "../../src/model/outcome-range";
import { spendingIndex } from "../../src/model/spending";

fc.configureGlobal({ seed: 95 });

const rate = fc.double({ min: 0.1, max: 100, noNaN: true });
const interval = fc
  .tuple(rate, rate)
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("outcomeRange", () => {
  test("takes the worst and the best corner", () => {
    const inputs = { a: { low: 1, high: 3 }, b: { low: 2, high: 5 } };
    expect(outcomeRange(inputs, ({ a, b }) => a - b)).toEqual({ low: -4, high: 1 });
    expect(outcomeRange(inputs, ({ a, b }) => a * b)).toEqual({ low: 2, high: 15 });
  });

  test("is a point where every input is known", () => {
    const known = { a: { low: 4, high: 4 } };
    expect(outcomeRange(known, ({ a }) => a / 2)).toEqual({ low: 2, high: 2 });
  });

  test("holds every outcome inside the intervals, for rates that compound", () => {
    fc.assert(
      fc.property(interval, interval, share, share, (useGrowth, priceFall, x, y) => {
        const at = (rates: { useGrowth: number; priceFall: number }) => spendingIndex(rates, 3);
        const { low, high } = outcomeRange({ useGrowth, priceFall }, at);
        const inside = at({
          useGrowth: useGrowth.low + x * (useGrowth.high - useGrowth.low),
          priceFall: priceFall.low + y * (priceFall.high - priceFall.low),
        });
        expect(inside).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(inside).toBeLessThanOrEqual(high * (1 + 1e-9));
      }),
    );
  });

  test("rejects an outcome that is not finite", () => {
    const inputs = { a: { low: 0, high: 1 } };
    expect(() => outcomeRange(inputs, ({ a }) => 1 / a)).toThrow(NotFiniteError);
    expect(() => outcomeRange(inputs, ({ a }) => 1 / a)).toThrow(
      "outcomeRange: expected finite outcomes, got Infinity.",
    );
  });
});
