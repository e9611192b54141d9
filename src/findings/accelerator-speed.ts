/** How fast accelerators gain speed: in the old format, in that of training, and for a dollar. */
import { gpuPricePerformance, type Accelerator } from "~/data/gpu-price-performance";
import { computePerDollar } from "~/derived/compute-per-dollar";
import { defineSeries, pointsBefore, pointsSince, scoreSince, type Series } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";

const isGpu = ({ kind }: Accelerator) =>
  kind === "data-centre accelerator" || kind === "consumer or workstation GPU";

export const speedIn32Bit = scoreSince(
  defineSeries({
    id: "fp32",
    name: "the speed of a chip in 32 bit",
    table: gpuPricePerformance,
    column: "fp32TeraflopsPerSecond",
    nameColumn: "accelerator",
    where: (row) => isGpu(row) && row.fp32TeraflopsPerSecond !== undefined,
  }),
);

export const speedInTraining = scoreSince(
  defineSeries({
    id: "training",
    name: "the speed of a data-centre chip in 32 or dense 16 bit",
    table: gpuPricePerformance,
    column: "best16Or32BitTeraflopsPerSecond",
    nameColumn: "accelerator",
    where: (row) =>
      row.kind === "data-centre accelerator" && row.best16Or32BitTeraflopsPerSecond !== undefined,
  }),
);

export const speedPerDollar = scoreSince(
  defineSeries({
    id: "per-dollar",
    name: "the speed that a dollar buys",
    table: computePerDollar,
    column: "gigaflopsPerSecondPerUsd",
    nameColumn: "accelerator",
  }),
);

const then = (series: Series, what: string) =>
  rateOf(series, pointsBefore(series), {
    direction: "growth",
    label: `yearly growth of ${what} before the notes stopped`,
  });
const since = (series: Series, what: string) =>
  rateOf(series, pointsSince(series), {
    direction: "growth",
    label: `yearly growth of ${what} since the notes stopped`,
  });

export const acceleratorSpeed = defineFinding({
  id: "accelerator-speed",
  title: "How fast accelerators gain speed",
  rule: `${gpuPricePerformance.rule} In 32 bit: chips for data centres, consumers and workstations. In 32 or dense 16 bit: those for data centres alone. For a dollar: all that have a price.`,
  values: {
    "fp32-then": then(speedIn32Bit, "a chip’s speed in 32 bit"),
    "fp32-since": since(speedIn32Bit, "a chip’s speed in 32 bit"),
    "training-then": then(speedInTraining, "a data-centre chip’s speed in 32 or dense 16 bit"),
    "training-since": since(speedInTraining, "a data-centre chip’s speed in 32 or dense 16 bit"),
    "per-dollar-then": then(speedPerDollar, "the speed that a dollar buys"),
    "per-dollar-since": since(speedPerDollar, "the speed that a dollar buys"),
  },
});
