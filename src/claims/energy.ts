/** What the notes said and asked of energy. */
import { notesBegun, notesStop } from "~/data/notes";
import { efficiencyGap } from "~/findings/efficiency-gap";
import { energyAndGdp } from "~/findings/energy-and-gdp";
import { green500Efficiency, green500Series } from "~/findings/green500-efficiency";
import { plantDispatch } from "~/findings/plant-dispatch";
import { powerOfSites } from "~/findings/power-of-sites";
import { trainingComputeSeries, trainingPower } from "~/findings/training-power";
import { defineClaims } from "./kit/claim";

const untestable = (label: string, reason: string) =>
  ({ label, date: notesBegun, rule: { kind: "untestable", reason } }) as const;
const openQuestion = (label: string, reason: string) =>
  ({ ...untestable(label, reason), isQuestion: true }) as const;

export const energy = defineClaims("energy", {
  "koomey-doubling": {
    label:
      "asked how fast efficiency improves, under the name of Koomey’s law, by which it doubles in this many years",
    short: "Koomey’s law",
    isQuestion: true,
    value: 1.57,
    unit: "years-to-double",
    date: notesBegun,
    rule: { kind: "interval" },
    answer: green500Efficiency.values["doubling-then"],
    since: green500Series.backtest,
  },
  "compute-growth": {
    label: "the compute of training grows by this factor every year",
    short: "compute a year",
    value: 3,
    upTo: 4,
    unit: "growth-per-year",
    date: notesBegun,
    rule: { kind: "interval" },
    answer: trainingPower.values["compute-growth-then"],
    since: trainingComputeSeries.backtest,
  },
  outpaces: {
    label:
      "asked whether the compute of training outgrows efficiency, so by more than this many orders of magnitude a year",
    short: "compute over efficiency",
    isQuestion: true,
    value: 0,
    unit: "orders-per-year",
    date: notesBegun,
    rule: { kind: "above" },
    answer: efficiencyGap.values["measured-then"],
  },
  "utility-caps": {
    label:
      "asked when a data centre comes to need more than a utility lets pass on ordinary terms: more than this many times the size from which a tariff of its own applies",
    short: "utility caps",
    isQuestion: true,
    value: 1,
    unit: "times",
    date: notesStop,
    rule: { kind: "above" },
    answer: powerOfSites.values["site-over-tariff"],
    isAnsweredLater: true,
  },
  "gas-ramps": {
    label: "gas plants ramp faster than coal plants, so more than this many times as fast",
    short: "gas over coal",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: plantDispatch.values["turbine-over-coal"],
  },
  "combined-cycle-ramps": {
    label: "so do those that run in a combined cycle, also in a fleet of old units",
    short: "old gas over old coal",
    readingOf: "gas-ramps",
    value: 1,
    unit: "times",
    date: notesBegun,
    rule: { kind: "above" },
    answer: plantDispatch.values["old-combined-over-coal"],
  },
  "energy-and-gdp": {
    label:
      "countries with more energy have more product, so for each per cent more by more than this",
    short: "energy and product",
    value: 0,
    unit: "percent-per-percent",
    date: notesBegun,
    rule: { kind: "above" },
    answer: energyAndGdp.values["gdp-on-energy"],
  },
  "coal-inertia": untestable(
    "coal plants cannot be turned up and down on demand because of thermal inertia",
    "the tables give coal a slow ramp and no time to start, and say nothing of the cause",
  ),
  "energy-drives-gdp": untestable(
    "the consumption of energy drives product",
    "what goes together across countries shows no cause",
  ),
  "more-innovation": untestable(
    "more energy gives more compute, more intelligence and more innovation, and ever more directly",
    "no table measures intelligence or innovation",
  ),
  "energy-game": untestable(
    "in the end it is a game of energy",
    "it names neither a number nor a date",
  ),
  "crypto-undermined": openQuestion(
    "asked whether the energy that AI demands undermines that of crypto",
    "the index of one year and the survey of another cannot be joined, and nobody counts the sites that changed hands",
  ),
  "physical-limit": openQuestion(
    "asked what the physical limit of operations per watt is",
    "a floor follows only once the bits erased by an operation are fixed, and logic that erases none has no floor",
  ),
  superclusters: untestable(
    "data centres networked across states get round the caps of single utilities",
    "one run is known to have used several sites, but nobody says on which grids, or what it cost",
  ),
});
