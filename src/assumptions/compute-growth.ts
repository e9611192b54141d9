import { trainingPower } from "~/findings/training-power";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** How many times more arithmetic a large training run takes from one year to the next. */
export const computeGrowth = defineAssumption({
  id: "compute-growth",
  label: "Growth of compute in a run",
  unit: "growth-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 20,
  step: 1.04,
  digits: 3,
  default: fromFinding(trainingPower.values["part-compute"]),
});
