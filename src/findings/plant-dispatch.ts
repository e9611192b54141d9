/** How fast each kind of plant starts and ramps, and how much of the year it runs. */
import { capacityFactors } from "~/data/capacity-factors";
import { dispatch, type DispatchTechnology } from "~/data/dispatch";
import { cellReader } from "./kit/cell-reader";
import { defineSeries } from "./kit/series";
import { defineFinding } from "./kit/value";
import { differenceOf, ratioOf } from "./kit/values";

/** Kinds of plant that are drawn, slowest first. */
export const drawnKinds = [
  { id: "coal steam (supercritical)", name: "coal" },
  { id: "nuclear (light water)", name: "nuclear" },
  { id: "gas combined cycle", name: "gas, combined cycle" },
  { id: "gas turbine open cycle", name: "gas turbine" },
  { id: "gas engine plant", name: "gas engines" },
  { id: "lithium-ion battery", name: "lithium battery" },
] as const;

type DrawnColumn = "rampPercentPerMinute" | "oldFleetRampPercentPerMinute";

const drawnSeries = (column: DrawnColumn, name: string) =>
  defineSeries({
    id: column,
    name,
    table: dispatch,
    column,
    nameColumn: "technology",
    where: (row) => row[column] !== undefined && drawnKinds.some(({ id }) => id === row.technology),
  });

/** What is drawn of them. */
export const plantSeries = [
  drawnSeries("rampPercentPerMinute", "the ramp of new plants and stores"),
  drawnSeries("oldFleetRampPercentPerMinute", "the ramp of the old fleet"),
] as const;

const cell = cellReader(dispatch);
const of = (technology: string, column: keyof DispatchTechnology & string, label: string) =>
  cell((row) => row.technology === technology, { column, label });
const coal = "coal steam (supercritical)";
const combined = "gas combined cycle";
const turbine = "gas turbine open cycle";
const pellets = "steam boiler plant (large wood pellet)";
const battery = "lithium-ion battery";
const nuclear = "nuclear (light water)";
const fleet = cellReader(capacityFactors);
const factor = (date: string, label: string) =>
  fleet((row) => row.date === date, { column: "coalPercent", label });
const coalRamp = of(coal, "rampPercentPerMinute", "ramp of a new coal plant");
const turbineRamp = of(turbine, "rampPercentPerMinute", "ramp of a gas turbine");
const coalOld = of(coal, "oldFleetRampPercentPerMinute", "ramp of coal in the old fleet");
const combinedOld = of(
  combined,
  "oldFleetRampPercentPerMinute",
  "ramp of combined cycles in the old fleet",
);
const minutes = (technology: string, label: string) => {
  const hours = of(technology, "coldStartHours", `${label}, in hours`);
  return {
    ...hours,
    label,
    value: hours.value * 60,
    unit: "minutes" as const,
    derivation: {
      words: "hours times 60",
      steps: [
        {
          label,
          symbols: "h × 60",
          arithmetic: `${hours.value} × 60`,
          value: hours.value * 60,
        },
      ],
    },
  };
};

export const plantDispatch = defineFinding({
  id: "plant-dispatch",
  title: "How plants start, ramp and run",
  rule: dispatch.rule,
  values: {
    "coal-ramp": coalRamp,
    "combined-ramp": of(combined, "rampPercentPerMinute", "ramp of a combined cycle"),
    "turbine-ramp": turbineRamp,
    "turbine-over-coal": ratioOf(turbineRamp, coalRamp, {
      label: "ramp of a turbine over that of a new coal plant",
    }),
    "coal-ramp-old": coalOld,
    "combined-ramp-old": combinedOld,
    "turbine-ramp-old": of(
      turbine,
      "oldFleetRampPercentPerMinute",
      "ramp of gas turbines in the old fleet",
    ),
    "old-combined-over-coal": ratioOf(combinedOld, coalOld, {
      label: "old combined cycles over old coal",
    }),
    "old-coal-over-combined": ratioOf(coalOld, combinedOld, {
      label: "old coal over old combined cycles",
    }),
    "turbine-start": minutes(turbine, "minutes in which a cold gas turbine starts"),
    "combined-start": of(combined, "coldStartHours", "start of a cold combined cycle"),
    "pellet-start": of(pellets, "coldStartHours", "start of a cold plant on wood pellets"),
    "coal-minimum": of(coal, "minimumLoadPercent", "least load of a new coal plant"),
    "combined-minimum": of(combined, "minimumLoadPercent", "least load of a combined cycle"),
    "nuclear-minimum-old": cell((row) => row.technology === nuclear, {
      column: "oldFleetMinimumLoadPercent",
      label: "least load of nuclear in the test fleet",
    }),
    "coal-2014": factor("2014", "capacity factor of coal in 2014"),
    "coal-2020": factor("2020", "capacity factor of coal in 2020"),
    "coal-lost": differenceOf(
      factor("2014", "capacity factor of coal in 2014, once more"),
      factor("2020", "capacity factor of coal in 2020, once more"),
      { label: "points of capacity factor that coal lost", unit: "percentage-points" },
    ),
    "nuclear-factor": of(nuclear, "capacityFactorPercent", "capacity factor of nuclear"),
    "solar-factor": of(
      "solar PV utility-scale",
      "capacityFactorPercent",
      "capacity factor of solar",
    ),
    "wind-factor": of("wind onshore", "capacityFactorPercent", "capacity factor of wind"),
    "turbine-factor": of(turbine, "capacityFactorPercent", "capacity factor of gas turbines"),
    "combined-factor": of(combined, "capacityFactorPercent", "capacity factor of combined cycles"),
    "solar-build": of(
      "solar PV utility-scale",
      "constructionYears",
      "years to build a solar plant",
    ),
    "combined-build": of(combined, "constructionYears", "years to build a combined cycle"),
    "engine-build": of(
      "gas engine plant",
      "constructionYears",
      "years to build a plant of engines",
    ),
    "coal-build": of(coal, "constructionYears", "years to build a coal plant"),
    "coal-emissions": of(coal, "lifecycleGramsPerKwh", "emissions of coal over the life cycle"),
    "combined-emissions": of(
      combined,
      "lifecycleGramsPerKwh",
      "emissions of gas over the life cycle",
    ),
    "nuclear-emissions": of(
      nuclear,
      "lifecycleGramsPerKwh",
      "emissions of nuclear over the life cycle",
    ),
    "solar-emissions": of(
      "solar PV utility-scale",
      "lifecycleGramsPerKwh",
      "emissions of solar over the life cycle",
    ),
    "battery-start": {
      ...of(battery, "coldStartHours", "start of a battery, hours"),
      label: "seconds in which a battery goes from idle to full",
      value: of(battery, "coldStartHours", "start").value * 3600,
      unit: "seconds",
      derivation: {
        words: "hours times 3,600",
        steps: [
          {
            label: "seconds in which a battery goes from idle to full",
            symbols: "h × 3600",
            arithmetic: "0.0000222 × 3600",
            value: of(battery, "coldStartHours", "start").value * 3600,
          },
        ],
      },
    },
  },
});
