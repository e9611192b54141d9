import { green500Efficiency } from "~/findings/green500-efficiency";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** How many times more the most efficient machine does with a joule from one year to the next. */
export const machineEfficiency = defineAssumption({
  id: "machine-efficiency",
  label: "Gain per joule, best machine",
  unit: "growth-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 3,
  step: 1.015,
  digits: 3,
  default: fromFinding(green500Efficiency.values["growth-all"]),
});
