import { openLag } from "~/findings/open-lag";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** A rating on LMArena at which open models are compared with closed ones. */
export const arenaLevel = defineAssumption({
  id: "arena-level",
  label: "Level on LMArena, in points",
  unit: "rating-points",
  scale: "linear",
  from: 1000,
  to: 1425,
  step: 25,
  default: fromFinding(openLag.values["arena-newest-level"]),
});
