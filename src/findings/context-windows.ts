/** How far context windows have grown, and both readings of the notes' arithmetic. */
import { constantById, constants } from "~/data/constants";
import { contextWindows } from "~/data/context-windows";
import { contextWindowRecords } from "~/derived/context-window-records";
import { sellerWindowRecords } from "~/derived/seller-window-records";
import {
  compoundedYearly,
  countInsideBand,
  courseFrom,
  dividedYearly,
  endToEndGrowth,
  growthWithStandstill,
  grownSince,
} from "./kit/growth-values";
import {
  defineSeries,
  lastPoint,
  pointsBefore,
  pointsSince,
  scoreSince,
  type Point,
  type Series,
} from "./kit/series";
import { bandFactor, foretoldAtEnd, meanError, rateOf } from "./kit/trend-values";
import { defineFinding, type Computation } from "./kit/value";
import {
  cellValue,
  combine,
  countOf,
  firstOf,
  lastOf,
  monthsBetween,
  pointValue,
  productOf,
  ratioOf,
} from "./kit/values";

/** Years over which the notes spread their factor. */
const notesYears = 2;

const allWindows = defineSeries({
  id: "all",
  name: "every window in the table",
  table: contextWindows,
  column: "contextTokens",
  nameColumn: "model",
});

/** Records of windows that could be had, from the first on. */
export const availableSeries = scoreSince(
  defineSeries({
    id: "available",
    name: "the longest window that could be had",
    table: contextWindowRecords,
    column: "contextTokens",
    nameColumn: "model",
    where: ({ record }) => record === "available",
  }),
);

/** Records of the four largest sellers. */
export const sellerSeries = defineSeries({
  id: "sellers",
  name: "the longest window sold by OpenAI, Anthropic, Google or xAI",
  table: sellerWindowRecords,
  column: "contextTokens",
  nameColumn: "model",
});

const availableModels = new Set(availableSeries.points.map(({ name }) => name));

/** Records that were announced and could not be had. */
export const shownSeries = defineSeries({
  id: "shown",
  name: "the longest window shown in research and not released",
  table: contextWindowRecords,
  column: "contextTokens",
  nameColumn: "model",
  where: ({ record, model }) => record === "announced" && !availableModels.has(model),
});

/** The newest row of the table: what has stood until then has stood until now, as far as we know. */
export const newestWindow = lastPoint(allWindows);

function pointOf(model: string): Point {
  const point = allWindows.points.find(({ name }) => name === model);
  if (!point)
    throw new Error(`Finding "context-windows": expected a window of ${model}, found none.`);
  return point;
}

const start = pointOf("text-davinci-002");
const researchTest = pointOf("Gemini 1.5 Pro (research test)");
const record = pointOf(lastPoint(availableSeries).name);
const sellerRecord = pointOf(lastPoint(sellerSeries).name);
const recordThen = pointsBefore(availableSeries).at(-1)!;

const window2022 = pointValue(allWindows, start, "window of text-davinci-002, January 2022");
const window2020 = windowOf("GPT-3 (davinci)", "window of GPT-3, 2020");
const last = lastOf(availableSeries, "longest window that can be had");
const sellersLongest = lastOf(sellerSeries, "longest window sold by the four");
const atTheNotes = pointValue(
  availableSeries,
  recordThen,
  "longest window that could be had when the notes stopped",
);
const soldAtTheNotes = pointValue(
  sellerSeries,
  pointsBefore(sellerSeries).at(-1)!,
  "longest window sold by the four when the notes stopped",
);

