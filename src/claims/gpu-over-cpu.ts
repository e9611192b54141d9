/** What the notes said of the market for accelerators and of those who make them. */
import { notesBegun } from "~/data/notes";
import { acceleratorMarketGrowth } from "~/findings/accelerator-market";
import { cisco } from "~/findings/cisco";
import { ownAccelerators } from "~/findings/own-accelerators";
import { rentalPrices } from "~/findings/rental-prices";
import { defineClaims } from "./kit/claim";

const market = acceleratorMarketGrowth.values;

export const gpuOverCpu = defineClaims("gpu-over-cpu", {
  "own-chips": {
    label: "the large clouds build accelerators of their own; they announced more of them than",
    value: 0,
    unit: "count",
    date: notesBegun,
    rule: { kind: "above" },
    answer: ownAccelerators.values.then,
    since: ownAccelerators.values.since,
  },
  demand: {
    label:
      "demand for fast compute soars: what its largest seller takes in grows by more than this factor every year",
    value: 1,
    unit: "times-more-per-year",
    date: notesBegun,
    rule: { kind: "above" },
    answer: market["nvidia-growth-then"],
    since: market["nvidia-growth-since"],
  },
  "hardware-price": {
    label:
      "hardware becomes a commodity, so it gets cheaper: an hour of the same chip once cost more than this many times what it costs later",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: rentalPrices.values["h100-factor"],
    isAnsweredLater: true,
  },
  "hardware-lead": {
    short: "rivals close in",
    label:
      "hardware becomes a commodity, so rivals close in: NVIDIA’s lead over AMD falls to less than this many times that of the notes’ time",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "below" },
    answer: market["lead-ratio"],
    isAnsweredLater: true,
  },
  "cisco-fell": {
    label: "Cisco’s worth fell in the early 2000s, to less than this share of its top",
    value: 1,
    unit: "share",
    date: notesBegun,
    rule: { kind: "below" },
    answer: cisco.values["price-left"],
  },
  "chip-makers-fall": {
    label: "in the end the makers of chips lose worth as Cisco did, as some believe",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason:
        "it names no firm, no size and no date; the tables hold what NVIDIA took in, and Cisco’s price fell far more than its revenue",
    },
  },
  "every-cycle": {
    label: "every clock cycle of the near future goes into tokens of some form",
    date: notesBegun,
    rule: {
      kind: "untestable",
      reason: "it is put as an assumption, and nobody counts what the world’s cycles are spent on",
    },
  },
});
