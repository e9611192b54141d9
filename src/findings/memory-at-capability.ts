/** How much memory an open model of a level of ability needs: who can run it. */
import { constantById, constants } from "~/data/constants";
import { memoryAtCapability } from "~/derived/memory-at-capability";
import { defineSeries, firstPoint, lastPoint, type Series } from "./kit/series";
import { defineFinding } from "./kit/value";
import { cellValue, countOf, firstOf, lastOf, monthsBetween, ratioOf } from "./kit/values";

const seriesOf = (percent: number, name: string): Series =>
  defineSeries({
    id: `memory-${percent}`,
    name,
    table: memoryAtCapability,
    column: "weightsGigabytes",
    nameColumn: "model",
    where: ({ levelPercent }) => levelPercent === percent,
  });

export const memorySeries = {
  gpt3: seriesOf(42, "memory for GPT-3’s level"),
  gpt35: seriesOf(68, "memory for GPT-3.5 Turbo’s level"),
  gpt4: seriesOf(83, "memory for GPT-4’s level"),
} as const;

const { gpt3, gpt35, gpt4 } = memorySeries;
const gpt3First = firstOf(gpt3, "memory for GPT-3’s level, August 2022");
const gpt3Last = lastOf(gpt3, "memory for GPT-3’s level, September 2024");
const gpt35First = firstOf(gpt35, "memory for GPT-3.5 Turbo’s level, July 2023");
const gpt35Last = lastOf(gpt35, "memory for GPT-3.5 Turbo’s level, August 2024");

export const memoryAtCapabilityFinding = defineFinding({
  id: "memory-at-capability",
  title: "The memory that a level of ability needs",
  rule: memoryAtCapability.rule,
  values: {
    bits: cellValue(constants, constantById("bits-per-weight"), {
      column: "value",
      label: "bits per weight of a four-bit model",
      unit: "bits-per-weight",
    }),
    "gpt3-first": gpt3First,
    "gpt3-last": gpt3Last,
    "gpt3-fall": ratioOf(gpt3First, gpt3Last, { label: "fall of the memory for GPT-3’s level" }),
    "gpt35-first": gpt35First,
    "gpt35-last": gpt35Last,
    "gpt35-fall": ratioOf(gpt35First, gpt35Last, {
      label: "fall of the memory for GPT-3.5 Turbo’s level",
    }),
    "gpt35-months": monthsBetween(
      gpt35,
      firstPoint(gpt35),
      lastPoint(gpt35),
      "months from the first to the last of GPT-3.5 Turbo’s level",
    ),
    "gpt4-lows": countOf(
      memoryAtCapability.id,
      gpt4.points.map(({ row }) => row),
      "models that needed the least memory so far for GPT-4’s level",
    ),
    "gpt4-first": firstOf(gpt4, "memory for GPT-4’s level, July 2024"),
  },
});
