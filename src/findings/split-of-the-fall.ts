/** How much of the fall at GPT-3's level is a smaller model, and how much is cheaper work: two ways to split it. */
import { priceAtCapability } from "~/derived/price-at-capability";
import { defineFinding, type Computation } from "./kit/value";
import { combine, ratioOf } from "./kit/values";
import { priceAtFixedSize } from "./price-at-fixed-size";
import { priceOfGpt3Level } from "./price-of-gpt3-level";

const fall = priceOfGpt3Level.values.factor;
const smaller = priceOfGpt3Level.values["size-ratio"];
const cheaperAtSize = priceAtFixedSize.values.factor;
const left = ratioOf(fall, cheaperAtSize, {
  label: "what is left of the fall when the fall at a fixed size is divided out",
});

/** Which share of a factor another factor is, counted in logarithms, so that the shares add up to one. */
function logShare(part: Computation, whole: Computation, label: string): Computation {
  return combine([part, whole], {
    label,
    value: Math.log10(part.value) / Math.log10(whole.value),
    unit: "share",
    method: "share",
    words: `log10 of ${part.label} ÷ log10 of ${whole.label}`,
    symbols: "log a ÷ log b",
    pattern: "log10({}) ÷ log10({})",
  });
}

export const splitOfTheFall = defineFinding({
  id: "split-of-the-fall",
  title: "How the fall at GPT-3’s level divides",
  rule: priceAtCapability.rule,
  values: {
    "share-by-size": logShare(
      smaller,
      fall,
      "share of the fall that is a smaller model, by its size",
    ),
    left,
    "share-by-price": logShare(
      left,
      fall,
      "share of the fall that is a smaller model, by the price of a fixed size",
    ),
  },
});
