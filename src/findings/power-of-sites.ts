/** When runs and sites pass what a tariff allows and a plant gives. */
import { gridConstraints } from "~/data/grid-constraints";
import { publishedEnergyEstimates } from "~/data/published-energy-estimates";
import { sitePower } from "~/data/site-power";
import { step, typed } from "./kit/arithmetic";
import { cellReader } from "./kit/cell-reader";
import { crossingOf } from "./kit/crossing-values";
import { publishedInterval } from "./kit/interval";
import { onlyRow } from "./kit/rows";
import { defineSeries, lastPoint, pointWhere, type Series } from "./kit/series";
import { defineFinding, type Computation } from "./kit/value";
import {
  cellValue,
  combine,
  countOf,
  extremePoint,
  monthsBetween,
  pointValue,
  ratioOf,
} from "./kit/values";
import { trainingPowerSeries } from "./training-power";

const siteSeries = (id: string, name: string, isIn: (status: string) => boolean) =>
  defineSeries({
    id,
    name,
    table: sitePower,
    column: "powerMw",
    nameColumn: "site",
    where: ({ status }) => isIn(status),
  });

export const observedSites = siteSeries(
  "observed",
  "sites that were observed",
  (status) => status === "observed",
);
export const announcedSites = siteSeries(
  "announced",
  "sites that were announced",
  (status) => status !== "observed",
);

const site = cellReader(sitePower);
const power = (name: string, date: string, label: string) =>
  site((row) => row.site === name && row.date === date, { column: "powerMw", label });
const grid = cellReader(gridConstraints);
const load = (measure: string, label: string) =>
  grid((row) => row.item === "data centres in central Ohio" && row.measure === measure, {
    column: "low",
    label,
    unit: "megawatt",
  });

const tariff = grid((row) => row.measure === "size above which it applies", {
  column: "low",
  label: "size above which the tariff of AEP Ohio applies",
  unit: "megawatt",
});
const mustPay = grid(
  (row) => row.measure === "share of the contracted capacity that must be paid",
  {
    column: "low",
    label: "share of the contracted capacity that must be paid",
    unit: "percent",
  },
);
const crane = power("Crane Clean Energy Center", "2024-09-20", "power of the Crane reactor");
const colossusFirst = power("Colossus 1", "2024-08-11", "power of Colossus 1 in August 2024");
const colossusSoon = power("Colossus 1", "2025-02-17", "power of Colossus 1 in February 2025");
const largest = extremePoint(observedSites, "highest");
const inService = load("load in service", "load of data centres in service");
const inquiries = load("load in inquiries", "load of data centres in inquiries");
const grokPoint = extremePoint(trainingPowerSeries, "highest");
const grok = pointValue(trainingPowerSeries, grokPoint, "power of Grok 3");
const colossus = (wanted: string) =>
  pointWhere(
    observedSites,
    `Colossus 1, ${wanted}`,
    ({ name, date }) => name === "Colossus 1" && date === wanted,
  );

const gigawatt = {
  ...power("El Paso", "2025-10", "a gigawatt, the size of a site that is planned"),
};
const crossing = (level: Computation, label: string) =>
  crossingOf(trainingPowerSeries, trainingPowerSeries.points, { level, label });

const published = onlyRow(
  publishedEnergyEstimates,
  "training-power",
  ({ id }) => id === "training-power",
);
const rate = cellValue(publishedEnergyEstimates, published, {
  column: "value",
  label: "published growth of power",
  unit: "growth-per-year",
});

