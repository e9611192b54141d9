import { openTrendsSince } from "~/findings/open-trends-since";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** Points on LMArena that the best open model gains in a year. */
export const openRise = defineAssumption({
  id: "open-rise",
  label: "Points a year, open models",
  unit: "points-per-year",
  scale: "linear",
  from: 0,
  to: 200,
  step: 2,
  default: fromFinding(openTrendsSince.values["arena-open-rate"]),
});
