import * as Plot from "@observablehq/plot";
import { landauerDistance, operationEnergySeries } from "~/findings/landauer-distance";
import type { Value } from "~/findings/kit/value";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { formatNumber, formatValue } from "./kit/format";
import { quote, words } from "./kit/words";

const values = landauerDistance.values;

interface Rung {
  readonly name: string;
  readonly detail: string;
  readonly joules: number;
  readonly color: string;
}

const floorRung = (name: string, floor: Value, years: Value): Rung => ({
  name,
  detail: `${formatValue(floor)}, ${formatValue(years)} away`,
  joules: floor.value,
  color: "var(--fit)",
});
const present = values["cmos-joules"];
const limit = values["cmos-limit"];
const rungs: readonly Rung[] = [
  {
    name: "best machine of 2007",
    detail: formatValue(values.first),
    joules: values.first.value,
    color: "var(--ink)",
  },
  {
    name: "best of 2025",
    detail: formatValue(values.best),
    joules: values.best.value,
    color: "var(--ink)",
  },
  {
    name: "chips of the present kind, at best",
    detail: `about ${formatValue(limit)} better, ${formatValue(values["cmos-years"])} away`,
    joules: present.value,
    color: "var(--series-2)",
  },
  floorRung("10,000 bits erased", values["floor-ten-thousand"], values["years-ten-thousand"]),
  floorRung("64 bits erased", values["floor-word"], values["years-word"]),
  floorRung("one bit erased", values["floor-one"], values["years-one"]),
];
const powers = [-9, -12, -15, -18];

export default defineFigure({
  title: words`Landauer’s bound lies ${values["orders-word"]} orders of magnitude below the best machine if an operation erases 64 bits, and ${values["orders-one"]} if it erases one`,
  subtitle: "Energy of one operation, joules, log scale",
  caption: words`Dots: the first place of each Green500 list, whole machines. Blue: Boltzmann’s constant times ${values.temperature} times ln 2 for each bit that an operation erases (Landauer), for three numbers of bits; which of them applies depends on the circuit. Green: the factor that one study left to chips of 2023, ${quote(limit, "interval")} for operations of 4 bits, applied by us to the best machine of 2025. Years: if efficiency went on growing as it did over all lists.`,
  series: [operationEnergySeries],
  labels: rungs.map(({ name }) => name),
  alternative: (series) =>
    [
      ...series.map(describeInWords),
      `Below it, floors and the factor of one study applied to the best machine: ${rungs
        .slice(2)
        .map(({ name, joules }) => `${name}, ${formatNumber(joules, "joule")}`)
        .join("; ")}.`,
    ].join(" "),
  draw: ({ width, document, series: [series] }) => {
    const isWide = width > 500;
    const range = [present.high!, present.low!];
    const text = { x: () => 1, textAnchor: "start", dx: 10 } as const;
    return Plot.plot({
      document,
      width,
      height: isWide ? 470 : 500,
      marginTop: 14,
      marginRight: 8,
      marginBottom: 14,
      marginLeft: isWide ? 56 : 46,
      x: { domain: [0, isWide ? 5 : 3], axis: null },
      y: { type: "log", domain: [6e-22, 6e-9] },
      marks: [
        Plot.gridY(
          powers.map((power) => 10 ** power),
          { stroke: "var(--rule)", strokeOpacity: 1 },
        ),
        Plot.axisY(
          powers.map((power) => 10 ** power),
          {
            tickFormat: (value: number) => formatNumber(value, "joule"),
            tickSize: 0,
            label: null,
          },
        ),
        Plot.rect([range], {
          x1: () => 0.1,
          x2: () => 0.9,
          y1: ([high]: number[]) => high!,
          y2: ([, low]: number[]) => low!,
          fill: "var(--series-2)",
          fillOpacity: 0.22,
        }),
        Plot.link(rungs, {
          x1: () => 0.1,
          x2: () => 0.9,
          y: "joules",
          stroke: "color",
          strokeWidth: 2.5,
        }),
        Plot.dot(series.points, {
          x: () => 0.5,
          y: "value",
          r: 2.6,
          fill: "var(--ink)",
        }),
        Plot.text(rungs, {
          ...text,
          y: "joules",
          dy: isWide ? 0 : -7,
          text: "name",
          fontWeight: 600,
          fill: "color",
        }),
        Plot.text(rungs, {
          ...text,
          y: "joules",
          ...(isWide ? { x: () => 2.75 } : {}),
          dy: isWide ? 0 : 9,
          text: "detail",
        }),
      ],
    });
  },
});