/** The year in which the largest run so far, growing at the published rate, needs a power. */
function publishedCrossing(level: Computation, label: string): Computation {
  const symbols = "x + log10(l ÷ y) ÷ log10(f)";
  const pattern = `${typed(grokPoint.year)} + log10({} ÷ {}) ÷ log10({})`;
  const year = (factor: number) =>
    grokPoint.year + Math.log10(level.value / grok.value) / Math.log10(factor);
  const end = (name: string, factor: number) =>
    step(name, symbols, {
      pattern,
      operands: [level.value, grok.value, factor],
      value: year(factor),
    });
  const earlier = end("earlier end", published.intervalHigh!);
  const later = end("later end", published.intervalLow!);
  const middle = combine([level, grok, rate], {
    label,
    value: year(rate.value),
    unit: "calendar-date",
    method: "rate",
    words: "the date of Grok 3 and the years from its power to the level at the published growth",
    symbols,
    pattern,
  });
  return {
    ...middle,
    ...publishedInterval({ low: earlier.value, high: later.value }, published.intervalLevel!),
    derivation: { ...middle.derivation, steps: [...middle.derivation.steps, earlier, later] },
  };
}

/** How many different sites there are in a series: the first row of each is counted. */
function countSites({ points }: Series, label: string): Computation {
  const first = new Map(points.toReversed().map(({ name, row }) => [name, row]));
  return countOf(sitePower.id, [...first.values()], label);
}

export const powerOfSites = defineFinding({
  id: "power-of-sites",
  title: "Runs and sites against what the grid gives",
  rule: sitePower.rule,
  values: {
    tariff,
    "must-pay": mustPay,
    "in-service": inService,
    "under-agreement": load(
      "load under agreement for 2030",
      "load of data centres under agreement",
    ),
    inquiries,
    "inquiries-over-service": ratioOf(inquiries, inService, {
      label: "inquiries over load in service",
    }),
    crane,
    susquehanna: power("Susquehanna campus", "2025-06-11", "power of the contract at Susquehanna"),
    hyperion: power("Hyperion", "2025-07-14", "power planned for Hyperion"),
    "hyperion-gas": power(
      "Hyperion gas fleet",
      "2026-04",
      "power of the gas plants planned for Hyperion",
    ),
    "letter-of-intent": power(
      "all sites of the agreement",
      "2025-09-22",
      "power of the letter of intent between OpenAI and NVIDIA",
    ),
    gigawatt,
    "colossus-first": colossusFirst,
    "colossus-soon": colossusSoon,
    "colossus-factor": ratioOf(colossusSoon, colossusFirst, {
      label: "growth of Colossus 1 from August 2024 to February 2025",
    }),
    "colossus-months": monthsBetween(
      observedSites,
      colossus("2024-08-11"),
      colossus("2025-02-17"),
      "months in which it grew so",
    ),
    "largest-site": pointValue(observedSites, largest, "power of the largest site observed"),
    "latest-site": pointValue(
      observedSites,
      lastPoint(observedSites),
      "power of Colossus 1 when last observed",
    ),
    "projected-site": power("Colossus 2", "2026-05-13", "power projected for Colossus 2"),
    "colossus-2": power("Colossus 2", "2026-01-13", "power of Colossus 2 when last observed"),
    "grok-over-tariff": ratioOf(grok, tariff, {
      label: "power of Grok 3 over the size of the tariff",
    }),
    "site-over-tariff": ratioOf(
      pointValue(observedSites, largest, "power of the largest site"),
      tariff,
      { label: "the largest site observed over the size of the tariff" },
    ),
    "crane-over-grok": ratioOf(crane, grok, { label: "a Crane reactor over the power of Grok 3" }),
    observed: countSites(observedSites, "sites that were observed"),
    announced: countSites(announcedSites, "sites announced, contracted or projected"),
    "run-at-tariff": crossing(
      tariff,
      "year in which the line of runs passes the size of the tariff",
    ),
    "run-at-crane": crossing(crane, "year in which the line of runs passes a Crane reactor"),
    "run-at-gigawatt": crossing(gigawatt, "year in which the line of runs passes a gigawatt"),
    "published-at-crane": publishedCrossing(
      crane,
      "year of a run as large as a Crane reactor at the published growth",
    ),
    "published-at-gigawatt": publishedCrossing(
      gigawatt,
      "year of a run of a gigawatt at the published growth",
    ),
  },
});
