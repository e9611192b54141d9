import * as Plot from "@observablehq/plot";
import { rightPerWrong } from "~/derived/kit/frontier";
import { parityOfRace } from "~/findings/kit/line-values";
import {
  gpqaClosedOdds,
  gpqaOpenOdds,
  gpqaRace,
  openTrendsSince,
} from "~/findings/open-trends-since";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark } from "./kit/label-mark";
import {
  classLabel,
  closedStyle,
  laidLine,
  namesOf,
  openStyle,
  percentAxis,
  raceMarks,
  raceObstacles,
} from "./kit/races";
import { notesGround, notesRule } from "./kit/signature";
import { dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = openTrendsSince.values;
const domain = { from: new Date("2023-01-15"), to: new Date("2026-08-15") };
const reach = [rightPerWrong(22), rightPerWrong(96.5)] as const;
const closedNames = {
  "GPT-4 0314": "GPT-4",
  "GPT-4 Turbo": "GPT-4 Turbo",
  "o1-preview": "o1-preview",
  "Gemini 2.5 Pro 06-05": "Gemini 2.5 Pro",
  "Gemini 3.1 Pro": "Gemini 3.1 Pro",
};
const openNames = {
  "Llama 2 70B chat": "Llama 2 70B",
  "Llama 3.1 405B instruct": "Llama 3.1 405B",
  "DeepSeek-R1": "DeepSeek-R1",
  "DeepSeek-R1 0528": "R1 of May 2025",
  "Kimi K2.6": "Kimi K2.6",
};

export default defineFigure({
  title: words`On GPQA Diamond open models rise ${values["gpqa-rate-ratio"]} as fast as closed ones, a difference too small to show`,
  subtitle:
    "Best score on GPQA Diamond so far, per cent correct, on the scale of right answers for each wrong one",
  caption: words`Records of single attempts. Before the notes stopped there were two closed records and one open, too few for a forecast, so none is drawn. The lines are laid through the ${values["gpqa-closed-records"]} closed and ${quote(values["gpqa-open-records"], "words")} open records since. The open line is ${values["gpqa-rate-ratio"]} as steep as the closed one (${quote(values["gpqa-rate-ratio"], "interval")}), so that they have no date of parity; if both stay straight, every year from ${values["gpqa-excluded-from"]} to ${values["gpqa-excluded-to"]} is ruled out at 95 %.`,
  series: [gpqaClosedOdds, gpqaOpenOdds],
  labels: [
    gpqaClosedOdds.name,
    gpqaOpenOdds.name,
    ...Object.values(closedNames),
    ...Object.values(openNames),
  ],
  alternative: (series) =>
    `In right answers for each wrong one. ${series.map(describeInWords).join(" ")}`,
  draw: ({ width, document, series: [closed, open] }) => {
    const isWide = width > 500;
    const { leader, follower } = parityOfRace(gpqaRace);
    const lines = [
      { line: leader, points: gpqaRace.leaderPoints },
      { line: follower, points: gpqaRace.followerPoints },
    ].map(({ line, points }) => ({
      from: points[0]!.year,
      to: points.at(-1)!.year,
      at: (year: number) => 10 ** line.at(year),
    }));
    const obstacles = raceObstacles(closed, open);
    return Plot.plot({
      document,
      width,
      height: isWide ? 440 : 450,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 44,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...reach], axis: null },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["too few to foretell", "what came after"] : ["too few", "came after"],
        }),
        percentAxis(30, 95),
        Plot.axisX(newYears(2023, 2026).slice(isWide ? 0 : 1), {
          tickFormat: yearOf,
          tickSize: 0,
          label: null,
        }),
        lines.map(laidLine),
        raceMarks(closed, open),
        labelMark({
          figure: "open-and-closed-gpqa",
          size: 13,
          labels: [
            classLabel(closed, closedStyle, "Claude 3.5 Sonnet 0620"),
            classLabel(open, openStyle, "DeepSeek-V3"),
            ...namesOf(closed, closedStyle, closedNames),
            ...namesOf(open, openStyle, openNames),
          ],
          marks: obstacles.marks,
          lines: [
            ...obstacles.lines,
            ...lines.map(({ from, to, at }) =>
              [from, to].map((year) => ({ x: dateOfYear(year), y: at(year) })),
            ),
            notesRule(...reach),
          ],
        }),
      ],
    });
  },
});
