/** What became of Swiss watches after quartz. */
import { swissWatches, type SwissWatchYear } from "~/data/swiss-watches";
import { watchIndex, type WatchIndex } from "~/derived/watch-index";
import { fallShareOf } from "./kit/change-values";
import { cellWhere } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import { combine, ratioOf, shareOf } from "./kit/values";

type Column =
  | "employees"
  | "companies"
  | "mechanicalMillionPieces"
  | "mechanicalShareOfPieces"
  | "mechanicalShareOfValue"
  | "exportsBillionChf"
  | "exportsMillionPieces"
  | "shareOfRetailValue";

const isIndustry = ({ what }: SwissWatchYear) => what === "Swiss watch industry";

/** The year for which both shares of mechanical watches are known. */
const sharesKnown = "2010";

function shareSeries(column: Column, name: string): Series {
  return defineSeries({
    id: column,
    name,
    table: swissWatches,
    column,
    nameColumn: "what",
    where: (row) => isIndustry(row) && row.date === sharesKnown && row[column] !== undefined,
  });
}

/** A count against its first year, for drawing. */
function indexOf(measure: WatchIndex["measure"], name: string): Series {
  return defineSeries({
    id: measure,
    name,
    table: watchIndex,
    column: "shareOfFirst",
    nameColumn: "measure",
    where: (row) => row.measure === measure,
  });
}

export const watchJobs = indexOf("jobs", "jobs in Swiss watchmaking");
export const mechanicalPieces = indexOf("mechanical pieces", "mechanical watches exported");

export const mechanicalPiecesShare = shareSeries(
  "mechanicalShareOfPieces",
  "mechanical watches as a share of pieces",
);
export const mechanicalValueShare = shareSeries(
  "mechanicalShareOfValue",
  "mechanical watches as a share of value",
);

const cell = (date: string, column: Column, label: string) =>
  cellWhere(swissWatches, (row) => row.date === date && isIndustry(row), {
    column,
    label: `${label} in ${date}`,
  });
const jobs = (date: string) => cell(date, "employees", "jobs");
const companies = (date: string) => cell(date, "companies", "companies");
const pieces = (date: string) => cell(date, "mechanicalMillionPieces", "mechanical pieces");

/** What a wristwatch left the country at, on average. */
function meanPrice(date: string): Computation {
  return combine(
    [
      cell(date, "exportsBillionChf", "value of exported wristwatches"),
      cell(date, "exportsMillionPieces", "exported wristwatches"),
    ],
    {
      label: `mean export price of a wristwatch in ${date}`,
      value:
        (1000 * cell(date, "exportsBillionChf", "").value) /
        cell(date, "exportsMillionPieces", "").value,
      unit: "chf",
      method: "ratio",
      words: "value in billion francs × 1,000 ÷ million pieces",
      symbols: "1000 × v ÷ p",
      pattern: "1000 × {} ÷ {}",
    },
  );
}

const ofPieces = cell("2010", "mechanicalShareOfPieces", "mechanical share of pieces");
const ofValue = cell("2010", "mechanicalShareOfValue", "mechanical share of value");
const rolex = (column: "exportsMillionPieces" | "shareOfRetailValue", label: string) =>
  cellWhere(swissWatches, (row) => !isIndustry(row), { column, label });

export const swissWatchesFinding = defineFinding({
  id: "swiss-watches",
  title: "Swiss watches after quartz",
  rule: swissWatches.rule,
  values: {
    "jobs-1970": jobs("1970"),
    "jobs-1985": jobs("1985"),
    "jobs-2023": jobs("2023"),
    "jobs-fall": fallShareOf(jobs("1970"), jobs("1985"), "fall of jobs from 1970 to 1985"),
    "jobs-now": shareOf(jobs("2023"), jobs("1970"), "jobs of 2023 as a share of those of 1970"),
    "jobs-rise": ratioOf(jobs("2023"), jobs("1985"), { label: "jobs of 2023 over those of 1985" }),
    "companies-1970": companies("1970"),
    "companies-fall": fallShareOf(
      companies("1970"),
      companies("1990"),
      "fall of companies from 1970 to 1990",
    ),
    "pieces-1974": pieces("1974"),
    "pieces-1987": pieces("1987"),
    "pieces-2014": pieces("2014"),
    "pieces-fall": fallShareOf(
      pieces("1974"),
      pieces("1987"),
      "fall of mechanical pieces from 1974 to 1987",
    ),
    "pieces-now": shareOf(
      pieces("2014"),
      pieces("1974"),
      "mechanical pieces of 2014 as a share of those of 1974",
    ),
    "share-of-pieces": ofPieces,
    "share-of-value": ofValue,
    "mechanical-over-quartz": combine([ofValue, ofPieces], {
      label: "mean price of a mechanical watch over that of a quartz watch in 2010",
      value: ofValue.value / ofPieces.value / ((1 - ofValue.value) / (1 - ofPieces.value)),
      unit: "times",
      method: "ratio",
      words:
        "share of value over share of pieces for mechanical watches, divided by the same for the rest",
      symbols: "(v ÷ p) ÷ ((1 − v) ÷ (1 − p))",
      pattern: `{} ÷ {} ÷ ((1 − ${ofValue.value}) ÷ (1 − ${ofPieces.value}))`,
    }),
    "price-2006": meanPrice("2006"),
    "price-2022": meanPrice("2022"),
    "price-ratio": ratioOf(meanPrice("2022"), meanPrice("2006"), {
      label: "mean export price of 2022 over that of 2006",
    }),
    "rolex-pieces": shareOf(
      rolex("exportsMillionPieces", "pieces of Rolex, an estimate"),
      cell("2023", "exportsMillionPieces", "exported wristwatches"),
      "Rolex’s pieces as a share of exported wristwatches, estimated",
    ),
    "rolex-value": rolex("shareOfRetailValue", "Rolex’s share of retail value, estimated"),
  },
});
