/** How income and energy per person go together, in both directions, and what selection does to it. */
import { energyGdp } from "~/data/energy-gdp";
import { energyGdpSeries, type EnergyGdpYear } from "~/data/energy-gdp-series";
import { fitElasticity } from "~/model/elasticity";
import { cellReader } from "./kit/cell-reader";
import { fallShareOf } from "./kit/change-values";
import { elasticityOf, logCorrelationOf } from "./kit/elasticity-values";
import { defineSeries } from "./kit/series";
import { defineFinding } from "./kit/value";
import { countOf, ratioOf } from "./kit/values";

export const countrySeries = defineSeries({
  id: "countries",
  name: "product per person of countries",
  table: energyGdp,
  column: "gdpPerPerson2011Usd",
  nameColumn: "country",
});

export const pathCountries = [
  "United States",
  "Germany",
  "United Kingdom",
  "China",
  "India",
] as const;
export const pathSeries = pathCountries.map((country) =>
  defineSeries({
    id: country,
    name: country,
    table: energyGdpSeries,
    column: "gdpPerPerson2011Usd",
    nameColumn: "country",
    where: (row) => row.country === country,
  }),
);

/** Above what a country counts as rich, or as a large user of energy. */
const richUsd = 30_000;
const largeUserKwh = 30_000;

const countries = energyGdp.rows;
const rich = countries.filter(({ gdpPerPerson2011Usd }) => gdpPerPerson2011Usd > richUsd);
const largeUsers = countries.filter(({ energyPerPersonKwh }) => energyPerPersonKwh > largeUserKwh);
type Country = (typeof countries)[number];
const set = (rows: readonly Country[], by: "gdp" | "energy", label: string) => ({
  table: energyGdp.id,
  label,
  pairs: rows.map((row) =>
    by === "gdp"
      ? { x: row.energyPerPersonKwh, y: row.gdpPerPerson2011Usd, row }
      : { x: row.gdpPerPerson2011Usd, y: row.energyPerPersonKwh, row },
  ),
});

/** Product on energy, and energy on product: the two lines of the drawing. */
export const gdpOnEnergy = fitElasticity(set(countries, "gdp", "").pairs);
export const energyOnGdp = fitElasticity(set(countries, "energy", "").pairs);

const path = cellReader(energyGdpSeries);
type PathColumn = "gdpPerPerson2011Usd" | "energyPerPersonKwh";
const at = (country: string, date: string, column: PathColumn) =>
  path((row) => row.country === country && row.date === date, {
    column,
    label: `${column === "energyPerPersonKwh" ? "energy" : "product"} per person in ${date}, ${country}`,
  });
const growth = (country: string) =>
  ratioOf(at(country, "2022", "gdpPerPerson2011Usd"), at(country, "1980", "gdpPerPerson2011Usd"), {
    label: `how many times larger the product per person became, ${country}`,
  });
const energyChange = (country: string) =>
  fallShareOf(
    at(country, "1980", "energyPerPersonKwh"),
    at(country, "2022", "energyPerPersonKwh"),
    `share of its energy per person that was gone from 1980 to 2022, ${country}`,
  );
const pathCorrelation = (country: string) =>
  logCorrelationOf({
    table: energyGdpSeries.id,
    label: `correlation of energy and product over time, ${country}`,
    pairs: energyGdpSeries.rows
      .filter((row: EnergyGdpYear) => row.country === country)
      .map((row) => ({ x: row.energyPerPersonKwh, y: row.gdpPerPerson2011Usd, row })),
  });

export const energyAndGdp = defineFinding({
  id: "energy-and-gdp",
  title: "Energy and income",
  rule: energyGdp.rule,
  values: {
    countries: countOf(energyGdp.id, countries, "countries"),
    correlation: logCorrelationOf(
      set(countries, "gdp", "correlation of energy and product across countries"),
    ),
    "gdp-on-energy": elasticityOf(
      set(countries, "gdp", "more product for one per cent more energy"),
    ),
    "energy-on-gdp": elasticityOf(
      set(countries, "energy", "more energy for one per cent more product"),
    ),
    rich: countOf(energyGdp.id, rich, "countries above 30,000 dollars"),
    "rich-gdp-on-energy": elasticityOf(
      set(rich, "gdp", "more product for one per cent more energy, rich countries"),
    ),
    "rich-energy-on-gdp": elasticityOf(
      set(rich, "energy", "more energy for one per cent more product, rich countries"),
    ),
    "large-users": countOf(energyGdp.id, largeUsers, "countries above 30,000 kilowatt-hours"),
    "users-gdp-on-energy": elasticityOf(
      set(largeUsers, "gdp", "more product for one per cent more energy, large users"),
    ),
    "us-gdp": growth("United States"),
    "us-energy": energyChange("United States"),
    "uk-gdp": growth("United Kingdom"),
    "uk-energy": energyChange("United Kingdom"),
    "germany-gdp": growth("Germany"),
    "germany-energy": energyChange("Germany"),
    "china-gdp": growth("China"),
    "china-energy": ratioOf(
      at("China", "2022", "energyPerPersonKwh"),
      at("China", "1980", "energyPerPersonKwh"),
      { label: "how many times larger energy per person became, China" },
    ),
    "china-correlation": pathCorrelation("China"),
    "india-correlation": pathCorrelation("India"),
    "us-correlation": pathCorrelation("United States"),
  },
});
