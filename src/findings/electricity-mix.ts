/** Where the world’s electricity comes from, and which source is growing. */
import { electricityBySource as table } from "~/data/electricity-by-source";
import { datacenterDemand } from "./datacenter-demand";
import { cellReader, percentChange } from "./kit/cell-reader";
import { defineSeries } from "./kit/series";
import { defineFinding } from "./kit/value";
import { differenceOf, ratioOf, shareOf } from "./kit/values";
import { widenedDoublingOf } from "./kit/widened-values";

export const mixSources = [
  { id: "coal", name: "coal", column: "coalTwh" },
  { id: "gas", name: "gas", column: "gasTwh" },
  { id: "hydro", name: "hydropower", column: "hydroTwh" },
  { id: "nuclear", name: "nuclear", column: "nuclearTwh" },
  { id: "solar", name: "solar", column: "solarTwh" },
  { id: "wind", name: "wind", column: "windTwh" },
] as const;

export const mixSeries = mixSources.map(({ id, name, column }) =>
  defineSeries({
    id,
    name,
    table,
    column,
    nameColumn: "entity",
    where: ({ entity }) => entity === "World",
  }),
);
const solar = mixSeries[4]!;

const cell = cellReader(table);
type Column = (typeof mixSources)[number]["column"] | "totalTwh";
type Entity = (typeof table.rows)[number]["entity"];
const at = (entity: Entity, date: string, column: Column, what: string) =>
  cell((row) => row.entity === entity && row.date === date, {
    column,
    label: `${what} in ${date}, ${entity}`,
  });
const total = (entity: Entity, date: string) => at(entity, date, "totalTwh", "electricity");
const world2025 = total("World", "2025");
const share = (index: number) => {
  const { column, name } = mixSources[index]!;
  return shareOf(at("World", "2025", column, name), world2025, `share of ${name} in 2025`);
};
const usChange = (year: number) =>
  percentChange(
    total("United States", String(year - 1)),
    total("United States", String(year)),
    `change of generation in the United States in ${year}`,
  );
const added = (entity: Entity, column: Column, what: string, from: string, to: string) =>
  differenceOf(at(entity, to, column, what), at(entity, from, column, what), {
    label: `${what} added from ${from} to ${to}, ${entity}`,
    unit: "twh",
  });
const solarAdded = added("World", "solarTwh", "solar", "2024", "2025");
const chinaAdded = added("China", "totalTwh", "electricity", "2020", "2025");
const usAdded = added("United States", "totalTwh", "electricity", "2020", "2025");

export const electricityMix = defineFinding({
  id: "electricity-mix",
  title: "The world’s electricity by source",
  rule: table.rule,
  values: {
    total: world2025,
    coal: share(0),
    gas: share(1),
    hydro: share(2),
    nuclear: share(3),
    solar: share(4),
    wind: share(5),
    "nuclear-change": percentChange(
      at("World", "2000", "nuclearTwh", "nuclear"),
      at("World", "2025", "nuclearTwh", "nuclear"),
      "change of nuclear generation since 2000",
    ),
    "solar-doubling": widenedDoublingOf(
      solar,
      solar.points.filter(({ date }) => date >= "2015"),
      "years in which solar doubles, since 2015",
    ),
    "solar-added": solarAdded,
    "solar-over-datacenters": ratioOf(solarAdded, datacenterDemand.values["growth-to-2030"], {
      label: "solar added in 2025 over the growth of data centres projected to 2030",
    }),
    "us-total": total("United States", "2025"),
    "china-total": total("China", "2025"),
    "china-over-us": ratioOf(total("China", "2025"), total("United States", "2025"), {
      label: "electricity of China over that of the United States in 2025",
    }),
    "china-share-2000": shareOf(
      total("China", "2000"),
      total("United States", "2000"),
      "electricity of China as a share of that of the United States in 2000",
    ),
    "china-added": chinaAdded,
    "us-added": usAdded,
    "china-added-over-us": ratioOf(chinaAdded, usAdded, {
      label: "electricity that China added since 2020, over what the United States added",
    }),
    "china-added-over-us-total": shareOf(
      chinaAdded,
      total("United States", "2025"),
      "electricity that China added since 2020, as a share of all that the United States generate",
    ),
    "us-flat": percentChange(
      total("United States", "2007"),
      total("United States", "2020"),
      "change of generation in the United States from 2007 to 2020",
    ),
    "us-since": percentChange(
      total("United States", "2020"),
      total("United States", "2025"),
      "change of generation in the United States from 2020 to 2025",
    ),
    "us-2023": usChange(2023),
    "us-2024": usChange(2024),
    "us-2025": usChange(2025),
  },
});
