import { trainingPower } from "~/findings/training-power";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** How many times more a training run does with a joule from one year to the next. */
export const runEfficiency = defineAssumption({
  id: "run-efficiency",
  label: "Gain per joule in a run",
  unit: "growth-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 4,
  step: 1.02,
  digits: 3,
  default: fromFinding(trainingPower.values["part-efficiency"]),
});
