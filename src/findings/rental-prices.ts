/** What an hour of an accelerator costs to rent. */
import { acceleratorRentalPrices } from "~/data/accelerator-rental-prices";
import { defineSeries } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { firstOf, lastOf, ratioOf } from "./kit/values";

function rentOf(accelerator: string) {
  return defineSeries({
    id: accelerator,
    name: `the median hour of an ${accelerator.replace("NVIDIA ", "")}`,
    table: acceleratorRentalPrices,
    column: "medianUsdPerChipHour",
    nameColumn: "accelerator",
    where: (row) => row.accelerator === accelerator,
  });
}

export const a100Rent = rentOf("NVIDIA A100");
export const h100Rent = rentOf("NVIDIA H100");

const h100First = firstOf(h100Rent, "median hour of an H100 in 2023");
const h100Last = lastOf(h100Rent, "median hour of an H100 in early 2025");

export const rentalPrices = defineFinding({
  id: "rental-prices",
  title: "Renting an accelerator",
  rule: acceleratorRentalPrices.rule,
  values: {
    "a100-first": firstOf(a100Rent, "median hour of an A100 in 2021"),
    "a100-last": lastOf(a100Rent, "median hour of an A100 in early 2025"),
    "a100-fall": rateOf(a100Rent, a100Rent.points, {
      direction: "fall",
      label: "yearly fall of an A100’s median hour",
    }),
    "h100-first": h100First,
    "h100-last": h100Last,
    "h100-factor": ratioOf(h100First, h100Last, {
      label: "median hour of an H100, 2023 over early 2025",
    }),
  },
});
