import csv from "./tables/battery-prices.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  entity: text("Where"),
  packUsd2020PerKwh: optional(quantity("Pack price in dollars of 2020", "usd-per-kwh")),
  packUsd2024PerKwh: optional(quantity("Pack price in dollars of 2024", "usd-per-kwh")),
  packUsdAsPublishedPerKwh: optional(quantity("Pack price as published", "usd-per-kwh")),
};

export type BatteryPrice = Row<typeof columns>;

/** What a lithium-ion pack costs. */
export const batteryPrices = defineTable({
  id: "battery-prices",
  title: "Prices of lithium-ion packs",
  rowIs: "one year of one survey",
  rule: "The single values of BloombergNEF’s survey that stand in archived pages, and that of 2025 from memory; the survey itself is not ours to republish.",
  caveats: [
    "Three columns in three kinds of dollars, which must not be mixed: of 2020, of 2024, and as published.",
  ],
  licence: "BloombergNEF’s figures, single values with credit.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
