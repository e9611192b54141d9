/** How fast computing became more efficient in the data that gave Koomey’s law its name. */
import { koomey } from "~/data/koomey";
import { publishedEnergyEstimates } from "~/data/published-energy-estimates";
import { onlyRow } from "./kit/rows";
import { defineSeries } from "./kit/series";
import { defineFinding } from "./kit/value";
import { cellValue, countOf, firstOf, lastOf } from "./kit/values";
import { widenedDoublingOf } from "./kit/widened-values";

export const koomeySeries = defineSeries({
  id: "koomey",
  name: "the most efficient machine of each year",
  table: koomey,
  column: "computationsPerKwh",
  nameColumn: "machine",
});

const { points } = koomeySeries;
const first = firstOf(koomeySeries, "computations per kilowatt-hour of ENIAC");
const last = lastOf(koomeySeries, "computations per kilowatt-hour of the last machine");
const published = (id: string, label: string) =>
  cellValue(
    publishedEnergyEstimates,
    onlyRow(publishedEnergyEstimates, id, (row) => row.id === id),
    { column: "value", label, unit: "years-to-double" },
  );

export const koomeyLaw = defineFinding({
  id: "koomey-law",
  title: "Koomey’s law",
  rule: `${koomey.rule} Intervals of the fits are widened for residuals that follow one another.`,
  values: {
    first,
    last,
    machines: countOf(
      koomey.id,
      points.map(({ row }) => row),
      "years with a machine",
    ),
    "doubling-all": widenedDoublingOf(koomeySeries, points, "years to double, 1946 to 2009"),
    "doubling-to-1999": widenedDoublingOf(
      koomeySeries,
      points.filter(({ date }) => date < "2000"),
      "years to double, 1946 to 1999",
    ),
    "doubling-from-2000": widenedDoublingOf(
      koomeySeries,
      points.filter(({ date }) => date >= "2000"),
      "years to double, 2000 to 2009",
    ),
    published: published("koomey-doubling", "published years to double, 1946 to 2009"),
    "published-slowdown": published("koomey-slowdown", "published years to double since 2000"),
  },
});
