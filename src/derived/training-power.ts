import { isoDate, optional, quantity, text } from "~/data/kit/cells";
import { trainingHardware } from "~/data/training-hardware";
import { trainingRuns, type TrainingRun } from "~/data/training-runs";
import { energyInJoules, wattsPerMegawatt } from "~/model/energy-units";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Date of publication"),
  model: text("Model"),
  organization: text("Organisation"),
  hardware: text("Kind of chip"),
  trainingComputeFlop: quantity("Training compute", "flop"),
  powerMegawatt: quantity("Power drawn", "megawatt"),
  trainingTimeHours: optional(quantity("Duration of the run", "hours")),
  flopPerJoule: optional(quantity("Operations for each joule", "flop-per-joule")),
};

export type TrainingPower = DerivedRow<typeof columns>;

/** Compute, power, duration and efficiency of large training runs. */
export const trainingPower = defineDerivedTable({
  id: "training-power",
  title: "Power of training runs",
  rowIs: "one large training run with the power that it drew",
  rule: "The runs of the table of hardware, with compute, power and duration from the table of training runs; operations for each joule are compute over power times duration.",
  caveats: [
    "Power is inferred by Epoch AI from the kind and number of chips, with an allowance for the rest of the site; nobody metered it.",
    "Between its files of 2025 and of July 2026 Epoch AI about doubled the power of the runs on TPUs; the later values stand here.",
    "Not every run has a known duration.",
  ],
  licence: trainingRuns.licence,
  columns,
  key: ["date", "model"],
  order: ["date", "model"],
  rows: trainingHardware.rows.map((hardware) => {
    const run = runOf(hardware.trainingRun);
    const watts = run.powerDrawWatt!;
    const hours = run.trainingTimeHours;
    return {
      date: run.date,
      model: run.model,
      organization: run.organization,
      hardware: hardware.hardware,
      trainingComputeFlop: run.trainingComputeFlop,
      powerMegawatt: watts / wattsPerMegawatt,
      trainingTimeHours: hours,
      flopPerJoule:
        hours === undefined
          ? undefined
          : run.trainingComputeFlop / energyInJoules({ watts, hours }),
      inputs: [hardware, run],
    };
  }),
});

function runOf(model: string): TrainingRun {
  const run = trainingRuns.rows.find((candidate) => candidate.model === model);
  if (run?.powerDrawWatt !== undefined) return run;
  throw new Error(
    `src/data/tables/training-hardware.csv: expected a model of the table ${trainingRuns.id} with a power draw, got "${model}".`,
  );
}
