/** How fast use has grown where it is counted, against how fast price has fallen. */
import { demandIndexStart, tokenDemandIndex } from "~/derived/token-demand-index";
import { compound } from "~/model/compounding";
import { decimalYear } from "~/model/decimal-year";
import { tokenDemand as statements } from "~/data/token-demand";
import { cellWhere } from "./kit/rows";
import { defineSeries, lastPoint, type Point, type Series } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding, type Computation } from "./kit/value";
import { combine, lastOf, monthsBetween, pointValue, ratioOf } from "./kit/values";
import { gpt3LevelSeries, priceOfGpt3Level } from "./price-of-gpt3-level";
import { priceOfGpt4Level } from "./price-of-gpt4-level";
import { priceOfGpt35Level } from "./price-of-gpt35-level";

function useOf(series: string, name: string): Series {
  return defineSeries({
    id: series,
    name,
    table: tokenDemandIndex,
    column: "timesStart",
    nameColumn: "series",
    where: (row) => row.series === series,
  });
}

export const googleUse = useOf("Google, all products and APIs", "tokens processed by Google");
export const doubaoUse = useOf("ByteDance’s Doubao", "tokens processed by ByteDance’s Doubao");

const at = (series: Series, date: string): Point => {
  const point = series.points.find((candidate) => candidate.date === date);
  if (!point) throw new Error(`Finding "token-demand": expected a point of ${date}, found none.`);
  return point;
};

const growth = (series: Series, from: string, to: string, label: string): Computation =>
  ratioOf(
    pointValue(series, at(series, to), `use in ${to}`),
    pointValue(series, at(series, from), `use in ${from}`),
    { label },
  );

/** Growth per year from one point to another at a constant rate. */
function yearlyGrowth(series: Series, from: Point, to: Point, label: string): Computation {
  const years = to.year - from.year;
  return combine(
    [pointValue(series, to, "use at the end"), pointValue(series, from, "use at the start")],
    {
      label,
      value: (to.value / from.value) ** (1 / years),
      unit: "times-more-per-year",
      method: "rate",
      words: `the last value divided by the first, to the power of one over the ${years.toFixed(4)} years between`,
      symbols: "(y₂ ÷ y₁)^(1 ÷ t)",
      pattern: `({} ÷ {})^(1 ÷ ${years.toPrecision(10)})`,
    },
  );
}

/** What Google said of all of its products and interfaces together. */
const googleSaid = (date: string, label: string): Computation =>
  cellWhere(
    statements,
    (row) =>
      row.organization === "Google" && row.scope === "all products and APIs" && row.date === date,
    { column: "tokensPerDayTrillion", label },
  );

const googleYearly = yearlyGrowth(
  googleUse,
  at(googleUse, "2024-05"),
  at(googleUse, "2026-05"),
  "Google’s yearly growth, end to end",
);
const googleSecondYear = growth(
  googleUse,
  "2025-05",
  "2026-05",
  "Google’s growth in the second year",
);
const slowFall = priceOfGpt35Level.values["fall-since"];
const fastFall = priceOfGpt3Level.values["fall-since"];

/**
 * Tokens of constant ability that a dollar buys, as a multiple of the start of the index, if the price
 * falls at the slower or the faster of the two rates measured since the notes.
 */
export const dollarBuys = {
  /** Decimal years: start of the index, last low that was measured, end of the index. */
  from: decimalYear(demandIndexStart),
  measuredTo: lastPoint(gpt3LevelSeries).year,
  to: lastPoint(googleUse).year,
  slow: slowFall,
  fast: fastFall,
  /** Both multiples at a decimal year. */
  at: (year: number) => ({
    low: compound(slowFall.value, year - decimalYear(demandIndexStart)),
    high: compound(fastFall.value, year - decimalYear(demandIndexStart)),
  }),
} as const;

export const tokenDemand = defineFinding({
  id: "token-demand",
  title: "Tokens processed, against their price",
  rule: tokenDemandIndex.rule,
  values: {
    "google-first": googleSaid("2024-05", "Google’s trillion tokens a day in May 2024"),
    "google-last": googleSaid("2026-05", "Google’s trillion tokens a day in May 2026"),
    "google-factor": lastOf(googleUse, "Google’s use in May 2026 over May 2024"),
    "google-first-year": growth(
      googleUse,
      "2024-05",
      "2025-05",
      "Google’s growth in the first year",
    ),
    "google-second-year": googleSecondYear,
    "google-yearly": googleYearly,
    "doubao-factor": lastOf(doubaoUse, "Doubao’s use in April 2026 over May 2024"),
    "doubao-months": monthsBetween(
      doubaoUse,
      doubaoUse.points[0]!,
      doubaoUse.points.at(-1)!,
      "months of Doubao’s growth",
    ),
    "doubao-yearly": rateOf(doubaoUse, doubaoUse.points, {
      direction: "growth",
      label: "Doubao’s yearly growth",
    }),
    "google-lead-slow": ratioOf(googleYearly, slowFall, {
      label: "Google’s yearly growth over the yearly fall of price at GPT-3.5 Turbo’s level",
    }),
    "google-lead-fast": ratioOf(googleYearly, fastFall, {
      label: "Google’s yearly growth over the yearly fall of price at GPT-3’s level",
    }),
    "google-lead-gpt4": ratioOf(googleYearly, priceOfGpt4Level.values["end-to-end"], {
      label: "Google’s yearly growth over the yearly fall of price at GPT-4’s level, end to end",
    }),
    "second-year-lead-slow": ratioOf(googleSecondYear, slowFall, {
      label: "Google’s second year over the yearly fall of price at GPT-3.5 Turbo’s level",
    }),
    "second-year-lead-fast": ratioOf(googleSecondYear, fastFall, {
      label: "Google’s second year over the yearly fall of price at GPT-3’s level",
    }),
  },
});
