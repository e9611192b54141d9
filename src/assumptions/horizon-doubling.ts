import { taskHorizon } from "~/findings/task-horizon";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** Days in which the length of task doubles that a model does in half of its tries. */
export const horizonDoubling = defineAssumption({
  id: "horizon-doubling",
  label: "The horizon doubles in",
  unit: "days",
  scale: "log",
  from: 50,
  to: 1500,
  step: 1.04,
  digits: 3,
  default: fromFinding(taskHorizon.values["doubling-since"]),
});