const claimedRatio = timesSince2022(
  pointValue(allWindows, researchTest, "window of Gemini 1.5 Pro in a research test"),
  "research test over the window of 2022, the notes’ factor",
);
const previewRatio = timesSince2022(
  windowOf("Gemini 1.5 Pro (private preview)", "window of Gemini 1.5 Pro in private preview"),
  "private preview over the window of 2022",
);
const soldRatio = timesSince2022(soldAtTheNotes, "longest window sold over the window of 2022");
const compounded = compoundedYearly(
  claimedRatio,
  notesYears,
  "the notes’ factor as a yearly growth, compounded",
);
const divided = dividedYearly(
  claimedRatio,
  notesYears,
  "the notes’ factor divided by their two years",
);
const courseInWords = `window to which that of January 2022 grows by ${newestWindow.date}, at half of the notes’ factor each year`;
const claimedToday = grownSince(
  window2022,
  { rate: divided, from: start, to: newestWindow },
  `log10 of the ${courseInWords}`,
);
const claimedDigits = Math.floor(claimedToday.value) + 1;

const words = cellValue(constants, constantById("war-and-peace"), {
  column: "value",
  label: "words of War and Peace",
  unit: "words",
});
const wordsPerToken = cellValue(constants, constantById("words-per-token"), {
  column: "value",
  label: "words per token",
  unit: "words-per-token",
});

/** The two readings of the notes’ arithmetic over their two years, from the window of 2022. */
export const readings = {
  compounded: courseFrom(start, { rate: compounded, years: notesYears }),
  divided: courseFrom(start, { rate: divided, years: notesYears }),
};

function windowOf(model: string, label: string): Computation {
  return pointValue(allWindows, pointOf(model), label);
}

function timesSince2022(window: Computation, label: string): Computation {
  return ratioOf(window, window2022, { label });
}

function millionsOf(window: Computation): Computation {
  return combine([window], {
    label: `${window.label}, in millions of tokens`,
    value: window.value / 1e6,
    unit: "million-tokens",
    method: "ratio",
    words: `${window.label} ÷ 1,000,000`,
    symbols: "w ÷ 1000000",
    pattern: "{} ÷ 1000000",
  });
}

/** In millions, as a foretold window is no whole number of tokens. */
function foretoldInMillions(label: string): Computation {
  const foretold = foretoldAtEnd(availableSeries, label);
  const { value, unit, derivation } = millionsOf(foretold);
  const steps = [...foretold.derivation.steps, ...derivation.steps];
  return {
    ...foretold,
    value,
    low: foretold.low! / 1e6, // a forecast has a band
    high: foretold.high! / 1e6,
    unit,
    derivation: { ...foretold.derivation, steps },
  };
}

/** How many times War and Peace fits into a window. */
function novelsIn(window: Computation, label: string): Computation {
  return combine([window, wordsPerToken, words], {
    label,
    value: (window.value * wordsPerToken.value) / words.value,
    unit: "times",
    method: "ratio",
    words: "tokens of the window × words per token ÷ words of the novel",
    symbols: "w × r ÷ n",
    pattern: "{} × {} ÷ {}",
  });
}

function recordsOf(series: Series, points: readonly Point[], label: string): Computation {
  return countOf(
    series.table,
    points.map(({ row }) => row),
    label,
  );
}

function growthOf(points: readonly Point[], label: string): Computation {
  return rateOf(availableSeries, points, { direction: "growth", label });
}

const recordsBefore = pointsBefore(availableSeries);
const since2022 = availableSeries.points.filter(({ year }) => year >= start.year);

