import { powerOfSites } from "~/findings/power-of-sites";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

/** The power that a site may draw, in megawatts. */
export const sitePower = defineAssumption({
  id: "site-power",
  label: "Power that a site may draw",
  unit: "megawatt",
  scale: "log",
  from: 10,
  to: 100_000,
  step: 1.12,
  digits: 3,
  default: fromFinding(powerOfSites.values.crane),
});
