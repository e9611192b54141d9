import * as Plot from "@observablehq/plot";
import { timeHorizon } from "~/data/time-horizon";
import { graduatingClasses } from "~/derived/graduating-classes";
import { horizonAtDegree, lineAll, lineSince } from "~/findings/horizon-at-graduation";
import { pointsSince, type Point } from "~/findings/kit/series";
import {
  censoredHorizon,
  horizonRecords,
  otherHorizons,
  taskHorizon,
} from "~/findings/task-horizon";
import { decimalYear } from "~/model/decimal-year";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber, formatValue } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import { datedMarks, notesGround, notesRule, type SeriesStyle } from "./kit/signature";
import { dateOf, dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = taskHorizon.values;
const degree = horizonAtDegree.values;
const domain = { from: new Date("2018-10-01"), to: new Date("2028-08-01") };
const range = [0.008, 400_000] as const;
const ticks = [1 / 60, 1, 60, 600, 6000, 60_000];
const shownEntries = ["2019-09", "2021-09", "2023-09"];
// Months alone: the classes are no rows of this figure’s table.
const classes = graduatingClasses.rows
  .filter(({ entry }) => shownEntries.includes(entry))
  .map(({ entry, graduation }) => ({ entry, graduation }));
const lastDegree = decimalYear(classes.at(-1)!.graduation);

const atLeastWords = `at least ${formatValue(values["at-least"])}`;

const record: SeriesStyle = { color: "var(--ink)", symbol: "circle" };

export default defineFigure({
  title: words`While the freshmen of 2021 took their degree, the task that a model can do grew from ${degree["class-2021-entry"]} to ${degree["class-2021-degree"]}`,
  subtitle:
    "Length of software task that a model does in half of its tries, by the time that a skilled person takes, log scale",
  caption: words`Dots are record models with METR’s 95 % intervals, small dots the others; all were measured in 2025 and 2026. When the notes stopped, ${quote(values["records-then"], "words")} of the record models existed: too few for a rate, so no line is drawn through those alone. The two lines run through the ${values["records-since"]} records since and through all ${values.records}, and their dotted parts are arithmetic and no forecast: for the freshmen of 2023 they differ by a factor of ${quote(degree["class-2023-gap"], "plain")}, and the bars are 95 % intervals of each. The arrow is a model for which METR states only ${quote(values["at-least"], "value")} or more; it is in no fit. Nothing here shows how models do at work that is not software, is messy, or must be right more than half of the time.`,
  series: [horizonRecords, otherHorizons, censoredHorizon],
  labels: ["GPT-2", "GPT-4", "line since the notes", "line since 2019", atLeastWords],
  alternative: ([records, , censored]) =>
    `${describeInWords(records)} ${censoredInWords(censored)}`,
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [records, others, censored] = series;
    return Plot.plot({
      document,
      width,
      height: isWide ? 520 : 500,
      marginTop: 34,
      marginRight: isWide ? 16 : 6,
      marginBottom: 52,
      marginLeft: isWide ? 82 : 78,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...range], axis: null },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide
            ? ["what the notes saw", "what came after"]
            : ["the notes saw", "came after"],
        }),
        Plot.gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        // Plot leaves out the words of ticks on a log axis that are no powers of ten.
        Plot.text(ticks, {
          frameAnchor: "left",
          y: (minutes: number) => minutes,
          text: formatTick,
          textAnchor: "end",
          dx: -8,
        }),
        Plot.axisX(
          newYears(2019, 2028).filter((_, index) => isWide || index % 2 === 1),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        graduations(isWide ? 82 : 78),
        carriedLine(lineAll, records.points[0]!.year, "6 3"),
        carriedLine(lineSince, pointsSince(horizonRecords)[0]!.year),
        bars(isWide),
        Plot.dot(others.points, {
          x: dated,
          y: "value",
          r: 2,
          stroke: "var(--ink-2)",
          strokeOpacity: 0.7,
        }),
        Plot.link(intervals(records), {
          x: "x",
          y1: "low",
          y2: "high",
          stroke: "var(--ink)",
          strokeOpacity: 0.3,
        }),
        datedMarks(records, record, 3.5),
        atLeast(censored),
        labelMark({
          figure: "task-horizon",
          size: 13,
          labels: labelsOf(records, censored),
          marks: [
            ...[...records.points, ...others.points].map((point) => ({
              x: dated(point),
              y: point.value,
            })),
            ...censored.points.flatMap((point) =>
              [1, 2, 4, 5].map((times) => ({ x: dated(point), y: point.value * times })),
            ),
          ],
          lines: [
            linePoints(lineAll, records.points[0]!.year, lastDegree),
            linePoints(lineSince, pointsSince(horizonRecords)[0]!.year, lastDegree),
            notesRule(...range),
          ],
        }),
      ],
    });
  },
});

