import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { trainingRuns } from "~/data/training-runs";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Date of publication"),
  model: text("Model"),
  organization: text("Organisation"),
  costUsd2023: quantity("Cost of the dearest run so far", "usd-2023"),
  computeConfidence: oneOf("How sure the compute is", ["confident", "likely", "speculative"]),
};

export type TrainingCostRecord = DerivedRow<typeof columns>;

/** The dearest training run so far. */
export const trainingCostRecords = defineDerivedTable({
  id: "training-cost-records",
  title: "The dearest training run so far",
  rowIs: "a training run that cost more than any before it",
  rule: "Take the training runs with a cost (hardware written off and energy of the final run, in dollars of 2023), take the dearest of each day, and keep each new maximum.",
  caveats: trainingRuns.caveats,
  licence: trainingRuns.licence,
  columns,
  key: ["date"],
  order: ["date"],
  rows: costRecords(),
});

function costRecords() {
  const costed = trainingRuns.rows.flatMap((run) =>
    run.costUsd2023 === undefined ? [] : [{ run, cost: run.costUsd2023 }],
  );
  return runningRecords(costed, {
    year: ({ run }) => decimalYear(run.date),
    value: ({ cost }) => cost,
    direction: "highest",
  }).map(({ run, cost }) => ({
    date: run.date,
    model: run.model,
    organization: run.organization,
    costUsd2023: cost,
    computeConfidence: run.computeConfidence,
    inputs: [run],
  }));
}
