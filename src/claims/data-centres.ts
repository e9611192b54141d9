/** What the notes said of data centres, of law and of the supply chain. */
import { notesBegun } from "~/data/notes";
import { computeThresholds, usOrder } from "~/findings/compute-thresholds";
import { defineClaims } from "./kit/claim";

/** A rule of law holds as long as it is in force. */
const inForce = usOrder.inForceUntil === undefined ? "held" : "broke";

export const dataCentres = defineClaims("data-centres", {
  threshold: {
    label: "in the United States a training run must be reported from this much compute",
    value: 1e26,
    unit: "flop",
    date: notesBegun,
    rule: { kind: "near", within: 1.01 },
    answer: computeThresholds.values["us-order"],
    since: { verdict: inForce },
  },
  "trends-hold": {
    label: "the trends of the notes hold for another ten years or so",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it is put as an assumption about a decade that is not over; the claims on each trend say how far they held so far",
    },
  },
  "national-interest": {
    label:
      "the whole supply chain, from raw material to data centre, becomes of national interest and perhaps a cause of war",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it gives no date and no sign by which to know it; the shares that are published of single stages were picked because they are bottlenecks",
    },
  },
});
