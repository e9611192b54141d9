/** How long the parts of a grid connection take, against how fast a site is built. */
import { gridConstraints as table } from "~/data/grid-constraints";
import { powerOfSites } from "./power-of-sites";
import { cellReader } from "./kit/cell-reader";
import { defineFinding } from "./kit/value";
import { ratioOf } from "./kit/values";

const cell = cellReader(table);
const months = (
  { item, date, region }: { item: string; date?: string; region?: string },
  column: "low" | "high",
  label: string,
) =>
  cell(
    (row) =>
      row.item === item &&
      (date === undefined || row.date === date) &&
      (region === undefined || row.region === region),
    { column, label, unit: "months" },
  );
const connection = months(
  { item: "grid connection" },
  "low",
  "average wait for a connection to the grid",
);
const turbineBefore = months(
  { item: "gas turbine (GE Vernova)", date: "2025-04-23" },
  "low",
  "wait for a gas turbine in April 2025, at least",
);
const turbineNow = months(
  { item: "gas turbine (GE Vernova)", date: "2026-06-27" },
  "low",
  "wait for a gas turbine in June 2026, at least",
);

export const gridLeadTimes = defineFinding({
  id: "grid-lead-times",
  title: "Lead times of grid and supply",
  rule: table.rule,
  values: {
    connection,
    transformer: months({ item: "power transformer" }, "low", "lead time of a power transformer"),
    "step-up": months(
      { item: "generator step-up transformer" },
      "low",
      "lead time of a step-up transformer",
    ),
    "large-low": months(
      { item: "large power transformer", date: "2026-05" },
      "low",
      "lead time of a large transformer in 2026, lower end",
    ),
    "large-high": months(
      { item: "large power transformer", date: "2026-05" },
      "high",
      "lead time of a large transformer in 2026, upper end",
    ),
    "large-2025": months(
      { item: "large power transformer", date: "2025-02-25" },
      "high",
      "lead time of a large transformer in 2025, upper end",
    ),
    "large-2021": months(
      { item: "large power transformer", date: "2021" },
      "high",
      "lead time of a large transformer in 2021, world, at most",
    ),
    "turbine-2025": turbineBefore,
    "turbine-2026": turbineNow,
    "gas-plant-low": months(
      { item: "combined-cycle gas plant", date: "2025" },
      "low",
      "lead time of a combined-cycle plant, lower end",
    ),
    "gas-plant-high": months(
      { item: "combined-cycle gas plant", date: "2025" },
      "high",
      "lead time of a combined-cycle plant, upper end",
    ),
    chiller: months({ item: "chiller" }, "high", "lead time of a chiller, upper end"),
    ups: months(
      { item: "uninterruptible power supply system" },
      "high",
      "lead time of an uninterruptible power supply, upper end",
    ),
    "connection-over-site": ratioOf(connection, powerOfSites.values["colossus-months"], {
      label: "wait for a connection over the months in which Colossus 1 grew",
    }),
  },
});
