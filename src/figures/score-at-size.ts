import * as Plot from "@observablehq/plot";
import { scoreAtSizeFinding, sizeSeries } from "~/findings/score-at-size";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark } from "./kit/label-mark";
import { classLabel, namesOf } from "./kit/races";
import {
  datedMarks,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
  type SeriesStyle,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = scoreAtSizeFinding.values;
const domain = { from: new Date("2021-04-15"), to: new Date("2025-03-15") };
const scores = [25, 40, 55, 70, 85];
const styles: readonly SeriesStyle[] = [
  { color: "var(--series-3)", symbol: "diamond" },
  { color: "var(--ink)", symbol: "circle" },
  { color: "var(--ink-2)", symbol: "triangle" },
  { color: "var(--series-2)", symbol: "square" },
];
/** The point beside which each class of size is named. */
const classesAt = ["Flan-T5 XL 3B", "LLaMA 7B", "Llama 2 13B", "Qwen 72B"];
const names = {
  "GPT-J 6B": "GPT-J 6B",
  "LLaMA 65B": "LLaMA 65B",
  "Phi-3.5 mini 3.8B": "Phi-3.5 mini",
  "Llama 3.1 8B": "Llama 3.1 8B",
  "Qwen2.5 72B (instruct)": "Qwen2.5 72B",
};

export default defineFigure({
  title: words`Small open models passed the first of the large ones ${values["overtaking-months"]} after it came out`,
  subtitle: "Best few-shot MMLU so far of open models of four classes of size, per cent correct",
  caption: words`Each step is a record of its size. Models of 6 to 9 billion parameters went from ${values["small-first"]}, which is what guessing gives, to ${values["small-last"]}; those of 65 to 73 billion from ${values["large-first"]} to ${values["large-last"]} in ${values["large-months"]}. No class has six records before the notes stop, too few for a forecast. All four end where makers stop giving few-shot scores.`,
  series: sizeSeries,
  labels: [...sizeSeries.map(({ name }) => name), ...Object.values(names)],
  alternative: (series) =>
    `Scores by number of parameters. ${series.map(describeInWords).join(" ")}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    return Plot.plot({
      document,
      width,
      height: isWide ? 420 : 440,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 40,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [20, 90] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw: too few to foretell", "what came after"]
            : ["too few to foretell", "came after"],
        }),
        Plot.gridY(scores, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(scores, { tickSize: 0, label: null }),
        Plot.axisX(newYears(2022, 2025), { tickFormat: yearOf, tickSize: 0, label: null }),
        series.map((one, index) => stepLine(one, styles[index]!)),
        series.map((one, index) => datedMarks(one, styles[index]!)),
        labelMark({
          figure: "score-at-size",
          size: 13,
          labels: series.flatMap((one, index) => [
            classLabel(one, styles[index]!, classesAt[index]!),
            ...namesOf(one, styles[index]!, names),
          ]),
          marks: series.flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [...series.map(stepCorners), notesRule(20, 90)],
        }),
      ],
    });
  },
});
