import * as Plot from "@observablehq/plot";
import { pointNamed, type Series } from "~/findings/kit/series";
import { announcedSites, observedSites, powerOfSites } from "~/findings/power-of-sites";
import { trainingPower, trainingPowerSeries } from "~/findings/training-power";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { capitalised, formatNumber } from "./kit/format";
import { labelMark } from "./kit/label-mark";
import {
  datedMarks,
  forecastMarks,
  forecastCorners,
  notesGround,
  notesRule,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = powerOfSites.values;
const runs = trainingPower.values;
const domain = { from: new Date("2012-03-01"), to: new Date("2026-12-15") };
const range = [0.001, 25_000] as const;
const megawatts = [0.01, 0.1, 1, 10, 100, 1000, 10_000];
const thresholds = [
  { text: "a tariff of its own", value: values.tariff.value },
  { text: "one reactor (Crane)", value: values.crane.value },
];
const shown = { runs: "training runs", observed: "sites that ran", announced: "announced" };

export default defineFigure({
  title: words`The largest run drew ${runs.largest}, the largest site ${values["largest-site"]}; a utility asks for a contract of its own from ${values.tariff}`,
  subtitle: "Power of single training runs and of named sites, megawatts, log scale",
  caption: words`Circles: runs, power inferred from their chips, with the line fitted to those that the notes could see and carried on inside its 95 % band (${runs["growth-then"]} a year). Squares: sites that were observed. Diamonds: contracts, plans, a projection and a letter of intent, which are no load. The lower rule is the size from which AEP Ohio’s tariff for data centres applies, the upper one the reactor that is being restarted for Microsoft.`,
  series: [trainingPowerSeries, observedSites, announcedSites],
  backtest: trainingPowerSeries,
  labels: [...thresholds.map(({ text }) => text), ...Object.values(shown)],
  alternative: ([ofRuns, ...ofSites]) =>
    [describeInWords(ofRuns), ...ofSites.map(rangeInWords)].join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [runsDrawn, observed, announced] = series;
    const end = runsDrawn.points.at(-1)!.year;
    const pick = (drawn: Series, name: string, text: string, fill: string) => {
      const { date, value } = pointNamed(drawn, name);
      return { text, x: dateOf(date), y: value, fill, weight: "600", side: "left" } as const;
    };
    return Plot.plot({
      document,
      width,
      height: isWide ? 480 : 470,
      marginTop: 34,
      marginRight: isWide ? 20 : 10,
      marginBottom: 30,
      marginLeft: 68,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: range },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["what the notes saw", "what came after"] : ["the notes saw", "after"],
        }),
        Plot.gridY(megawatts, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(megawatts, {
          tickFormat: (value: number) => formatNumber(value, "megawatt"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          newYears(2014, 2026).filter((_, index) => index % (isWide ? 2 : 4) === 0),
          {
            tickFormat: yearOf,
            tickSize: 0,
            label: null,
          },
        ),
        Plot.ruleY(thresholds, { y: "value", stroke: "var(--ink-2)", strokeDasharray: "4 3" }),
        Plot.text(thresholds, {
          y: "value",
          text: "text",
          frameAnchor: "left",
          textAnchor: "start",
          dx: 4,
          dy: -8,
        }),
        forecastMarks(runsDrawn, end),
        datedMarks(runsDrawn, { color: "var(--ink)", symbol: "circle" }, isWide ? 4 : 3.4),
        datedMarks(observed, { color: "var(--series-2)", symbol: "square" }, isWide ? 4 : 3.4),
        datedMarks(announced, { color: "var(--series-3)", symbol: "diamond" }, isWide ? 4 : 3.4),
        labelMark({
          figure: "power-of-sites",
          size: 13,
          labels: [
            pick(runsDrawn, "GPT-3 175B (davinci)", shown.runs, "var(--ink)"),
            pick(observed, "Colossus 1", shown.observed, "var(--series-2)"),
            pick(announced, "Susquehanna campus", shown.announced, "var(--series-3)"),
          ],
          marks: [runsDrawn, observed, announced].flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [
            forecastCorners(runsDrawn, end),
            notesRule(...range),
            ...thresholds.map(({ value }) => [
              { x: domain.from, y: value },
              { x: domain.to, y: value },
            ]),
          ],
        }),
      ],
    });
  },
});

/** Sites are many and not one that moves: smallest and largest, and how many. */
function rangeInWords({ name, points, unit }: DrawnSeries): string {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return `${capitalised(name)}: ${points.length} figures, from ${formatNumber(low.value, unit)} (${low.name}) to ${formatNumber(high.value, unit)} (${high.name}).`;
}
