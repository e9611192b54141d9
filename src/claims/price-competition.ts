/** What the notes said of prices, windows, speed and use. */
import { notesBegun, notesStop } from "~/data/notes";
import { contextWindowGrowth } from "~/findings/context-windows";
import { priceAtFixedSize } from "~/findings/price-at-fixed-size";
import { gpt3LevelSeries, priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { tokenDemand } from "~/findings/token-demand";
import { defineClaims, type SinceVerdict } from "./kit/claim";

const windows = contextWindowGrowth.values;

/** Use over the fall of price, by level and year: only if all are on one side is it decided. */
const leads = (
  [
    "first-year-lead-gpt3",
    "first-year-lead-gpt35",
    "first-year-lead-gpt4",
    "second-year-lead-least",
    "second-year-lead-most",
  ] as const
).map((name) => tokenDemand.values[name].value);
const sinceDemand: { verdict: SinceVerdict; ground: string } = leads.every((lead) => lead > 1)
  ? { verdict: "held", ground: "use outran the price at every level of ability" }
  : leads.every((lead) => lead < 1)
    ? { verdict: "broke", ground: "the price outran use at every level of ability" }
    : {
        verdict: "too few data to say",
        ground: "use outran the price at some levels of ability, and at others it did not",
      };

export const priceCompetition = defineClaims("price-competition", {
  fall: {
    label: "inference gets cheaper by this factor every year",
    short: "price of inference",
    value: 15,
    unit: "times-cheaper-per-year",
    date: notesBegun,
    rule: { kind: "interval" },
    answer: priceOfGpt3Level.values["fall-then"],
    since: gpt3LevelSeries.backtest,
  },
  windows: {
    label: "context windows grow by this factor every year since 2022",
    short: "windows a year",
    value: 1250,
    unit: "times-more-per-year",
    date: notesStop,
    rule: { kind: "arithmetic" },
    answer: windows["claimed-compounded"],
  },
  "windows-2024": {
    label: "from 2022 to 2024 context windows grew by this factor",
    short: "windows to 2024",
    value: 2500,
    unit: "times",
    date: notesStop,
    rule: { kind: "near", within: 1.25 },
    answer: windows["sold-ratio"],
  },
  "windows-2022": {
    label: "from 2020 to 2022 context windows grew by this factor",
    short: "windows to 2022",
    value: 2,
    unit: "times",
    date: notesStop,
    rule: { kind: "near", within: 1.1 },
    answer: windows["text-doubling"],
  },
  "curie-score": {
    label: "GPT-3 Curie scores about this on MMLU",
    short: "Curie’s score",
    value: 25,
    unit: "percent-correct",
    date: notesBegun,
    rule: { kind: "near", within: 1.05 },
    answer: priceAtFixedSize.values["first-score"],
  },
  "llama-score": {
    label: "Llama 2 7B scores this on MMLU",
    short: "Llama’s score",
    value: 45,
    unit: "percent-correct",
    date: notesBegun,
    rule: { kind: "near", within: 1.05 },
    answer: priceAtFixedSize.values["llama-score"],
  },
  demand: {
    label:
      "demand for tokens grows faster than their price falls, so more than this many times as fast",
    short: "demand against price",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: tokenDemand.values["first-year-lead-gpt3"],
    isAnsweredLater: true,
    since: sinceDemand,
  },
  "demand-gpt4": {
    label:
      "demand for tokens grows faster than their price falls, by the price at GPT-4’s level over the same months",
    short: "demand against GPT-4’s price",
    readingOf: "demand",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: tokenDemand.values["first-year-lead-gpt4"],
    isAnsweredLater: true,
  },
});
