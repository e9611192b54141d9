import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, optional, quantity, text } from "~/data/kit/cells";
import type { Provenance } from "~/data/kit/table";
import { mmluScores } from "~/data/mmlu-scores";
import { trainingRuns } from "~/data/training-runs";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** Training compute from which a run is in, in FLOP. */
export const smallestRunFlop = 1e24;

/** The model of a table of scores that came out of each run: its row says whether it is open. */
const scoredModels: Readonly<Record<string, string>> = {
  "Claude 2": "Claude 2",
  "Claude 3.5 Sonnet": "Claude 3.5 Sonnet",
  "Claude 3.7 Sonnet": "Claude 3.7 Sonnet",
  "DeepSeek-V3": "DeepSeek-V3",
  "DeepSeek-V4-Pro": "DeepSeek-V4 Pro",
  "Falcon-180B": "Falcon 180B",
  "Flan-PaLM 540B": "Flan-PaLM 540B",
  "GPT-4 (Mar 2023)": "GPT-4",
  "GPT-4.5": "GPT-4.5",
  "GPT-5": "GPT-5 (high)",
  "Gemini 1.0 Ultra": "Gemini 1.0 Ultra",
  "Grok 3": "Grok 3 preview",
  "Grok 4": "Grok 4",
  "Grok-2": "Grok 2",
  "Llama 3-70B": "Llama 3 70B (instruct)",
  "Llama 3.1-405B": "Llama 3.1 405B",
  "Mistral Large 2": "Mistral Large 2",
  "Nemotron-4 340B": "Nemotron-4 340B instruct",
  "PaLM (540B)": "PaLM 540B",
  "PaLM 2": "PaLM 2 (chat-bison)",
};

const columns = {
  date: isoDate("Date of publication"),
  model: text("Model"),
  organization: text("Organisation"),
  openness: oneOf("Whether the weights could be downloaded, as the tables of scores have it", [
    "closed",
    "not in our tables",
    "open",
  ]),
  trainingComputeFlop: quantity("Training compute", "flop"),
  computeConfidence: oneOf("How sure the compute is", ["confident", "likely", "speculative"]),
  costUsd2023: optional(quantity("Hardware written off and energy of the final run", "usd-2023")),
};

export type OpenTrainingRun = DerivedRow<typeof columns>;

/** The large training runs, with the openness of what came out of them where a table has it. */
export const openTrainingRuns = defineDerivedTable({
  id: "open-training-runs",
  title: "Large training runs, open and closed",
  rowIs: "one training run of 1e24 FLOP or more",
  rule: "The training runs of 1e24 FLOP or more. Openness is that of the model’s row in the tables of scores, by an explicit map of names; runs whose model is in none of them have no openness here, and count for neither class.",
  caveats: [
    ...trainingRuns.caveats,
    "A run without openness here is not thereby closed: its model has no row in a table of scores.",
    "Open runs below the largest ten of their day are in only by way of exception (both DeepSeek models), so the open side is thinner here than it was.",
  ],
  licence: trainingRuns.licence,
  columns,
  key: ["date", "model"],
  order: ["date", "model"],
  rows: trainingRuns.rows
    .filter(({ trainingComputeFlop }) => trainingComputeFlop >= smallestRunFlop)
    .map((run) => {
      const score = scoreRowOf(run.model);
      return {
        date: run.date,
        model: run.model,
        organization: run.organization,
        openness: score?.openness ?? ("not in our tables" as const),
        trainingComputeFlop: run.trainingComputeFlop,
        computeConfidence: run.computeConfidence,
        costUsd2023: run.costUsd2023,
        inputs: (score ? [run, score] : [run]) as readonly Provenance[],
      };
    }),
});

function scoreRowOf(run: string) {
  const model = scoredModels[run];
  if (model === undefined) return undefined;
  const row = [...mmluScores.rows, ...benchmarkOpenClosed.rows].find((one) => one.model === model);
  if (!row) {
    throw new Error(
      `src/derived/open-training-runs.ts: expected "${model}" in a table of scores, found none.`,
    );
  }
  return row;
}
