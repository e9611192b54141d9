/** What the notes said of use that grows when a thing gets cheaper. */
import { notesBegun } from "~/data/notes";
import { growthOfModels } from "~/findings/growth-of-models";
import { tokenDemand } from "~/findings/token-demand";
import { defineClaims } from "./kit/claim";

const growth = growthOfModels.values;

export const jevonsParadox = defineClaims("jevons-paradox", {
  tokens: {
    label:
      "use rises as the price falls: tokens processed grow by more than this factor every year",
    value: 1,
    unit: "times-more-per-year",
    date: notesBegun,
    rule: { kind: "above" },
    answer: tokenDemand.values["google-yearly"],
    isAnsweredLater: true,
  },
  compute: {
    label:
      "use outruns the saving: compute of the largest runs grows more than this many times as fast as compute for a dollar",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: growth["compute-over-dollar-then"],
    since: growth["compute-over-dollar-since"],
  },
  engines: {
    label: "more efficient engines made the world burn more fuel and emit more",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it compares the fuel that was burnt with what would have been burnt without better engines, which nobody could measure, and names neither an amount nor a date",
    },
  },
  software: {
    label: "software grows heavier faster than hardware gets faster",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "no measure of how heavy software is was named, and none is kept over the years",
    },
  },
});
