import { priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** How many times cheaper a fixed ability becomes in a year; 1 is a standstill. */
export const priceFall = defineAssumption({
  id: "price-fall",
  label: "Fall of price",
  unit: "times-cheaper-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 100,
  step: 1.05,
  default: fromFinding(priceOfGpt3Level.values["fall-since"]),
});
