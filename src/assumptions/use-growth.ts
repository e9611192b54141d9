import { tokenDemand } from "~/findings/token-demand";
import { defineAssumption, fromFinding } from "./kit/define-assumption";

const use = tokenDemand.values;

/** How many times more tokens are used in a year; 1 is a standstill. */
export const useGrowth = defineAssumption({
  id: "use-growth",
  label: "Growth of use",
  unit: "times-more-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 100,
  step: 1.05,
  default: fromFinding(use["google-yearly"]),
  // Two counts bear no interval; the two years between them differ more than any interval would.
  between: {
    low: use["google-second-year"],
    high: use["google-first-year"],
    words: "Google’s second and first year",
  },
});
