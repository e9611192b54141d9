import * as Plot from "@observablehq/plot";
import { rightPerWrong } from "~/derived/kit/frontier";
import { notesStopYear } from "~/findings/kit/series";
import { parityOfRace } from "~/findings/kit/line-values";
import {
  mmluClosedOdds,
  mmluOddsRace,
  mmluOpenOdds,
  openAndClosedMmlu,
} from "~/findings/open-and-closed-mmlu";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark } from "./kit/label-mark";
import {
  classLabel,
  closedStyle,
  endBar,
  laidLine,
  namesOf,
  openStyle,
  percentAxis,
  raceMarks,
  raceObstacles,
} from "./kit/races";
import { forecastCorners, forecastMarks, notesGround, notesRule } from "./kit/signature";
import { dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = openAndClosedMmlu.values;
const domain = { from: new Date("2020-01-15"), to: new Date("2025-12-15") };
const reach = [rightPerWrong(17), rightPerWrong(97)] as const;
const closedNames = {
  "GPT-3 175B (davinci)": "GPT-3",
  "Flan-PaLM 540B": "Flan-PaLM",
  "GPT-4": "GPT-4",
  "Claude 3 Opus": "Claude 3 Opus",
};
const openNames = {
  "GPT-J 6B": "GPT-J 6B",
  "GLM-130B": "GLM-130B",
  "LLaMA 65B": "LLaMA 65B",
  "Qwen 72B": "Qwen 72B",
  "Llama 3.1 405B": "Llama 3.1 405B",
};

export default defineFigure({
  title: words`On MMLU open models rose ${values["odds-rate-ratio"]} as fast as closed ones and passed them on paper`,
  subtitle:
    "Best few-shot MMLU so far, per cent correct, on the scale of right answers for each wrong one",
  caption: words`Each step is a record of its class. The lines are laid through the ${values["open-records-then"]} open and ${quote(values["closed-records-then"], "words")} closed records that the notes could see; the title compares their slopes on this scale, on which they meet in ${values["odds-parity-year"]} (95 % interval ${quote(values["odds-parity-year"], "interval")}). Of the ${quote(values["open-records-since"], "words")} later open records ${quote(values["inside-band"], "words")} lie inside the band, the last below it. The closed line ends in March 2024 because its makers stopped giving this score.`,
  series: [mmluClosedOdds, mmluOpenOdds],
  backtest: mmluOpenOdds,
  labels: [
    mmluClosedOdds.name,
    mmluOpenOdds.name,
    ...Object.values(closedNames),
    ...Object.values(openNames),
  ],
  alternative: (series) =>
    `In right answers for each wrong one. ${series.map(describeInWords).join(" ")}`,
  draw: ({ width, document, series: [closed, open] }) => {
    const isWide = width > 500;
    const end = open.points.at(-1)!.year;
    const { leader } = parityOfRace(mmluOddsRace);
    const closedFit = {
      from: closed.points[0]!.year,
      to: notesStopYear,
      at: (year: number) => 10 ** leader.at(year),
    };
    const obstacles = raceObstacles(closed, open);
    return Plot.plot({
      document,
      width,
      height: isWide ? 470 : 460,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 44,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...reach], axis: null },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        percentAxis(20, 95),
        Plot.axisX(newYears(2021, 2025), { tickFormat: yearOf, tickSize: 0, label: null }),
        forecastMarks(open, end),
        laidLine(closedFit),
        laidLine({ ...closedFit, from: notesStopYear, to: end, isForetold: true }),
        [closed, open].map((one, index) => endBar(one, [closedStyle, openStyle][index]!)),
        raceMarks(closed, open),
        labelMark({
          figure: "open-and-closed-mmlu",
          size: 13,
          labels: [
            classLabel(closed, closedStyle, "Gopher 280B"),
            classLabel(open, openStyle, "OPT 175B"),
            ...namesOf(closed, closedStyle, closedNames),
            ...namesOf(open, openStyle, openNames),
          ],
          marks: obstacles.marks,
          lines: [
            ...obstacles.lines,
            forecastCorners(open, end),
            [closedFit.from, end].map((year) => ({ x: dateOfYear(year), y: closedFit.at(year) })),
            notesRule(...reach),
          ],
        }),
      ],
    });
  },
});
