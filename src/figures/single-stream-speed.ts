import * as Plot from "@observablehq/plot";
import { throughputRecords, type ThroughputRecord } from "~/derived/throughput-records";
import type { Point, Series } from "~/findings/kit/series";
import {
  singleStreamSpeed,
  speedAt70B,
  speedAt8B,
  speedOfGpt4,
} from "~/findings/single-stream-speed";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  markRadius,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
  visibleEnd,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = singleStreamSpeed.values;
const domain = { from: new Date("2023-04-15"), to: new Date("2026-07-01") };
const range = [3, 40000] as const;
const ticks = [10, 100, 1000, 10000];
const colors = { "8B": "var(--ink)", "70B": "var(--series-2)", gpt4: "var(--ink-2)" } as const;

export default defineFigure({
  title: words`At one size the fastest stream became ${values["8b-ratio"]} faster, if its maker’s claim holds; GPT-4, as its maker served it, ${values["gpt-4-ratio"]}`,
  subtitle: "Output speed of a single stream of tokens, tokens per second, log scale",
  caption: words`Each step is a new fastest stream of a hosted model of 7 to 8 or of 70 billion parameters. Diamonds are vendors’ claims, ${quote(values["8b-vendor-claims"], "words")} of the ${quote(values["8b-records"], "words")} at 8B and ${quote(values["70b-vendor-claims"], "words")} of the ${quote(values["70b-records"], "words")} at 70B; the number of users and length of the answer are rarely stated. The notes could see ${quote(values["8b-records-then"], "words")} and ${quote(values["70b-records-then"], "words")} of them: too few points then for a forecast, and too few since for a rate (at 8B anything from ${quote(values["8b-growth"], "low")} to ${quote(values["8b-growth"], "high")} a year). The record over all models, which mixes sizes, grew ${values["all-growth"]} a year (${quote(values["all-growth"], "interval")}). At 70B the line ends where the contest moved to other models. GPT-4’s speeds are by different testers.`,
  series: [speedAt8B, speedAt70B, speedOfGpt4],
  labels: ["8B", "70B", "GPT-4", "Groq", "Cerebras", "Taalas"],
  alternative: (series) => `${series.map(describeInWords).join(" ")} ${claimsInWords()}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [at8B, at70B, gpt4] = series;
    return Plot.plot({
      document,
      width,
      height: isWide ? 460 : 450,
      marginTop: 34,
      marginRight: isWide ? 20 : 8,
      marginBottom: 30,
      marginLeft: isWide ? 56 : 48,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...range] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(ticks, { tickFormat: formatSpeed, tickSize: 0, label: null }),
        Plot.axisX(newYears(2024, 2026), { tickFormat: yearOf, tickSize: 0, label: null }),
        Plot.line(gpt4.points, { x: dated, y: "value", stroke: colors.gpt4, strokeOpacity: 0.55 }),
        [at8B, at70B].map((one) => stepLine(one, { color: colorOf(one), symbol: "circle" })),
        visibleEnd(at70B, { color: colors["70B"], symbol: "circle" }),
        datedMarks(gpt4, { color: colors.gpt4, symbol: "circle" }),
        [at8B, at70B].map(marksByWhoMeasured),
        shapeKey(isWide),
        labelMark({
          figure: "single-stream-speed",
          size: 13,
          labels: [...labelsOf(at8B, isWide), ...labelsOf(at70B, isWide), gpt4Label(gpt4)],
          marks: series.flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [
            stepCorners(at8B),
            stepCorners(at70B),
            gpt4.points.map((point) => ({ x: dated(point), y: point.value })),
            notesRule(...range),
          ],
        }),
      ],
    });
  },
});

const dated = ({ date }: Point) => dateOf(date);
const formatSpeed = (speed: number) => formatNumber(speed, "tokens");

function colorOf({ id }: Series): string {
  return id === "8B" ? colors["8B"] : colors["70B"];
}

function recordOf({ row }: Point): ThroughputRecord {
  return throughputRecords.rows.find(({ ref }) => ref.key === row.ref.key)!;
}

function isVendorClaim(point: Point): boolean {
  return recordOf(point).kind === "vendor claim";
}

/** Circles where a third party measured, diamonds where the vendor says so. */
function marksByWhoMeasured(series: Series): Plot.Markish[] {
  const color = colorOf(series);
  const claimed = series.points.filter(isVendorClaim);
  const measured = series.points.filter((point) => !isVendorClaim(point));
  return [
    datedMarks({ ...series, points: measured }, { color, symbol: "circle" }),
    datedMarks({ ...series, points: claimed }, { color, symbol: "diamond" }),
  ].flat();
}

/** What the two shapes mean, in the empty corner below the records. */
function shapeKey(isWide: boolean): Plot.Markish[] {
  const entries = [
    { text: isWide ? "measured by a third party" : "measured", symbol: "circle", y: 7 },
    { text: "claimed by the vendor", symbol: "diamond", y: 4.4 },
  ] as const;
  const x = () => new Date(isWide ? "2025-04-01" : "2024-12-15");
  return [
    Plot.dot(entries, { x, y: "y", symbol: "symbol", r: markRadius, stroke: "var(--ink-2)" }),
    Plot.text(entries, { x, y: "y", text: "text", dx: 10, textAnchor: "start" }),
  ];
}

/** The size at the first record; at each change of provider its name; at the last record its speed. */
function labelsOf(series: Series, isWide: boolean): DataLabel[] {
  const { id, points } = series;
  return points.flatMap((point, index): DataLabel[] => {
    const [isFirst, isLast] = [index === 0, index === points.length - 1];
    const common = { ...place(point), fill: colorOf(series) };
    if (isFirst) {
      const text = isWide ? `${id} · ${point.name}` : id;
      return [{ ...common, text, weight: "600", side: "left" }];
    }
    if (isLast) return [{ ...common, ...lastLabel(point, isWide) }];
    return point.name === points[index - 1]!.name ? [] : [{ ...common, text: point.name }];
  });
}

/** The last record with its speed, and on a wide drawing with its machine. */
function lastLabel(point: Point, isWide: boolean): Pick<DataLabel, "text" | "side"> {
  const machine = isWide ? `, ${recordOf(point).hardwareClass}` : "";
  const text = `${point.name} ${formatSpeed(point.value)}${machine}`;
  // A label at the right edge of the frame stands left of its mark.
  return dated(point) > new Date("2026-01-01") ? { text, side: "left" } : { text };
}

function gpt4Label({ points }: Series): DataLabel {
  return { text: "GPT-4 from OpenAI", ...place(points.at(-1)!), weight: "600" };
}

function place(point: Point): Pick<DataLabel, "x" | "y"> {
  return { x: dated(point), y: point.value };
}

function claimsInWords(): string {
  const [claims, records] = [values["8b-vendor-claims"], values["8b-records"]];
  return `Of the ${records.value} records at 8B ${claims.value} are the vendor’s claim.`;
}
