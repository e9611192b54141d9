import { defineAssumption, fromConstant } from "./kit/define-assumption";

/** Temperature of the surroundings into which a machine gives its heat. */
export const temperature = defineAssumption({
  id: "temperature",
  label: "Temperature of the surroundings",
  unit: "kelvin",
  scale: "log",
  from: 3,
  to: 600,
  step: 1.07,
  default: fromConstant("room-temperature"),
});
