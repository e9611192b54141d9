import { formatNumber } from "~/figures/kit/format";
import { meanMegawatts } from "~/model/energy-units";
import { outcomeRange } from "~/model/outcome-range";
import { outgrowingYear, runPowerGrowth } from "~/model/outgrowing";
import { drawCourse, lastYearOf, type Level } from "./kit/course-panels";
import { defineExplorable } from "./kit/define-explorable";
import { showNumber, tell, toldText, type Told } from "./kit/tell";
import { inYear, tellYear, type YearRange } from "./kit/tell-year";

/** When one training run needs more power than a site may draw, and than everything there is. */
interface Outgrowing {
  readonly compute: number;
  readonly efficiency: number;
  readonly growth: { readonly value: number; readonly low: number; readonly high: number };
  readonly start: { readonly year: number; readonly value: number };
  readonly site: YearRange;
  readonly gigawatt: YearRange;
  readonly world: YearRange;
  readonly siteMegawatt: number;
  readonly isSiteMoved: boolean;
  readonly levels: { readonly tariff: number; readonly gigawatt: number; readonly world: number };
  readonly tariffYear: number;
}

/** The year in which one training run outgrows a site, a gigawatt and the electricity of the world. */
export default defineExplorable({
  title: "A training run outgrows a site soon, and the world’s electricity last",
  subtitle: "Power that a single run draws, log scale",
  assumptions: ["compute-growth", "run-efficiency", "site-power"],
  given: {
    largest: "training-power.largest",
    largestYear: "training-power.largest-year",
    measured: "training-power.part-power",
    duration: "training-power.part-hours",
    tariff: "power-of-sites.tariff",
    tariffYear: "power-of-sites.run-at-tariff",
    gigawatt: "power-of-sites.gigawatt",
    world: "electricity-mix.total",
  },
  outcome: ({ assumed, given }): Outgrowing => {
    const { "compute-growth": compute, "run-efficiency": operationsPerJoule } = assumed;
    const at = (rates: { readonly compute: number; readonly operationsPerJoule: number }) =>
      runPowerGrowth({ ...rates, duration: given.duration.value });
    const value = at({ compute: compute.value, operationsPerJoule: operationsPerJoule.value });
    const isMoved = compute.isMoved || operationsPerJoule.isMoved;
    // The parts lean on each other: their product is measured better than each of them.
    const range = isMoved
      ? outcomeRange({ compute, operationsPerJoule }, at)
      : { low: given.measured.low ?? value, high: given.measured.high ?? value };
    const start = { year: given.largestYear.value, value: given.largest.value };
    const yearsTo = (level: number): YearRange => {
      const year = (factorPerYear: number) => outgrowingYear({ from: start, factorPerYear }, level);
      return { value: year(value), low: year(range.high), high: year(range.low) };
    };
    const levels = {
      tariff: given.tariff.value,
      gigawatt: given.gigawatt.value,
      world: meanMegawatts(given.world.value),
    };
    const site = assumed["site-power"];
    return {
      compute: compute.value,
      efficiency: operationsPerJoule.value,
      growth: { value, ...range },
      start,
      site: yearsTo(site.value),
      gigawatt: yearsTo(levels.gigawatt),
      world: yearsTo(levels.world),
      siteMegawatt: site.value,
      isSiteMoved: site.isMoved,
      levels,
      tariffYear: given.tariffYear.value,
    };
  },
  sentence,
  caption: ({ largest, duration, tariff, tariffYear, world }) =>
    tell`The course starts from Grok 3, ${largest} by Epoch AI’s reckoning, above the line through all runs, so its years come sooner. It goes on at one rate: growth of compute over that of operations per joule and of the length of a run, which stays at the ${duration} a year of the runs so far. The tariff in Ohio begins at ${tariff}, which the line of runs passed in ${inYear(tariffYear.value)}. The site is the Crane reactor until you set another. The electricity of the world is ${world} a year, as a steady draw, and does not grow here. The band at the defaults is the interval of the measured growth of power; a rate that you set is taken as given, and the other keeps its interval. It is arithmetic and no forecast: before one run took the electricity of the world it would last for years, and the money would be gone.`,
  alternative: (outcome) =>
    `A ${outcome.growth.value > 1 ? "rising" : "falling"} line on a log scale from Grok 3, ${showNumber(megawatts(outcome.start.value))}, across the levels of a tariff, a site, a gigawatt and the electricity of the world. ${toldText(sentence(outcome))}`,
  draw: (width, outcome) => {
    const { start, growth, world } = outcome;
    return drawCourse(width, {
      heading: "Power of one run",
      start: { ...start, name: "Grok 3" },
      growth,
      years: [2023, lastYearOf([world.value, world.high], [2040, 2060, 2100])],
      domain: [8, 2e7],
      ticks: [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7],
      showTick: wattsInShort,
      levels: levelsOf(outcome),
    });
  },
});

const megawatts = (value: number) => ({ value, unit: "megawatt" }) as const;
const factor = (value: number) => ({ value, unit: "growth-per-year" }) as const;

function levelsOf({
  levels,
  site,
  world,
  gigawatt,
  siteMegawatt,
  isSiteMoved,
}: Outgrowing): Level[] {
  const name = isSiteMoved ? "your site" : "Crane reactor";
  const shown = formatNumber(siteMegawatt, "megawatt");
  return [
    { value: levels.tariff, name: "tariff in Ohio", side: "right" },
    { value: levels.gigawatt, name: "a gigawatt", side: "left" },
    { value: levels.world, name: "the world’s electricity", side: "left", year: world.value },
    {
      value: siteMegawatt,
      name: `${name}, ${shown}`,
      side: "right",
      isMoving: true,
      year: siteMegawatt > levels.tariff && site.value !== gigawatt.value ? site.value : undefined,
    },
  ];
}

function sentence(outcome: Outgrowing): Told {
  const { compute, efficiency, growth, site, gigawatt, world, siteMegawatt, start } = outcome;
  const rates = tell`If compute grows by ${factor(compute)} a year and operations per joule by ${factor(efficiency)}, the power of a run is multiplied by ${factor(growth.value)} a year.`;
  const isPast = siteMegawatt <= start.value;
  const ofSite = isPast
    ? tell`A site of ${megawatts(siteMegawatt)} is outgrown already;`
    : tell`A run then outgrows a site of ${megawatts(siteMegawatt)} ${tellYear(site)},`;
  return tell`${rates} ${ofSite} a gigawatt ${tellYear(gigawatt)}, and all the electricity of the world ${tellYear(world)}.`;
}

/** "100 MW", "10 GW", "1 TW". */
function wattsInShort(value: number): string {
  if (value >= 1e6) return `${value / 1e6} TW`;
  return value >= 1000 ? `${value / 1000} GW` : `${value} MW`;
}
