import { green500 } from "~/data/green500";
import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import type { Provenance } from "~/data/kit/table";
import { decimalYear } from "~/model/decimal-year";
import { fitLogTrend } from "~/model/log-trend";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";
import { trainingPower } from "./training-power";

const columns = {
  measure: oneOf("What is measured", ["efficiency", "power", "training compute"]),
  date: isoDate("Date"),
  name: text("Model or machine"),
  timesLine2018: quantity("Value over that of its own line on 1 January 2018", "times"),
};

export type ComputeAgainstEfficiency = DerivedRow<typeof columns>;

const startYear = 2018;

/** Training compute, its power, and machine efficiency on one scale. */
export const computeAgainstEfficiency = defineDerivedTable({
  id: "compute-against-efficiency",
  title: "Compute, power and efficiency on one scale",
  rowIs: "one training run by its compute or power, or one first place of the Green500",
  rule: "Each value is divided by what the straight line through the logarithms of its own series gives for 1 January 2018, so that all three lines pass through one there.",
  caveats: [
    "The scale shows rates and no levels: operations of a training run are of 16 bits or fewer, those of the Green500 of 64.",
    ...trainingPower.caveats,
  ],
  licence: `${trainingPower.licence} ${green500.licence}`,
  columns,
  key: ["measure", "date", "name"],
  order: ["measure", "date", "name"],
  rows: [
    ...indexed(
      "efficiency",
      green500.rows.map((row) => ({ row, name: row.system, value: row.gflopsPerWatt })),
    ),
    ...indexed(
      "power",
      trainingPower.rows.map((row) => ({ row, name: row.model, value: row.powerMegawatt })),
    ),
    ...indexed(
      "training compute",
      trainingPower.rows.map((row) => ({ row, name: row.model, value: row.trainingComputeFlop })),
    ),
  ],
});

interface Measured {
  readonly row: Provenance & { readonly date: string };
  readonly name: string;
  readonly value: number;
}

function indexed(measure: ComputeAgainstEfficiency["measure"], measured: readonly Measured[]) {
  const line = fitLogTrend(
    measured.map(({ row, value }) => ({ year: decimalYear(row.date), value })),
    { series: measure },
  );
  const start = line.at(startYear);
  return measured.map(({ row, name, value }) => ({
    measure,
    date: row.date,
    name,
    timesLine2018: value / start,
    inputs: [row],
  }));
}
