import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotAboveZeroError, NotFiniteError } from "../../src/model/model-error";
import { spendingFactor, spendingIndex } from "../../src/model/spending";

fc.configureGlobal({ seed: 1865 });

const rate = fc.double({ min: 0.01, max: 1000, noNaN: true });
const years = fc.double({ min: -10, max: 10, noNaN: true });

describe("spendingFactor", () => {
  test("rises with use, falls with price, and stands still where both move alike", () => {
    expect(spendingFactor({ useGrowth: 6, priceFall: 3 })).toBe(2);
    expect(spendingFactor({ useGrowth: 3, priceFall: 6 })).toBe(0.5);
    expect(spendingFactor({ useGrowth: 7.5, priceFall: 7.5 })).toBe(1);
  });

  // Google stated 9.7 trillion tokens a month in May 2024 and 480 a year later, while OpenAI's price for
  // GPT-4o fell from 7.50 to 4.38 dollars (three tokens read to one written).
  test("gives spending as counts times prices, for published ones", () => {
    const rates = { useGrowth: 480 / 9.7, priceFall: 7.5 / 4.375 };
    expect(spendingFactor(rates)).toBeCloseTo((480 * 4.375) / (9.7 * 7.5), 12);
    expect(spendingFactor(rates)).toBeCloseTo(28.87, 2);
  });

  test("rejects what is no rate, and says which", () => {
    expect(() => spendingFactor({ useGrowth: 0, priceFall: 3 })).toThrow(NotAboveZeroError);
    expect(() => spendingFactor({ useGrowth: 3, priceFall: -1 })).toThrow(
      "spendingFactor: expected a rate above zero, got -1.",
    );
    expect(() => spendingFactor({ useGrowth: NaN, priceFall: 3 })).toThrow(NotFiniteError);
  });
});

describe("spendingIndex", () => {
  test("is one at the start, and the factor after a year", () => {
    fc.assert(
      fc.property(rate, rate, (useGrowth, priceFall) => {
        const rates = { useGrowth, priceFall };
        expect(spendingIndex(rates, 0)).toBe(1);
        expect(spendingIndex(rates, 1)).toBe(spendingFactor(rates));
      }),
    );
  });

  test("is the index of use over the index of price", () => {
    fc.assert(
      fc.property(rate, rate, years, (useGrowth, priceFall, time) => {
        const index = spendingIndex({ useGrowth, priceFall }, time);
        const apart = useGrowth ** time / priceFall ** time;
        expect(index / apart).toBeCloseTo(1, 9);
      }),
    );
  });

  test("goes the other way when both rates change places", () => {
    fc.assert(
      fc.property(rate, rate, years, (one, other, time) => {
        const there = spendingIndex({ useGrowth: one, priceFall: other }, time);
        const back = spendingIndex({ useGrowth: other, priceFall: one }, time);
        expect(there * back).toBeCloseTo(1, 9);
      }),
    );
  });
});
