import { timeToDegree } from "~/findings/degree-time";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** Months from entering a college to the degree. */
export const degreeLength = defineAssumption({
  id: "degree-length",
  label: "Length of the degree",
  unit: "months",
  scale: "linear",
  from: 24,
  to: 156,
  step: 2,
  default: fromFinding(timeToDegree.values.bachelor),
});
