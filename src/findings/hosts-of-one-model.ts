/** What many hosts ask for the same open model: the law of one price, tried. */
import { providerPrices } from "~/data/provider-prices";
import { hostPrices } from "~/derived/host-prices";
import { hostSpreads } from "~/derived/host-spreads";
import { cellWhere } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import {
  cellValue,
  countOf,
  extremePoint,
  medianOf,
  pointValue,
  quantileOf,
  ratioOf,
  shareOf,
} from "./kit/values";

/** The six comparisons in order of time, each with the prefix of its values. */
export const comparisons = [
  { prefix: "llama-2-70b", name: "Llama 2 70B, early 2024" },
  { prefix: "mixtral", name: "Mixtral 8x7B, spring 2024" },
  { prefix: "llama-3-70b", name: "Llama 3 70B, mid-2024" },
  { prefix: "llama-405b", name: "Llama 3.1 405B, November 2024" },
  { prefix: "llama-3.3-70b", name: "Llama 3.3 70B, July 2026" },
  { prefix: "gpt-oss", name: "gpt-oss-120b, July 2026" },
] as const;

type Prefix = (typeof comparisons)[number]["prefix"];

/** The hosts’ prices of one comparison. */
export const hostSeries: readonly Series[] = comparisons.map(({ name }) =>
  defineSeries({
    id: name,
    name,
    table: hostPrices,
    column: "usdPerMillionTokens",
    nameColumn: "provider",
    where: ({ comparison }) => comparison === name,
  }),
);

const spreadNames = [
  "hosts",
  "cheapest",
  "dearest",
  "lower-quartile",
  "median",
  "upper-quartile",
  "spread",
  "middle-half",
] as const;
type SpreadName = `${Prefix}-${(typeof spreadNames)[number]}`;

function spreadOf({ prefix }: { prefix: Prefix }, index: number): [SpreadName, Computation][] {
  const series = hostSeries[index]!;
  const cheapest = pointValue(
    series,
    extremePoint(series, "lowest"),
    `price of the cheapest host of ${series.name}`,
  );
  const dearest = pointValue(
    series,
    extremePoint(series, "highest"),
    `price of the dearest host of ${series.name}`,
  );
  const lower = quantileOf(series, 0.25, `lower quartile of the hosts of ${series.name}`);
  const upper = quantileOf(series, 0.75, `upper quartile of the hosts of ${series.name}`);
  const values: Record<(typeof spreadNames)[number], Computation> = {
    hosts: countOf(
      series.table,
      series.points.map(({ row }) => row),
      `hosts of ${series.name}`,
    ),
    cheapest,
    dearest,
    "lower-quartile": lower,
    "upper-quartile": upper,
    median: medianOf(series, `price of the median host of ${series.name}`),
    spread: ratioOf(dearest, cheapest, { label: `dearest host over cheapest of ${series.name}` }),
    "middle-half": ratioOf(upper, lower, { label: `upper quartile over lower of ${series.name}` }),
  };
  return spreadNames.map((name) => [`${prefix}-${name}`, values[name]]);
}

const spreads = Object.fromEntries(comparisons.flatMap(spreadOf)) as Record<
  SpreadName,
  Computation
>;

/** The spread of the middle half, comparison by comparison. */
export const middleHalfSeries = defineSeries({
  id: "middle-half",
  name: "the upper quartile of the hosts’ prices over the lower",
  table: hostSpreads,
  column: "quartileRatio",
  nameColumn: "comparison",
});

/** The pair of input and output price that most hosts of a model share. */
function commonestPrice(name: string) {
  const rows = providerPrices.rows.filter(({ comparison }) => comparison === name);
  const groups = Map.groupBy(
    rows,
    (row) => `${row.usdPerMillionInputTokens} ${row.usdPerMillionOutputTokens}`,
  );
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most));
}

const samePrice = commonestPrice("gpt-oss-120b, July 2026");
const samePriceCount = countOf(providerPrices.id, samePrice, "hosts that list the commonest price");

export const hostsOfOneModel = defineFinding({
  id: "hosts-of-one-model",
  title: "The price of one model at many hosts",
  rule: hostPrices.rule,
  values: {
    ...spreads,
    "cerebras-times-median": cellWhere(
      hostPrices,
      ({ comparison, provider }) =>
        comparison === "gpt-oss-120b, July 2026" && provider === "Cerebras",
      { column: "timesMedian", label: "Cerebras’ price over the median host’s" },
    ),
    "same-price": samePriceCount,
    "same-price-share": shareOf(
      samePriceCount,
      spreads["gpt-oss-hosts"],
      "hosts that list the commonest price, of all",
    ),
    "same-input-price": cellValue(providerPrices, samePrice[0]!, {
      column: "usdPerMillionInputTokens",
      label: "commonest price of input",
    }),
    "same-output-price": cellValue(providerPrices, samePrice[0]!, {
      column: "usdPerMillionOutputTokens",
      label: "commonest price of output",
    }),
  },
});
