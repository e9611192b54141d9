/** Which share of compute goes to training, by whose account and in what measure. */
import { computeSplit as statements, type ComputeSplit } from "~/data/compute-split";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, combine, shareOf } from "./kit/values";

const statement = (who: string, date: string) =>
  onlyRow(
    statements,
    `${who}, ${date}`,
    (row) => row.who.startsWith(`${who}:`) && row.date === date,
  );
type Share = "shareResearch" | "shareTraining" | "shareInference";
const share = (row: ComputeSplit, column: Share, label: string) =>
  cellValue(statements, row, { column, label });

const openai = statement("OpenAI", "2024");
const openaiRuns = share(
  openai,
  "shareTraining",
  "final runs, as a share of OpenAI’s compute spending of 2024",
);
const openaiResearch = share(openai, "shareResearch", "research of OpenAI in 2024");
const openaiUse = share(
  openai,
  "shareInference",
  "inference, as a share of OpenAI’s compute spending of 2024",
);
const laterUse = share(
  statement("OpenAI", "2025"),
  "shareInference",
  "inference, as a share of OpenAI’s compute spending of 2025, as projected",
);
const sum = (label: string, parts: readonly (typeof openaiRuns)[]) =>
  combine(parts, {
    label,
    value: parts.reduce((total, { value }) => total + value, 0),
    unit: "share",
    method: "share",
    words: parts.map((part) => part.label).join(" + "),
    symbols: "a + b",
    pattern: "{} + {}",
  });

export const computeSplit = defineFinding({
  id: "compute-split",
  title: "Training as a share of compute",
  rule: statements.rule,
  values: {
    "google-energy": share(
      statement("Google", "2021"),
      "shareTraining",
      "training, as a share of Google’s energy for machine learning in 2021",
    ),
    "openai-runs": openaiRuns,
    "openai-runs-and-use": shareOf(
      openaiRuns,
      sum("final runs and inference", [openaiRuns, openaiUse]),
      "final runs, as a share of final runs and inference, OpenAI in 2024",
    ),
    "openai-with-research": sum(
      "research and training, as a share of OpenAI’s compute spending of 2024",
      [openaiResearch, openaiRuns],
    ),
    "openai-use": openaiUse,
    "openai-use-later": laterUse,
    "openai-use-rise": combine([laterUse, openaiUse], {
      label: "rise of inference in OpenAI’s compute spending, 2024 to 2025",
      value: (laterUse.value - openaiUse.value) * 100,
      unit: "percentage-points",
      method: "difference",
      words: "the later share less the earlier, times a hundred",
      symbols: "(a − b) × 100",
      pattern: "({} − {}) × 100",
    }),
  },
});
