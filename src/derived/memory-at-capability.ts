import { constantById } from "~/data/constants";
import { isoDate, quantity, text } from "~/data/kit/cells";
import { mmluScores } from "~/data/mmlu-scores";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";
import { capabilityLevels } from "./price-at-capability";

const columns = {
  levelPercent: quantity("Level of few-shot MMLU", "percent-correct"),
  date: isoDate("Date of the release"),
  model: text("Model"),
  paramsBillion: quantity("Size", "billion-parameters"),
  fewShotPercent: quantity("The model’s few-shot MMLU", "percent-correct"),
  weightsGigabytes: quantity("Smallest weights in memory so far", "gigabytes"),
};

export type MemoryAtCapability = DerivedRow<typeof columns>;

const bits = constantById("bits-per-weight");

/** The smallest memory so far in which the weights of an open model of a level of ability fit. */
export const memoryAtCapability = defineDerivedTable({
  id: "memory-at-capability",
  title: "The memory that a level of ability needs",
  rowIs: "an open model that needs less memory than all before it of its level of few-shot MMLU",
  rule: "Take the open models whose few-shot MMLU reaches the level; memory is parameters times the bits per weight of the four-bit format Q4_K_M, over eight; take the smallest of each day and keep each new minimum.",
  caveats: [
    "Weights alone: the text being read takes memory besides.",
    "The score is that of the full weights; four bits cost a little of it.",
    "Models with experts count whole, though each token passes only a part of them.",
    ...mmluScores.caveats,
  ],
  licence: mmluScores.licence,
  columns,
  key: ["levelPercent", "date"],
  order: ["levelPercent", "date"],
  rows: capabilityLevels.flatMap(({ percent }) => recordsAt(percent)),
});

function recordsAt(levelPercent: number) {
  const able = mmluScores.rows.flatMap((row) => {
    const { openness, fewShotPercent, paramsBillion } = row;
    const isIn = openness === "open" && (fewShotPercent ?? 0) >= levelPercent;
    return isIn && paramsBillion !== undefined && fewShotPercent !== undefined
      ? [{ row, paramsBillion, fewShotPercent }]
      : [];
  });
  return runningRecords(able, {
    year: ({ row }) => decimalYear(row.date),
    value: ({ paramsBillion }) => paramsBillion,
    direction: "lowest",
  }).map(({ row, paramsBillion, fewShotPercent }) => ({
    levelPercent,
    date: row.date,
    model: row.model,
    paramsBillion,
    fewShotPercent,
    weightsGigabytes: (paramsBillion * bits.value) / 8,
    inputs: [row, bits],
  }));
}
