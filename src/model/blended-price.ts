import { NotFiniteError } from "./model-error";

/**
 * One price for tokens read and tokens written: (3 · input + output) / 4.
 *
 * Three input tokens to one output token is the convention of Artificial Analysis and of Epoch AI.
 * No customer's mix is exactly that, so it serves to compare, not to send a bill.
 *
 * @param prices in any one currency for any one number of tokens; the result has the same unit
 * @throws {NotFiniteError} if a price is NaN or infinite
 * @throws {RangeError} if a price is below zero
 * @see https://artificialanalysis.ai/models/gpt-4 "blended 3:1"
 * @see https://epoch.ai/data-insights/llm-inference-price-trends
 */
export function blendedPrice(prices: { readonly input: number; readonly output: number }): number {
  for (const price of [prices.input, prices.output]) requirePrice(price);
  return (3 * prices.input + prices.output) / 4;
}

function requirePrice(price: number): void {
  if (!Number.isFinite(price)) {
    throw new NotFiniteError({ calculation: "blendedPrice" }, "finite prices", `${price}`);
  }
  if (price < 0) {
    throw new RangeError(`blendedPrice: expected prices of zero or more, got ${price}.`);
  }
}
