import * as Plot from "@observablehq/plot";
import { parityOfRace } from "~/findings/kit/line-values";
import { arenaClosed, arenaOpen, arenaRace, openTrendsSince } from "~/findings/open-trends-since";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark } from "./kit/label-mark";
import {
  classLabel,
  closedStyle,
  laidLine,
  namesOf,
  openStyle,
  raceMarks,
  raceObstacles,
} from "./kit/races";
import { notesGround, notesRule } from "./kit/signature";
import { dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = openTrendsSince.values;
const domain = { from: new Date("2023-01-15"), to: new Date("2026-02-15") };
const reach = [950, 1530] as const;
const ratings = [1000, 1100, 1200, 1300, 1400, 1500];
const closedNames = {
  "o1-preview": "o1-preview",
  "GPT-4.5 preview": "GPT-4.5",
  "Gemini 3 Pro": "Gemini 3 Pro",
};
const openNames = {
  "Alpaca 13B": "Alpaca",
  "Vicuna 33B": "Vicuna",
  "Qwen1.5 72B chat": "Qwen1.5 72B",
  "Llama 3.1 405B instruct": "Llama 3.1 405B",
  "DeepSeek-R1": "DeepSeek-R1",
  "GLM-4.6": "GLM-4.6",
};

export default defineFigure({
  title: words`In the voters’ eyes open models were ${values["arena-gap-after-r1"]} points behind in January 2025 and ${values["arena-gap-at-end"]} in December`,
  subtitle: "Best rating on LMArena so far, text with style control, points",
  caption: words`Ratings of one snapshot, of 17 December 2025, at the dates of release. The closed side begins with GPT-4, the oldest closed model in the snapshot, so that there were two closed records for the notes to see, too few for a forecast. The lines are laid through the ${values["arena-closed-records"]} closed and ${values["arena-open-records"]} open records since. The open line is ${values["arena-rate-ratio"]} as steep as the closed one (${quote(values["arena-rate-ratio"], "interval")}): the interval holds equal speed, and the lines have no date of parity.`,
  series: [arenaClosed, arenaOpen],
  labels: [
    arenaClosed.name,
    arenaOpen.name,
    ...Object.values(closedNames),
    ...Object.values(openNames),
  ],
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series: [closed, open] }) => {
    const isWide = width > 500;
    const { leader, follower } = parityOfRace(arenaRace);
    const lines = [
      { line: leader, points: arenaRace.leaderPoints },
      { line: follower, points: arenaRace.followerPoints },
    ].map(({ line, points }) => ({
      from: points[0]!.year,
      to: points.at(-1)!.year,
      at: line.at,
    }));
    const obstacles = raceObstacles(closed, open);
    return Plot.plot({
      document,
      width,
      height: isWide ? 440 : 450,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 46,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [...reach] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["too few to foretell", "what came after"] : ["too few", "came after"],
        }),
        Plot.gridY(ratings, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(ratings, {
          tickFormat: (rating: number) => rating.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(newYears(2023, 2026).slice(isWide ? 0 : 1), {
          tickFormat: yearOf,
          tickSize: 0,
          label: null,
        }),
        lines.map(laidLine),
        raceMarks(closed, open),
        labelMark({
          figure: "open-and-closed-arena",
          size: 13,
          labels: [
            classLabel(closed, closedStyle, "GPT-4 0314"),
            classLabel(open, openStyle, "LLaMA 13B"),
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