export const contextWindowGrowth = defineFinding({
  id: "context-windows",
  title: "The longest context window",
  rule: contextWindowRecords.rule,
  values: {
    records: recordsOf(availableSeries, availableSeries.points, "records of available windows"),
    "records-then": recordsOf(availableSeries, recordsBefore, "records before the notes stopped"),
    "records-since": recordsOf(
      availableSeries,
      pointsSince(availableSeries),
      "records since the notes stopped",
    ),
    first: firstOf(availableSeries, "first window, June 2018"),
    last,
    "last-millions": millionsOf(last),
    "window-2022": window2022,
    "at-the-notes": atTheNotes,
    "sold-at-the-notes": soldAtTheNotes,

    "growth-all": growthOf(availableSeries.points, "yearly growth of the records since 2018"),
    "growth-then": growthOf(
      recordsBefore,
      "yearly growth of the records from 2018 until the notes stopped",
    ),
    "growth-2022": growthOf(since2022, "yearly growth of the records since January 2022"),
    "growth-2022-then": growthOf(
      since2022.filter((point) => recordsBefore.includes(point)),
      "yearly growth of the records from January 2022 until the notes stopped",
    ),
    "growth-since": growthOf(
      pointsSince(availableSeries),
      "yearly growth that a fit to the records since the notes stopped would give, too uncertain to quote",
    ),
    "growth-since-standstill": growthWithStandstill(
      availableSeries,
      { from: recordThen, record: lastPoint(availableSeries), end: newestWindow },
      "yearly growth from the record that stood when the notes stopped to the newest row, the standstill counted",
    ),
    "growth-2022-standstill": growthWithStandstill(
      availableSeries,
      { from: start, record: lastPoint(availableSeries), end: newestWindow },
      "yearly growth from January 2022 to the newest row, the standstill counted",
    ),
    "inside-band": countInsideBand(availableSeries, "later records inside the foretold band"),
    "band-factor": bandFactor(availableSeries, "width of the band at its end"),
    "mean-error": meanError(availableSeries, "mean error of the forecast"),
    "foretold-at-end": foretoldInMillions(
      "millions of tokens foretold for the day of the last record",
    ),

    "text-doubling": ratioOf(window2022, window2020, {
      label: "text models: window of 2022 over that of 2020",
    }),
    "codex-ratio": ratioOf(
      windowOf("Codex code-davinci-002", "window of Codex, 2022"),
      window2020,
      { label: "Codex of 2022 over GPT-3 of 2020" },
    ),
    "claimed-ratio": claimedRatio,
    "claimed-compounded": compounded,
    "claimed-divided": divided,
    "preview-ratio": previewRatio,
    "preview-yearly": compoundedYearly(
      previewRatio,
      notesYears,
      "the private preview’s factor as a yearly growth",
    ),
    "sold-ratio": soldRatio,
    "sold-yearly": compoundedYearly(
      soldRatio,
      notesYears,
      "the factor of what was sold as a yearly growth",
    ),
    "claimed-today": claimedToday,
    "claimed-digits": {
      ...claimedToday,
      label: `digits of the ${courseInWords}`,
      value: claimedDigits,
      unit: "count",
      derivation: {
        words: "the whole part of its log10, and one",
        steps: [
          ...claimedToday.derivation.steps,
          { label: "digits", symbols: "whole part + 1", value: claimedDigits },
        ],
      },
    },

    "reached-ratio": timesSince2022(last, "the longest window over the window of 2022"),
    "reached-yearly": endToEndGrowth(
      allWindows,
      start,
      record,
      "yearly growth from the window of 2022 to the last record",
    ),
    "months-late": monthsBetween(
      allWindows,
      researchTest,
      record,
      "months from the research test to a window as long that could be had",
    ),
    "months-standing": monthsBetween(
      allWindows,
      record,
      newestWindow,
      "months from the last record to the newest row",
    ),
    sellers: sellersLongest,
    "sellers-millions": millionsOf(sellersLongest),
    "sellers-records": recordsOf(sellerSeries, sellerSeries.points, "records of the four sellers"),
    "sellers-months-standing": monthsBetween(
      allWindows,
      sellerRecord,
      newestWindow,
      "months from the four sellers’ last record to the newest row",
    ),
    "novels-in-record": novelsIn(last, "how often War and Peace fits into the longest window"),
    "novels-in-sellers": novelsIn(
      sellersLongest,
      "how often War and Peace fits into the longest window sold by the four",
    ),
    "words-in-2022": productOf(window2022, wordsPerToken, {
      label: "words that fit into the window of 2022",
      unit: "words",
    }),
  },
});