type Line = typeof lineAll;

const dated = ({ date }: Point) => dateOf(date);

function formatTick(minutes: number): string {
  if (minutes < 1) return "1 second";
  if (minutes === 1) return "1 minute";
  const hours = minutes / 60;
  return hours === 1 ? "1 hour" : `${hours.toLocaleString("en-US")} hours`;
}

/** METR’s interval of each point. */
function intervals({ points }: DrawnSeries) {
  return points.map((point) => {
    const row = timeHorizon.rows.find(({ ref }) => ref.key === point.row.ref.key)!;
    return { x: dated(point), low: row.minutesAtHalfLow, high: row.minutesAtHalfHigh };
  });
}

function linePoints(line: Line, from: number, to: number) {
  const count = 8;
  return Array.from({ length: count + 1 }, (_, index) => {
    const year = from + ((to - from) * index) / count;
    return { x: dateOfYear(year), y: line.at(year) };
  });
}

/** A fitted line, unbroken over the records and dotted up to the last graduation. */
function carriedLine(line: Line, from: number, dashes?: string): Plot.Markish[] {
  const end = horizonRecords.points.at(-1)!.year;
  const style = { x: "x", y: "y", stroke: "var(--fit)", strokeWidth: 1.8 } as const;
  return [
    Plot.line(linePoints(line, from, end), {
      ...style,
      ...(dashes ? { strokeDasharray: dashes } : {}),
    }),
    Plot.line(linePoints(line, end, lastDegree), {
      ...style,
      strokeDasharray: "1 5",
      strokeLinecap: "round",
    }),
  ];
}

/** The intervals of both lines at the degree of the last class, side by side. */
function bars(isWide: boolean): Plot.Markish {
  const gap = isWide ? 5 : 4;
  const both = [
    { ...degree["class-2023-since"], dx: -gap },
    { ...degree["class-2023-all"], dx: gap },
  ];
  return both.map(({ low, high, dx }) =>
    Plot.ruleX([lastDegree], {
      x: (year: number) => dateOfYear(year),
      y1: low!,
      y2: high!,
      dx,
      stroke: "var(--fit)",
      strokeWidth: 3,
      strokeOpacity: 0.45,
    }),
  );
}

/** A rule at each graduation, with the year of entry under the axis. @param left the margin */
function graduations(left: number): Plot.Markish[] {
  const at = ({ graduation }: (typeof classes)[number]) => dateOf(graduation);
  return [
    Plot.ruleX(classes, { x: at, stroke: "var(--ink-2)", strokeDasharray: "2 4" }),
    Plot.text(classes, {
      x: at,
      frameAnchor: "bottom",
      dy: 42,
      text: ({ entry }: (typeof classes)[number]) => entry.slice(0, 4),
      fill: "var(--ink)",
    }),
    Plot.text(["degree of the freshmen of"], {
      frameAnchor: "bottom-left",
      textAnchor: "start",
      dx: 6 - left,
      dy: 42,
      text: (text: string) => text,
    }),
  ];
}

/** An arrow that begins at what is known and ends nowhere in particular. */
function atLeast({ points }: DrawnSeries): Plot.Markish[] {
  return [
    Plot.arrow(points, {
      x1: dated,
      x2: dated,
      y1: "value",
      y2: ({ value }: Point) => value * 5,
      stroke: "var(--ink)",
      strokeWidth: 1.5,
      headLength: 6,
    }),
  ];
}

function labelsOf(records: DrawnSeries, censored: DrawnSeries): DataLabel[] {
  const named = records.points.filter(({ name }) => ["GPT-2", "GPT-4", "o1"].includes(name));
  const arrow = censored.points[0]!;
  const near = (line: Line, year: number, text: string, side?: "left"): DataLabel => ({
    text,
    x: dateOfYear(year),
    y: line.at(year),
    fill: "var(--fit)",
    weight: "600",
    ...(side ? { side } : {}),
  });
  return [
    ...named.map((point) => ({ text: point.name, x: dated(point), y: point.value })),
    { text: atLeastWords, x: dated(arrow), y: arrow.value * 5, side: "left" },
    near(lineSince, 2027.1, "line since the notes", "left"),
    near(lineAll, 2021.4, "line since 2019", "left"),
  ];
}

function censoredInWords({ points, unit }: DrawnSeries): string {
  const { name, value } = points[0]!;
  return `One more model, ${name}, lies above what the tasks can measure: at least ${formatNumber(value, unit)}.`;
}
