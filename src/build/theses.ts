import { availableSeries, contextWindowGrowth } from "~/findings/context-windows";
import { hostsOfOneModel, middleHalfSeries } from "~/findings/hosts-of-one-model";
import type { Series } from "~/findings/kit/series";
import type { Value } from "~/findings/kit/value";
import { gpt3LevelSeries, priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { a100Rent, rentalPrices } from "~/findings/rental-prices";
import { singleStreamSpeed, speedOfAll } from "~/findings/single-stream-speed";
import { trainingCost, trainingCostSeries } from "~/findings/training-cost";

/** One of the six theses with which the notes open, and what the data say of it in one number. */
export interface Thesis {
  readonly id: string;
  /** What the notes hold, in our words. */
  readonly claim: string;
  readonly value: Value;
  /** What the number is, as it follows it. */
  readonly says: string;
  readonly series: Series;
  /** Whether a value of the series holds until the next one. */
  readonly isStep: boolean;
  /** Section of the notes by its number, which leads to its essay once there is one. */
  readonly section: number;
}

/** The six theses, in the order of the notes. */
export const theses: readonly Thesis[] = [
  {
    id: "price",
    claim: "The cost of inference goes to zero",
    value: priceOfGpt3Level.values["fall-since"],
    says: "cheaper a year at GPT-3’s level since the notes",
    series: gpt3LevelSeries,
    isStep: true,
    section: 3,
  },
  {
    id: "throughput",
    claim: "Tokens come ever faster",
    value: singleStreamSpeed.values["all-growth"],
    says: "faster a year, the record of one stream over all models",
    series: speedOfAll,
    isStep: true,
    section: 3,
  },
  {
    id: "windows",
    claim: "Context windows get longer",
    value: contextWindowGrowth.values["growth-2022"],
    says: "longer a year from 2022 to the last record, which has stood since April 2025",
    series: availableSeries,
    isStep: true,
    section: 3,
  },
  {
    id: "training",
    claim: "Spending on training rises in spite of cheaper compute",
    value: trainingCost.values["growth-all"],
    says: "more a year for the dearest run, since 2012",
    series: trainingCostSeries,
    isStep: true,
    section: 5,
  },
  {
    id: "models",
    claim: "Models become a commodity",
    value: hostsOfOneModel.values["gpt-oss-middle-half"],
    says: "between the upper and the lower quartile of one open model’s hosts, no nearer than in 2024",
    series: middleHalfSeries,
    isStep: false,
    section: 3,
  },
  {
    id: "compute",
    claim: "Compute becomes a commodity",
    value: rentalPrices.values["a100-fall"],
    says: "cheaper a year to rent an A100, 2021 to early 2025",
    series: a100Rent,
    isStep: false,
    section: 6,
  },
];
