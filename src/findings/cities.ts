/** Whether people, house prices and office tenants have left two cities. */
import { countyMigration } from "~/data/county-migration";
import { metroHousePrices } from "~/data/metro-house-prices";
import { officeVacancy } from "~/data/office-vacancy";
import { onlyRow } from "./kit/rows";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, combine, ratioOf } from "./kit/values";

const sanFrancisco = ["San Francisco County, CA"];
const newYork = [
  "Bronx County, NY",
  "Kings County (Brooklyn), NY",
  "New York County (Manhattan), NY",
  "Queens County, NY",
  "Richmond County (Staten Island), NY",
];

function peopleOf(counties: readonly string[], date: string): readonly Computation[] {
  return counties.map((county) => {
    const what = `people of ${county}, ${date}`;
    const row = onlyRow(countyMigration, what, (one) => one.county === county && one.date === date);
    return cellValue(countyMigration, row, { column: "populationCount", label: what });
  });
}

/** People of some counties at a later date, as a multiple of those at an earlier. */
function peopleLeft(
  counties: readonly string[],
  { from, to, label }: { from: string; to: string; label: string },
): Computation {
  const [later, earlier] = [peopleOf(counties, to), peopleOf(counties, from)];
  const total = (parts: readonly Computation[]) => parts.reduce((sum, { value }) => sum + value, 0);
  const places = counties.map(() => "{}").join(" + ");
  return combine([...later, ...earlier], {
    label,
    value: total(later) / total(earlier),
    unit: "times",
    method: "ratio",
    words: `people of all counties in ${to}, divided by those in ${from}`,
    symbols: "Σa ÷ Σb",
    pattern: `(${places}) ÷ (${places})`,
  });
}

function pricesOf(area: string, { from, to, label }: { from: string; to: string; label: string }) {
  const at = (date: string) => {
    const what = `house prices of ${area}, ${date}`;
    const row = onlyRow(metroHousePrices, what, (one) => one.area === area && one.date === date);
    return cellValue(metroHousePrices, row, { column: "index", label: what });
  };
  return ratioOf(at(to), at(from), { label });
}

function emptyOffices({ from, to, label }: { from: string; to: string; label: string }) {
  const at = (date: string) => {
    const what = `empty offices of San Francisco, ${date}`;
    const row = onlyRow(
      officeVacancy,
      what,
      (one) => one.city === "San Francisco" && one.measuredBy === "CBRE" && one.date === date,
    );
    return cellValue(officeVacancy, row, { column: "shareVacant", label: what });
  };
  return ratioOf(at(to), at(from), { label });
}

const bay = "San Francisco and San Mateo counties";
const newYorkArea = "New York, Jersey City, White Plains";
const peopleThen = { from: "2020-04", to: "2023-07" };
const peopleSince = { from: "2023-07", to: "2024-07" };
const pricesThen = { from: "2019-08", to: "2023-08" };
const pricesSince = { from: "2023-08", to: "2025-08" };

export const cities = defineFinding({
  id: "cities",
  title: "Two cities, their people, houses and offices",
  rule: "San Francisco is its county, for houses with San Mateo; New York is its five counties, for houses with Jersey City and White Plains. Offices are San Francisco’s, as CBRE measures them.",
  values: {
    "san-francisco-people-then": peopleLeft(sanFrancisco, {
      ...peopleThen,
      label: "people of San Francisco, July 2023 over April 2020",
    }),
    "san-francisco-people-since": peopleLeft(sanFrancisco, {
      ...peopleSince,
      label: "people of San Francisco, July 2024 over July 2023",
    }),
    "new-york-people-then": peopleLeft(newYork, {
      ...peopleThen,
      label: "people of New York, July 2023 over April 2020",
    }),
    "new-york-people-since": peopleLeft(newYork, {
      ...peopleSince,
      label: "people of New York, July 2024 over July 2023",
    }),
    "san-francisco-houses-then": pricesOf(bay, {
      ...pricesThen,
      label: "house prices of San Francisco, third quarter of 2023 over 2019",
    }),
    "san-francisco-houses-since": pricesOf(bay, {
      ...pricesSince,
      label: "house prices of San Francisco, third quarter of 2025 over 2023",
    }),
    "new-york-houses-then": pricesOf(newYorkArea, {
      ...pricesThen,
      label: "house prices of New York, third quarter of 2023 over 2019",
    }),
    "new-york-houses-since": pricesOf(newYorkArea, {
      ...pricesSince,
      label: "house prices of New York, third quarter of 2025 over 2023",
    }),
    "offices-then": emptyOffices({
      from: "2022-12",
      to: "2023-12",
      label: "empty offices of San Francisco, December 2023 over December 2022",
    }),
    "offices-since": emptyOffices({
      from: "2023-12",
      to: "2025-12",
      label: "empty offices of San Francisco, December 2025 over December 2023",
    }),
  },
});
