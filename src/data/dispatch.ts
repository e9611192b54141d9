import csv from "./tables/dispatch.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year that the data describe"),
  technology: text("Kind of plant"),
  rampPercentPerMinute: optional(
    quantity("Ramp once hot, share of full power a minute", "percent-per-minute"),
  ),
  minimumLoadPercent: optional(quantity("Least load", "percent")),
  coldStartHours: optional(quantity("Start from cold", "hours")),
  constructionYears: optional(quantity("Time to build", "years")),
  oldFleetRampPercentPerMinute: optional(
    quantity("Ramp in the old test fleet", "percent-per-minute"),
  ),
  oldFleetMinimumLoadPercent: optional(quantity("Least load in the old test fleet", "percent")),
  capacityFactorPercent: optional(quantity("Capacity factor in the United States", "percent")),
  lifecycleGramsPerKwh: optional(quantity("Emissions over the life cycle", "grams-per-kwh")),
};

export type DispatchTechnology = Row<typeof columns>;

/** How fast each kind of plant starts and ramps. */
export const dispatch = defineTable({
  id: "dispatch",
  title: "How plants start, ramp and run",
  rowIs: "one kind of plant or store",
  rule: "The kinds that the notes name and what they are compared with, from the Danish catalogue of new plants (column for 2020); the columns of the old fleet from a test system of the United States.",
  caveats: [
    "New plants of a Danish catalogue and old units of an American test system disagree by design.",
    "The catalogue has no start time for coal. That of the wood-pellet plant is set by its hot-water tank, as the catalogue itself says, and stands in for nothing else.",
    "The capacity factor is the mean of 2014 to 2020 in the United States, and an outcome of prices as much as of machines.",
    "Emissions over the life cycle are the medians of the IPCC’s report of 2014; other studies differ by method.",
  ],
  licence:
    "Single facts, taken with credit from the Danish Energy Agency, NREL, the EIA and the IPCC.",
  columns,
  nameColumns: ["technology"],
  key: ["technology"],
  order: ["technology"],
  csv,
});
