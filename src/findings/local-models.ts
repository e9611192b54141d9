/** What fewer bits for a weight save, what they cost, and what runs without a GPU. */
import { localInference, type LocalInference } from "~/data/local-inference";
import { tokenThroughput } from "~/data/token-throughput";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, countOf, ratioOf, shareOf } from "./kit/values";

const laptop = localInference.rows.filter(
  ({ publishedTable, tokensPerSecond }) =>
    publishedTable === "quality and speed" && tokensPerSecond !== undefined,
);
const volunteers = tokenThroughput.rows.filter(({ provider }) => provider === "Petals");

const inFormat = (model: string, date: string, quantization: string) =>
  onlyRow(
    localInference,
    `${model} in ${quantization}, ${date}`,
    (row) => row.model === model && row.date === date && row.quantization === quantization,
  );
const sizeOf = (row: LocalInference) =>
  cellValue(localInference, row, {
    column: "sizeGigabytes",
    label: `size of ${row.model} in ${row.quantization}`,
  });
const perplexityOf = (row: LocalInference) =>
  cellValue(localInference, row, {
    column: "perplexity",
    label: `perplexity of ${row.model} in ${row.quantization}`,
  });
const speedOf = (row: LocalInference) =>
  cellValue(localInference, row, {
    column: "tokensPerSecond",
    label: `speed of ${row.model} in ${row.quantization} on a laptop’s processor`,
  });

const full = inFormat("LLaMA 7B", "2023-05-19", "F16");
const small = inFormat("LLaMA 7B", "2023-05-19", "Q4_0");
const larger = inFormat("LLaMA 13B", "2023-05-19", "Q4_0");
const laterFull = inFormat("Llama 3 8B", "2024-04-30", "F16");
const laterSmall = inFormat("Llama 3 8B", "2024-04-30", "Q4_K_M");

export const localModels = defineFinding({
  id: "local-models",
  title: "Models on machines at hand",
  rule: localInference.rule,
  values: {
    "laptop-models": countOf(
      localInference.id,
      laptop.filter(({ quantization }) => quantization === "Q4_0"),
      "models that were timed in four bits on a laptop’s processor in May 2023",
    ),
    "volunteers-models": countOf(
      tokenThroughput.id,
      volunteers,
      "models that ran across volunteers’ machines",
    ),
    "laptop-speed": speedOf(small),
    "speed-ratio": ratioOf(speedOf(small), speedOf(larger), {
      label: "speed of the model of 7 billion parameters over that of 13 billion, same machine",
    }),
    "size-left-then": shareOf(
      sizeOf(small),
      sizeOf(full),
      "size in four bits as a share of that in sixteen, May 2023",
    ),
    "size-left-since": shareOf(
      sizeOf(laterSmall),
      sizeOf(laterFull),
      "size in four bits as a share of that in sixteen, April 2024",
    ),
    "perplexity-then": ratioOf(perplexityOf(small), perplexityOf(full), {
      label: "perplexity in four bits over that in sixteen, May 2023",
    }),
    "perplexity-since": ratioOf(perplexityOf(laterSmall), perplexityOf(laterFull), {
      label: "perplexity in four bits over that in sixteen, April 2024",
    }),
  },
});
