import { degreeClock } from "~/findings/degree-clock";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** The year in whose September somebody enters a college. */
export const entryYear = defineAssumption({
  id: "entry-year",
  label: "Year of entry",
  unit: "decimal-year",
  scale: "linear",
  from: 2022,
  to: 2035,
  step: 1,
  default: fromFinding(degreeClock.values.entry),
});
