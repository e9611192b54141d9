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
import { gpt4LevelSeries } from "./price-of-gpt4-level";
import { gpt35LevelSeries, priceOfGpt35Level } from "./price-of-gpt35-level";

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
const googleFirstYear = growth(
  googleUse,
  "2024-05",
  "2025-05",
  "Google’s growth in the first year",
);
const googleSecondYear = growth(
  googleUse,
  "2025-05",
  "2026-05",
  "Google’s growth in the second year",
);
const slowFall = priceOfGpt35Level.values["fall-since"];
const fastFall = priceOfGpt3Level.values["fall-since"];

/** The lowest price that stood at a date: the last low dated no later. */
function standingAt(series: Series, date: string): Point {
  const point = series.points.findLast(({ year }) => year <= decimalYear(date));
  if (!point) throw new Error(`Finding "token-demand": expected a price by ${date}, found none.`);
  return point;
}

/** How many times cheaper the lowest price at a level became between two points. */
const fallBetween = (series: Series, from: Point, to: Point, label: string): Computation =>
  ratioOf(
    pointValue(series, from, "lowest price that stood in May 2024"),
    pointValue(series, to, `lowest price of ${to.date}`),
    { label },
  );

/** The fall over the months of Google’s first year of counts, from the price that stood at its start. */
const firstYearFall = (series: Series, level: string): Computation =>
  fallBetween(
    series,
    standingAt(series, demandIndexStart),
    standingAt(series, "2025-05"),
    `fall of the lowest price at ${level} from May 2024 to May 2025`,
  );

const gpt3Fall = firstYearFall(gpt3LevelSeries, "GPT-3’s level");
const gpt35Fall = firstYearFall(gpt35LevelSeries, "GPT-3.5 Turbo’s level");
const gpt4Fall = firstYearFall(gpt4LevelSeries, "GPT-4’s level");

const firstYearLead = (fall: Computation, level: string): Computation =>
  ratioOf(googleFirstYear, fall, {
    label: `Google’s first year over the fall of price at ${level} in the same months`,
  });

/** Google’s second year over one end of the interval of a yearly fall. */
function secondYearOver(fall: Computation, end: "low" | "high", label: string): Computation {
  const divisor: Computation = {
    ...fall,
    label: `${end === "low" ? "lower" : "upper"} end of the ${fall.label}`,
    value: fall[end]!, // a fitted rate has an interval
  };
  return ratioOf(googleSecondYear, divisor, { label });
}

/** What a dollar buys at GPT-4’s level, as a multiple of the start of the index: its steps, and no rate. */
export const dollarBuysAtGpt4Level: readonly {
  readonly year: number;
  readonly multiple: number;
}[] = [
  { year: decimalYear(demandIndexStart), multiple: 1 },
  ...gpt4LevelSeries.points
    .filter(({ year }) => year > decimalYear(demandIndexStart))
    .map(({ year, value }) => ({
      year,
      multiple: standingAt(gpt4LevelSeries, demandIndexStart).value / value,
    })),
];

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
    "google-first-year": googleFirstYear,
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
    "first-year-fall-gpt3": gpt3Fall,
    "first-year-fall-gpt35": gpt35Fall,
    "first-year-fall-gpt4": gpt4Fall,
    "first-year-lead-gpt3": firstYearLead(gpt3Fall, "GPT-3’s level"),
    "first-year-lead-gpt35": firstYearLead(gpt35Fall, "GPT-3.5 Turbo’s level"),
    "first-year-lead-gpt4": firstYearLead(gpt4Fall, "GPT-4’s level"),
    "first-year-price-lead": ratioOf(gpt4Fall, googleFirstYear, {
      label: "fall of price at GPT-4’s level over Google’s first year in the same months",
    }),
    "fall-to-last-low-gpt4": fallBetween(
      gpt4LevelSeries,
      standingAt(gpt4LevelSeries, demandIndexStart),
      lastPoint(gpt4LevelSeries),
      "fall of the lowest price at GPT-4’s level from May 2024 to its last low",
    ),
    "second-year-lead-slow": ratioOf(googleSecondYear, slowFall, {
      label: "Google’s second year over the yearly fall of price at GPT-3.5 Turbo’s level",
    }),
    "second-year-lead-fast": ratioOf(googleSecondYear, fastFall, {
      label: "Google’s second year over the yearly fall of price at GPT-3’s level",
    }),
    "second-year-lead-least": secondYearOver(
      fastFall,
      "high",
      "Google’s second year over the fastest yearly fall that the lows at GPT-3’s level allow",
    ),
    "second-year-lead-most": secondYearOver(
      slowFall,
      "low",
      "Google’s second year over the slowest yearly fall that the lows at GPT-3.5 Turbo’s level allow",
    ),
  },
});
