import csv from "./tables/gpu-price-performance.csv?raw";
import { isoDate, oneOf, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of release"),
  accelerator: text("Accelerator"),
  vendor: text("Maker"),
  kind: oneOf("Kind", [
    "consumer SoC",
    "consumer or workstation GPU",
    "data-centre accelerator",
    "wafer-scale engine",
  ]),
  fp32TeraflopsPerSecond: optional(quantity("Peak in 32 bit", "teraflops-per-second")),
  best16Or32BitTeraflopsPerSecond: optional(
    quantity("Peak in 32 bit or dense 16 bit, whichever is higher", "teraflops-per-second"),
  ),
  memoryGigabytes: optional(quantity("Memory", "gigabytes")),
  memoryGigabytesPerSecond: optional(quantity("Memory bandwidth", "gigabytes-per-second")),
  powerWatt: optional(quantity("Rated power", "watt")),
  releasePriceUsd: optional(quantity("Price at release", "usd")),
};

export type Accelerator = Row<typeof columns>;

/** What an accelerator computes, holds, draws and cost at its release, one row a chip. */
export const gpuPricePerformance = defineTable({
  id: "gpu-price-performance",
  title: "Accelerators",
  rowIs: "one accelerator, with its peak speed and, if it was sold, its price at release",
  rule: "Every accelerator in Epoch AI’s file of July 2026 that has a price at release, one row a chip (variants of memory or for export and one chip without a floating-point figure are out), the named data-centre chips without a price, and those of Cerebras and Apple.",
  caveats: [
    "Prices are nominal and of mixed kind: list, reported, of a retailer, or an estimate; the note of a row says which. Data-centre chips are rarely sold at list price, and Google’s are rented and have none.",
    "For twelve consumer and workstation cards the source lacks the figure of the tensor cores, so their speed in 16 bit is too low.",
    "GB200 and GB300 are given for one of their processors.",
  ],
  licence:
    "Epoch AI, CC BY 4.0; Apple’s and Cerebras’s figures are single facts, taken with credit.",
  columns,
  nameColumns: ["accelerator", "vendor"],
  key: ["date", "accelerator"],
  order: ["date", "accelerator"],
  csv,
});
