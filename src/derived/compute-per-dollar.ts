import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { gpuPricePerformance } from "~/data/gpu-price-performance";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Date of release"),
  accelerator: text("Accelerator"),
  kind: oneOf("Kind", [
    "consumer SoC",
    "consumer or workstation GPU",
    "data-centre accelerator",
    "wafer-scale engine",
  ]),
  gigaflopsPerSecondPerUsd: quantity(
    "Peak in 32 bit or dense 16 bit, for a dollar of the price at release",
    "gigaflops-per-second-per-usd",
  ),
};

export type ComputePerDollar = DerivedRow<typeof columns>;

/** What a dollar bought of each accelerator at its release. */
export const computePerDollar = defineDerivedTable({
  id: "compute-per-dollar",
  title: "Compute per dollar",
  rowIs: "one accelerator with a price, and what a dollar bought of its speed",
  rule: "Every accelerator that has both a speed and a price at release: the higher of its speed in 32 bit and in dense 16 bit, divided by that price.",
  caveats: gpuPricePerformance.caveats,
  licence: gpuPricePerformance.licence,
  columns,
  key: ["date", "accelerator"],
  order: ["date", "accelerator"],
  rows: gpuPricePerformance.rows.flatMap((row) => {
    const { best16Or32BitTeraflopsPerSecond: speed, releasePriceUsd: price } = row;
    if (speed === undefined || price === undefined) return [];
    const { date, accelerator, kind } = row;
    const gigaflopsPerSecondPerUsd = (speed * 1000) / price;
    return [{ date, accelerator, kind, gigaflopsPerSecondPerUsd, inputs: [row] }];
  }),
});
