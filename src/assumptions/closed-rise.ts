import { openTrendsSince } from "~/findings/open-trends-since";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** Points on LMArena that the best closed model gains in a year. */
export const closedRise = defineAssumption({
  id: "closed-rise",
  label: "Points a year, closed models",
  unit: "points-per-year",
  scale: "linear",
  from: 0,
  to: 200,
  step: 2,
  default: fromFinding(openTrendsSince.values["arena-closed-rate"]),
});
