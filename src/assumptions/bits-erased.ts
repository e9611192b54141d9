import { defineAssumption, fromConstant } from "./kit/define-assumption";

/** Bits that one operation erases. */
export const bitsErased = defineAssumption({
  id: "bits-erased",
  label: "Bits that an operation erases",
  unit: "bits",
  scale: "log",
  from: 1,
  to: 100_000,
  step: 1.15,
  default: fromConstant("bits-of-word"),
});
