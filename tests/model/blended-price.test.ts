import { describe, expect, test } from "vitest";
import { blendedPrice } from "../../src/model/blended-price";

describe("blendedPrice", () => {
  // https://artificialanalysis.ai/models/gpt-4: "a price of $37.50 per 1M Tokens (blended 3:1). GPT-4
  // Input token price: $30.00, Output token price: $60.00 per 1M Tokens."
  test("agrees with the published blend of GPT-4", () => {
    expect(blendedPrice({ input: 30, output: 60 })).toBe(37.5);
  });

  test("is the price itself when both are alike", () => {
    expect(blendedPrice({ input: 2, output: 2 })).toBe(2);
  });

  test("takes a price of zero", () => {
    expect(blendedPrice({ input: 0, output: 4 })).toBe(1);
  });

  test("rejects a price below zero on either side", () => {
    const error = new RangeError("blendedPrice: expected prices of zero or more, got -1.");
    expect(() => blendedPrice({ input: -1, output: 4 })).toThrow(error);
    expect(() => blendedPrice({ input: 4, output: -1 })).toThrow(error);
  });

  test("rejects a price that is not finite", () => {
    expect(() => blendedPrice({ input: NaN, output: 4 })).toThrow(
      "blendedPrice: expected finite prices, got NaN.",
    );
  });
});
