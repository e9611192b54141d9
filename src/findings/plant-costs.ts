/** What new plants, modules and packs cost. */
import { batteryPrices } from "~/data/battery-prices";
import { lcoe } from "~/data/lcoe";
import { solarPrices } from "~/data/solar-prices";
import { cellReader } from "./kit/cell-reader";
import { fallShareOf } from "./kit/change-values";
import { defineSeries, firstPoint, lastPoint } from "./kit/series";
import { endToEndFall } from "./kit/values";
import { defineFinding } from "./kit/value";
import { firstOf, lastOf, ratioOf } from "./kit/values";

export const modulePriceSeries = defineSeries({
  id: "modules",
  name: "the price of solar modules",
  table: solarPrices,
  column: "usd2023PerWatt",
  nameColumn: "entity",
});

const cost = cellReader(lcoe);
const pack = cellReader(batteryPrices);
type Source =
  | "solarPvUsdPerMwh"
  | "windOnshoreUsdPerMwh"
  | "gasCombinedCycleUsdPerMwh"
  | "gasPeakerUsdPerMwh"
  | "coalUsdPerMwh"
  | "nuclearUsdPerMwh";
const at = (date: string, column: Source, what: string) =>
  cost((row) => row.date === date, { column, label: `levelized cost of ${what} in ${date}` });
const packIn2010 = pack((row) => row.date === "2010", {
  column: "packUsd2024PerKwh",
  label: "price of a pack in 2010, dollars of 2024",
});
const packIn2024 = pack((row) => row.date === "2024", {
  column: "packUsd2024PerKwh",
  label: "price of a pack in 2024, dollars of 2024",
});
const first = firstOf(modulePriceSeries, "price of a module in 1975");
const last = lastOf(modulePriceSeries, "price of a module in 2023");

export const plantCosts = defineFinding({
  id: "plant-costs",
  title: "The cost of plants, modules and packs",
  rule: "Lazard’s editions, module prices since 1975, and the single values of the survey of packs.",
  values: {
    "solar-2009": at("2009", "solarPvUsdPerMwh", "solar"),
    "solar-2021": at("2021", "solarPvUsdPerMwh", "solar"),
    "solar-2023": at("2023", "solarPvUsdPerMwh", "solar"),
    "solar-2025": at("2025", "solarPvUsdPerMwh", "solar"),
    "wind-2025": at("2025", "windOnshoreUsdPerMwh", "wind"),
    "gas-2025": at("2025", "gasCombinedCycleUsdPerMwh", "gas in a combined cycle"),
    "peaker-2009": at("2009", "gasPeakerUsdPerMwh", "a gas peaker"),
    "peaker-2025": at("2025", "gasPeakerUsdPerMwh", "a gas peaker"),
    "coal-2025": at("2025", "coalUsdPerMwh", "coal"),
    "nuclear-2009": at("2009", "nuclearUsdPerMwh", "nuclear"),
    "nuclear-2025": at("2025", "nuclearUsdPerMwh", "nuclear"),
    "module-first": first,
    "module-last": last,
    "module-factor": ratioOf(first, last, { label: "how many times cheaper modules became" }),
    "module-fall": endToEndFall(
      modulePriceSeries,
      firstPoint(modulePriceSeries),
      lastPoint(modulePriceSeries),
      "yearly fall of the price of modules",
    ),
    "pack-2010": packIn2010,
    "pack-2024": packIn2024,
    "pack-lost": fallShareOf(
      packIn2010,
      packIn2024,
      "share of the price of packs that was gone from 2010 to 2024",
    ),
    "pack-2025": pack((row) => row.date === "2025", {
      column: "packUsdAsPublishedPerKwh",
      label: "price of a pack in 2025, as published",
    }),
  },
});
