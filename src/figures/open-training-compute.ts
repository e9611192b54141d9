import * as Plot from "@observablehq/plot";
import {
  closedRuns,
  openRuns,
  openTrainingCompute,
  otherRuns,
} from "~/findings/open-training-compute";
import type { Point, Series } from "~/findings/kit/series";
import { defineFigure } from "./kit/define-figure";
import { formatDate, formatNumber } from "./kit/format";
import { labelMark } from "./kit/label-mark";
import { classLabel, closedStyle, namesOf, openStyle } from "./kit/races";
import { datedMarks, notesGround, notesRule, stepCorners, type SeriesStyle } from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = openTrainingCompute.values;
const domain = { from: new Date("2021-06-15"), to: new Date("2026-09-15") };
const reach = [8e23, 1.2e27] as const;
const powers = [1e24, 1e25, 1e26, 1e27];
const powerNames = ["10²⁴", "10²⁵", "10²⁶", "10²⁷"];
const closedNames = {
  "GPT-4 (Mar 2023)": "GPT-4",
  "Gemini 1.0 Ultra": "Gemini Ultra",
  "Grok 4": "Grok 4",
  "GPT-5": "GPT-5",
};
const openNames = {
  "Falcon-180B": "Falcon 180B",
  "Llama 3.1-405B": "Llama 3.1 405B",
  "DeepSeek-V3": "DeepSeek-V3",
  "DeepSeek-V4-Pro": "DeepSeek-V4 Pro",
};

export default defineFigure({
  title: words`The largest closed run was ${values["ratio-then"]} the largest open one when the notes stopped, ${values["ratio-in-july-2024"]} in July 2024, and ${values["ratio-now"]} by the latest estimates`,
  subtitle: "Training compute of single runs, FLOP, log scale",
  caption: words`Joined: the largest run so far of each class. Grey: runs whose openness our tables do not have. The largest open run with an estimate is Llama 3.1 405B, of July 2024; the largest closed one is Grok 4, and that is an outsider’s guess, half of it an assumption. Since 2024 few makers say what a run took. Neither class has runs enough before the notes stopped for a forecast.`,
  series: [closedRuns, openRuns, otherRuns],
  labels: ["closed", "open", ...Object.values(closedNames), ...Object.values(openNames)],
  alternative: (series) => series.map(extremesInWords).join(" "),
  draw: ({ width, document, series: [closed, open, other] }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 420 : 440,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 42,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...reach], axis: null },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY(powers, { stroke: "var(--rule)", strokeOpacity: 1 }),
        // An axis of Plot’s leaves out the labels of some values on a log scale.
        Plot.text(powers, {
          frameAnchor: "left",
          dx: -6,
          textAnchor: "end",
          y: (power: number) => power,
          text: (power: number) => powerNames[powers.indexOf(power)]!,
        }),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        Plot.dot(other.points, {
          x: ({ date }: Point) => dateOf(date),
          y: "value",
          r: 2.5,
          fill: "var(--ink-2)",
          fillOpacity: 0.75,
        }),
        largestSoFar(closed, closedStyle),
        largestSoFar(open, openStyle),
        datedMarks(closed, closedStyle),
        datedMarks(open, openStyle),
        labelMark({
          figure: "open-training-compute",
          size: 13,
          labels: [
            { ...classLabel(closed, closedStyle, "PaLM (540B)"), text: "closed" },
            { ...classLabel(open, openStyle, "Llama 3-70B"), text: "open" },
            ...namesOf(closed, closedStyle, closedNames),
            ...namesOf(open, openStyle, openNames),
          ],
          marks: [closed, open, other].flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [cornersOf(closed), cornersOf(open), notesRule(...reach)],
        }),
      ],
    });
  },
});

/** The runs that were the largest of their class, and the last of them once more at the end. */
function largestOf({ points }: Series): Point[] {
  const records = points.filter((point, index) =>
    points.slice(0, index).every(({ value }) => value < point.value),
  );
  return [...records, { ...records.at(-1)!, date: points.at(-1)!.date }];
}

/** The line of the largest run so far. */
function largestSoFar(series: Series, { color }: SeriesStyle): Plot.Markish {
  return Plot.line(largestOf(series), {
    x: ({ date }: Point) => dateOf(date),
    y: "value",
    curve: "step-after",
    stroke: color,
    strokeOpacity: 0.55,
    strokeWidth: 1.5,
  });
}

const cornersOf = (series: Series) => stepCorners({ ...series, points: largestOf(series) });

function extremesInWords({ name, points, unit }: Series): string {
  const values = points.map(({ value }) => value);
  const tell = (wanted: number) => {
    const point = points.find(({ value }) => value === wanted)!;
    return `${formatNumber(wanted, unit)} FLOP (${point.name}, ${formatDate(point.date)})`;
  };
  const [first, last] = [points[0]!, points.at(-1)!];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${points.length}, the smallest of ${tell(Math.min(...values))}, the largest of ${tell(Math.max(...values))}; the first ${formatNumber(first.value, unit)}, the last ${formatNumber(last.value, unit)}.`;
}
