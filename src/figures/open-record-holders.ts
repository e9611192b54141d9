import * as Plot from "@observablehq/plot";
import { openRecordHolders, type OpenRecordHolder } from "~/derived/open-record-holders";
import { allHolders, openRecordHoldersFinding } from "~/findings/open-record-holders";
import type { Series } from "~/findings/kit/series";
import { defineFigure } from "./kit/define-figure";
import { formatDate, formatNumber } from "./kit/format";
import { marginTexts } from "./kit/margin-texts";
import { notesGround } from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = openRecordHoldersFinding.values;
const domain = { from: new Date("2021-04-15"), to: new Date("2026-06-15") };
const rowHeight = 30;
const lanes = [
  { exam: "MMLU", color: "var(--ink)", down: -7 },
  { exam: "GPQA Diamond", color: "var(--series-2)", down: 0 },
  { exam: "LMArena", color: "var(--series-3)", down: 7 },
] as const;
const kinds: Readonly<Record<OpenRecordHolder["kind"], string>> = {
  company: "",
  "state-funded institute": "state institute",
  "university project": "university",
  "volunteer collective": "volunteers",
};

export default defineFigure({
  title: words`Since the notes stopped companies alone have taken the open record, ${values["times-of-companies-since-notes"]} times out of ${values["times-since-notes"]}`,
  subtitle:
    "Time for which an organisation held the best score of open models, on each of three exams",
  caption: words`Upper bar: MMLU, few-shot. Middle: GPQA Diamond. Lower: LMArena. A model that led on several exams counts on each. Of ${quote(values.organisations, "words")} holders ${quote(values["companies-in-all"], "words")} are companies; the others carry their kind. EleutherAI’s two models scored what guessing scores, and those of Stanford and LMSYS are tunes of a model by Meta. Makers’ own models alone were searched; tunes by the community were not.`,
  series: [allHolders],
  labels: ["EleutherAI", "Meta", "TII", "Stanford", "LMSYS", "DeepSeek", "Moonshot AI"],
  alternative: ([series]) => inWords(series),
  draw: ({ width, document }) => {
    const isWide = width > 500;
    const organisations = [...new Set(byDate.map(({ organization }) => organization))];
    const height = organisations.length * rowHeight;
    const middle = (organization: string) =>
      (organisations.indexOf(organization) + 0.5) * rowHeight;
    const kindOf = (organization: string) =>
      kinds[byDate.find((row) => row.organization === organization)!.kind];
    return Plot.plot({
      document,
      width,
      height: height + 64,
      marginTop: 34,
      marginBottom: 30,
      marginLeft: isWide ? 108 : 92,
      marginRight: isWide ? 20 : 10,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, height], reverse: true, axis: null },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.ruleY(
          organisations.map((_, index) => (index + 1) * rowHeight),
          { stroke: "var(--rule)" },
        ),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        Plot.text(organisations, {
          frameAnchor: "left",
          dx: -8,
          dy: 0,
          y: (name: string) => middle(name) - (kindOf(name) ? 6 : 0),
          text: (name: string) => name,
          textAnchor: "end",
          fontWeight: 600,
          fill: "var(--ink)",
        }),
        marginTexts({
          texts: organisations
            .filter((name) => kindOf(name))
            .map((name) => ({ text: kindOf(name), y: middle(name) + 7, fill: "var(--ink-2)" })),
          side: "left",
          inset: 8,
        }),
        lanes.map(({ exam, color, down }) =>
          Plot.link(
            byDate.filter((row) => row.exam === exam),
            {
              x1: ({ date }: OpenRecordHolder) => dateOf(date),
              x2: ({ until }: OpenRecordHolder) => dateOf(until),
              y: ({ organization }: OpenRecordHolder) => middle(organization) + down,
              stroke: color,
              strokeWidth: 5,
              strokeLinecap: "square",
            },
          ),
        ),
        lanes.map(({ exam, color, down }) => {
          const { organization, at, anchor } = laneLabels[exam];
          return Plot.text([exam], {
            x: [dateOf(at)],
            y: [middle(organization) + down],
            dx: anchor === "start" ? 8 : -8,
            text: [exam],
            textAnchor: anchor,
            fill: color,
            fontWeight: 600,
          });
        }),
      ],
    });
  },
});

/** Where each exam is named: beside the end of one of its bars. */
const laneLabels = {
  MMLU: { organization: "EleutherAI", at: "2022-05-02", anchor: "start" },
  "GPQA Diamond": { organization: "Moonshot AI", at: "2025-11-06", anchor: "end" },
  LMArena: { organization: "LMSYS", at: "2023-11-23", anchor: "start" },
} as const;

const byDate: readonly OpenRecordHolder[] = [...openRecordHolders.rows].sort((a, b) =>
  a.date < b.date ? -1 : 1,
);

function inWords({ name, points, unit }: Series): string {
  const times = points.map(({ name: organisation, date, value }) => {
    const length = value < 0.95 ? "less than a month" : formatNumber(value, unit);
    return `${organisation} from ${formatDate(date)}, ${length}`;
  });
  return `${name}, in ${points.length} turns. ${times.join(". ")}.`;
}
