import * as Plot from "@observablehq/plot";
import { openStandingLags } from "~/derived/open-standing-lags";
import { standingSeries } from "~/findings/kit/lag-series";
import type { Point, Series } from "~/findings/kit/series";
import { openLag } from "~/findings/open-lag";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { labelMark } from "./kit/label-mark";
import { notesGround, notesRule } from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { words } from "./kit/words";

const values = openLag.values;
const domain = { from: new Date("2021-04-15"), to: new Date("2026-09-15") };
const months = [0, 6, 12, 18, 24];
const styles = [
  { color: "var(--ink)", dash: "none", at: "LLaMA 65B" },
  { color: "var(--series-2)", dash: "6 3", at: "DeepSeek-R1" },
  { color: "var(--series-3)", dash: "2 3", at: "Vicuna 33B" },
] as const;

export default defineFigure({
  title: words`On the last day on record open models stood ${values["arena-at-end"]} behind closed ones on LMArena, and ${values["gpqa-at-end"]} on GPQA Diamond`,
  subtitle: "Months since a closed model first had the score of the best open one of the day",
  caption: words`Each tooth is one open record: the lag falls on the day of its release and grows by a month a month until the next. Faint: lower bounds, since the first closed model in the table was above the score already. On MMLU the count ends in July 2024, when an open score stands above every closed one that was published. Nothing here is a trend to be carried on, so none is drawn.`,
  series: [standingSeries.MMLU, standingSeries["GPQA Diamond"], standingSeries.LMArena],
  labels: ["MMLU", "GPQA Diamond", "LMArena", "DeepSeek-R1"],
  alternative: (series) =>
    `The lag on the last day before each new open record. ${series.map(describeInWords).join(" ")}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const teeth = series.map((one) => teethOf(one));
    return Plot.plot({
      document,
      width,
      height: isWide ? 380 : 390,
      marginTop: 34,
      marginRight: isWide ? 20 : 12,
      marginBottom: 30,
      marginLeft: 34,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { domain: [0, 28] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY(months, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(months, { tickSize: 0, label: null }),
        Plot.axisX(newYears(2022, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        teeth.map((ofOne, index) =>
          [true, false].map((isLowerBound) =>
            Plot.link(
              ofOne.filter((tooth) => tooth.isLowerBound === isLowerBound),
              {
                x1: "from",
                x2: "to",
                y1: "start",
                y2: "end",
                stroke: styles[index]!.color,
                strokeWidth: 2,
                strokeOpacity: isLowerBound ? 0.4 : 1,
                strokeDasharray: styles[index]!.dash,
              },
            ),
          ),
        ),
        teeth.map((ofOne, index) =>
          Plot.ruleX(ofOne.slice(1), {
            x: "from",
            y1: "start",
            y2: "before",
            stroke: styles[index]!.color,
            strokeOpacity: 0.35,
          }),
        ),
        labelMark({
          figure: "open-standing-lag",
          size: 13,
          radius: 2,
          labels: [
            ...series.map((one, index) => {
              const { at, color } = styles[index]!;
              const tooth = toothOf(teeth[index]!, at);
              return {
                text: one.name,
                x: tooth.to,
                y: tooth.end,
                fill: color,
                weight: "600" as const,
              };
            }),
            ...releaseLabel(teeth[2]!, "DeepSeek-R1", styles[2].color),
          ],
          marks: [],
          lines: [
            ...teeth.flat().map(({ from, to, start, end }) => [
              { x: from, y: start },
              { x: to, y: end },
            ]),
            notesRule(0, 28),
          ],
        }),
      ],
    });
  },
});

interface Tooth {
  readonly model: string;
  readonly from: Date;
  readonly to: Date;
  readonly start: number;
  readonly end: number;
  /** Where the tooth before it ended. */
  readonly before: number;
  readonly isLowerBound: boolean;
}

function teethOf({ points }: Series): Tooth[] {
  const rows = points.map(({ row, value }: Point) => {
    const tooth = openStandingLags.rows.find(({ ref }) => ref.key === row.ref.key)!;
    return { tooth, end: value };
  });
  return rows.map(({ tooth, end }, index) => ({
    model: tooth.model,
    from: dateOf(tooth.date),
    to: dateOf(tooth.until),
    start: tooth.startMonths,
    end,
    before: rows[index - 1]?.end ?? tooth.startMonths,
    isLowerBound: tooth.isLowerBound,
  }));
}

/** The tooth that begins with a model. @throws {Error} if none does */
function toothOf(teeth: readonly Tooth[], wanted: string): Tooth {
  const tooth = teeth.find(({ model }) => model === wanted);
  if (!tooth) {
    throw new Error(`${openStandingLags.file}: expected a record of ${wanted}, found none.`);
  }
  return tooth;
}

function releaseLabel(teeth: readonly Tooth[], model: string, fill: string) {
  const tooth = toothOf(teeth, model);
  return [{ text: model, x: tooth.from, y: tooth.start, fill }];
}
