import * as Plot from "@observablehq/plot";
import {
  availableSeries,
  contextWindowGrowth,
  newestWindow,
  readings,
  sellerSeries,
  shownSeries,
} from "~/findings/context-windows";
import type { Course } from "~/findings/kit/growth-values";
import { lastPoint, type Series } from "~/findings/kit/series";
import { describeInWords } from "./kit/alternative";
import { defineFigure } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  forecastCorners,
  forecastMarks,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
} from "./kit/signature";
import { dateOf, dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = contextWindowGrowth.values;
const domain = { from: new Date("2018-01-01"), to: new Date("2026-08-15") };
const range = [200, 1e9] as const;
const ticks = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
const styles = {
  available: { color: "var(--ink)", symbol: "circle" },
  sellers: { color: "var(--series-2)", symbol: "square" },
  shown: { color: "var(--ink-2)", symbol: "diamond" },
} as const;

export default defineFigure({
  title: words`A window of ${values["last-millions"]} million tokens could be had ${values["months-late"]} after the notes stopped; nothing longer has followed`,
  subtitle:
    "Longest context window that could be had, and that of the four largest sellers, tokens, log scale",
  caption: words`Each step is a new longest window, sold or published as weights; the last is ${lastPoint(availableSeries).name}’s. From the ${values["window-2022"]} tokens of January 2022 to a research test that was never released the notes counted ${values["claimed-ratio"]} in two years, and divided by two: the line that leaves the frame. Compounded it is ${values["claimed-compounded"]} a year. A fit to all records that the notes could see, from 2018 on, gives ${values["growth-then"]} a year; of the ${quote(values["records-since"], "words")} records since, too few for a rate, ${quote(values["inside-band"], "words")} lie inside its 95 % band. Those since 2022 grew by ${quote(values["growth-2022"], "interval")} a year. Of OpenAI, Anthropic, Google and xAI none has sold more than ${values["sellers-millions"]} million. A window is a limit and not a use, and hosts often offer less than a model was trained for.`,
  series: [availableSeries, sellerSeries, shownSeries],
  backtest: availableSeries,
  labels: ["GPT-3", "50×", "1,250×", "research test", "LTM-2-mini", "Scout", "four sellers"],
  alternative: (series) => `${series.map(describeInWords).join(" ")} ${readingsInWords()}`,
  draw: ({ width, document, series: [available, sellers, shown] }) => {
    const isWide = width > 500;
    const end = available.points.at(-1)!.year;
    const apart = sellersApart(sellers, available);
    return Plot.plot({
      document,
      width,
      height: isWide ? 500 : 480,
      marginTop: 34,
      marginRight: isWide ? 20 : 8,
      marginBottom: 30,
      marginLeft: isWide ? 82 : 40,
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
        Plot.axisY(ticks, {
          tickFormat: isWide ? tokensInWords : tokensInShort,
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          newYears(2018, 2026).filter((_, index) => isWide || index % 2 === 0),
          { tickFormat: yearOf, tickSize: 0, label: null },
        ),
        forecastMarks(available, end),
        [readings.compounded, readings.divided].map(claimLine),
        stepLine(apart.line, styles.sellers),
        standing(apart.line, styles.sellers.color),
        stepLine(available, styles.available),
        standing(available, styles.available.color),
        datedMarks(apart.marks, styles.sellers),
        datedMarks(available, styles.available),
        datedMarks(shown, styles.shown),
        labelMark({
          figure: "context-windows",
          size: 13,
          labels: labelsOf({ available, sellers: apart, shown, isWide }),
          marks: [available, apart.marks, shown].flatMap(({ points }) =>
            points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          ),
          lines: [
            stepCorners(available),
            stepCorners(apart.line),
            standingEnds(available),
            standingEnds(apart.line),
            // Twice: a name across a claim is worse than a leader line.
            ...[readings.compounded, readings.divided].flatMap((course) => [
              courseEnds(course),
              courseEnds(course),
            ]),
            forecastCorners(available, end),
            notesRule(...range),
          ],
        }),
      ],
    });
  },
});

interface SellersApart {
  readonly line: Series;
  readonly marks: Series;
}

/** The four sellers' line from where it leaves the line of all, and the marks that are theirs alone. */
function sellersApart(sellers: Series, all: Series): SellersApart {
  const shared = new Set(all.points.map(({ name }) => name));
  const firstOwn = sellers.points.findIndex(({ name }) => !shared.has(name));
  return {
    line: { ...sellers, points: sellers.points.slice(Math.max(0, firstOwn - 1)) },
    marks: { ...sellers, points: sellers.points.filter(({ name }) => !shared.has(name)) },
  };
}

/** From the last record to the newest row of the table: it still stands. */
function standingEnds({ points }: Series): { readonly x: Date; readonly y: number }[] {
  const { date, value } = points.at(-1)!;
  return [date, newestWindow.date].map((day) => ({ x: dateOf(day), y: value }));
}

function standing(series: Series, stroke: string): Plot.Markish {
  return Plot.line(standingEnds(series), {
    x: "x",
    y: "y",
    stroke,
    strokeOpacity: 0.55,
    strokeWidth: 1.5,
  });
}

/** A reading of the notes' arithmetic: a straight line, cut off at the edge of the frame. */
function claimLine(course: Course): Plot.Markish {
  return Plot.line(courseEnds(course), {
    x: "x",
    y: "y",
    stroke: "var(--claim)",
    strokeWidth: 2,
    clip: true,
  });
}

function courseEnds({ from, to, at }: Course): { readonly x: Date; readonly y: number }[] {
  return [from, to].map((year) => ({ x: dateOfYear(year), y: at(year) }));
}

interface LabelInput {
  readonly available: Series;
  readonly sellers: SellersApart;
  readonly shown: Series;
  readonly isWide: boolean;
}

/** What each named point is called, at either width. */
const narrowNames: Readonly<Record<string, string>> = {
  "GPT-3 (davinci)": "GPT-3",
  "Llama 4 Scout": "Scout",
  "Gemini 1.5 Pro (research test)": "research test",
  "LTM-2-mini": "LTM-2-mini",
};
const wideNames: Readonly<Record<string, string>> = {
  "GPT-1": "GPT-1",
  "GPT-2": "GPT-2",
  "GPT-3 (davinci)": "GPT-3",
  "text-davinci-002": "text-davinci-002",
  "Codex code-davinci-002": "Codex",
  "GPT-4 (32k)": "GPT-4",
  "Claude 2.1": "Claude 2.1",
  "Llama 4 Scout": "Llama 4 Scout",
  "Gemini 1.5 Pro (research test)": "Gemini 1.5 Pro, research test",
  "LTM-2-mini": "LTM-2-mini, research",
};

function labelsOf({ available, sellers, shown, isWide }: LabelInput): DataLabel[] {
  const names = isWide ? wideNames : narrowNames;
  const named = ({ points }: Series, fill: string) =>
    points.flatMap(({ name, date, value }): DataLabel[] => {
      const text = names[name];
      return text === undefined ? [] : [{ text, x: dateOf(date), y: value, fill }];
    });
  return [
    ...named(shown, styles.shown.color),
    ...named(available, "var(--ink)"),
    ...named(sellers.marks, styles.sellers.color),
    sellersLabel(sellers.line, isWide),
    claimLabel(readings.divided, {
      text: `${formatNumber(values["claimed-divided"].value, "count")}× a year`,
      years: 1.6,
    }),
    claimLabel(readings.compounded, {
      text: `${formatNumber(values["claimed-compounded"].value, "count")}×`,
      years: 1.9,
    }),
  ];
}

/** Under the level that still stands, at its right end. */
function sellersLabel({ points }: Series, isWide: boolean): DataLabel {
  const { value } = points.at(-1)!;
  return {
    text: isWide ? "the four sellers" : "four sellers",
    x: domain.to,
    y: value,
    fill: styles.sellers.color,
    side: "left",
  };
}

/** The rate of a reading, beside its line some years from its beginning. */
function claimLabel(
  { from, at }: Course,
  { text, years }: { readonly text: string; readonly years: number },
): DataLabel {
  return {
    text,
    x: dateOfYear(from + years),
    y: at(from + years),
    fill: "var(--claim)",
    side: "left",
  };
}

function tokensInWords(tokens: number): string {
  return tokens < 1e6
    ? formatNumber(tokens, "tokens")
    : `${formatNumber(tokens / 1e6, "million-tokens")} million`;
}

function tokensInShort(tokens: number): string {
  return tokens < 1e6
    ? `${formatNumber(tokens / 1e3, "count")}k`
    : `${formatNumber(tokens / 1e6, "million-tokens")}M`;
}

function readingsInWords(): string {
  const rate = (value: number) => `${formatNumber(value, "count")} times a year`;
  return `Two lines start from ${formatNumber(values["window-2022"].value, "tokens")} tokens in January 2022: at ${rate(values["claimed-compounded"].value)} one meets the research test two years later, at ${rate(values["claimed-divided"].value)} the other leaves the frame.`;
}
