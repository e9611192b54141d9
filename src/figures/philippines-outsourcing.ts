import * as Plot from "@observablehq/plot";
import { notesBegun } from "~/data/notes";
import { notesStopYear, type Point } from "~/findings/kit/series";
import {
  claimedBillionUsd,
  earlyRevenue,
  headcount,
  philippinesOutsourcing,
  steadyRevenue,
} from "~/findings/philippines-outsourcing";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { formatNumber } from "./kit/format";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  forecastCorners,
  forecastMarks,
  markRadius,
  notesGround,
  notesRule,
  type SeriesStyle,
} from "./kit/signature";
import { dateOf, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = philippinesOutsourcing.values;
const domain = { from: new Date("2003-06-01"), to: new Date("2026-07-01") };
const ticks = [1, 10, 100, 1000];
const range = [1, 3500] as const;

const revenueStyle: SeriesStyle = { color: "var(--ink)", symbol: "circle" };
const peopleStyle: SeriesStyle = { color: "var(--series-2)", symbol: "square" };

export default defineFigure({
  title: words`Philippine outsourcing took ${values["revenue-2023"]} in 2023 and ${values["revenue-2025"]} in 2025: it has not begun to shrink`,
  subtitle:
    "Philippine outsourcing: revenue in billion US dollars of the day, and thousands of people employed, log scale",
  caption: words`The line is fitted to 2018 to 2023 and carried on inside its 95 % band; the figure for 2023 came out three weeks after the notes stopped, and without it there would be too few points to fit. For 2025 the line gives ${values["foretold-2025"]}, and ${values["revenue-2025"]} came. The start in 2018 is our choice, after the young industry had slowed: fitted from 2004 the line would give ${values["foretold-2025-whole"]} for 2025 (${quote(values["foretold-2025-whole"], "interval")}). The figures are the association’s own. The drawing does not show what the people do, what they earn, or how many were never hired.`,
  series: [steadyRevenue, earlyRevenue, headcount],
  backtest: steadyRevenue,
  labels: ["the notes: $100 billion", "revenue", "people, thousands"],
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series }) => {
    const isWide = width > 500;
    const [steady, early, people] = series;
    const end = steady.points.at(-1)!.year;
    const revenue = [...early.points, ...steady.points];
    const thousands = inThousands(people);
    const line = (points: readonly Point[], { color }: SeriesStyle) =>
      Plot.line(points, {
        x: dated,
        y: "value",
        stroke: color,
        strokeOpacity: 0.45,
        strokeWidth: 1.5,
      });
    return Plot.plot({
      document,
      width,
      height: isWide ? 440 : 430,
      marginTop: 34,
      marginRight: isWide ? 20 : 6,
      marginBottom: 30,
      marginLeft: isWide ? 52 : 44,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: [...range] },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["what the notes saw", "came after"] : ["the notes saw", "after"],
        }),
        Plot.gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(ticks, {
          tickFormat: (value: number) => value.toLocaleString("en-US"),
          tickSize: 0,
          label: null,
        }),
        Plot.axisX(
          isWide ? newYears(2005, 2025).filter(isFifth) : newYears(2005, 2025).filter(isTenth),
          {
            tickFormat: yearOf,
            tickSize: 0,
            label: null,
          },
        ),
        forecastMarks(steady, end),
        line(early.points, revenueStyle),
        Plot.dot([claimedBillionUsd], {
          x: () => dateOf(notesBegun),
          y: (value: number) => value,
          symbol: "diamond",
          r: 5,
          fill: "var(--claim)",
          stroke: "var(--claim)",
        }),
        [steady, early].map((one) => datedMarks(one, revenueStyle)),
        peopleMarks(thousands),
        labelMark({
          figure: "philippines-outsourcing",
          size: 13,
          labels: labelsOf(steady, thousands),
          marks: [...placesOf(revenue, thousands), { x: dateOf(notesBegun), y: claimedBillionUsd }],
          lines: [
            forecastCorners(steady, end),
            notesRule(...range),
            placesOf(revenue, []),
            placesOf([], thousands),
          ],
        }),
      ],
    });
  },
});

const dated = ({ date }: Point) => dateOf(date);
const isFifth = (date: Date) => date.getUTCFullYear() % 5 === 0;
const isTenth = (date: Date) => date.getUTCFullYear() % 10 === 5;

/** A count of people with its thousands, which stand on one scale with billions of dollars. */
interface People extends Point {
  readonly thousands: number;
}

function inThousands({ points }: DrawnSeries): People[] {
  return points.map((point) => ({ ...point, thousands: point.value / 1000 }));
}

/** People as squares and a line: filled where the notes could see them, open where they came after. */
function peopleMarks(people: readonly People[]): Plot.Markish[] {
  const place = { x: dated, y: "thousands", stroke: peopleStyle.color } as const;
  return [
    Plot.line(people, { ...place, strokeOpacity: 0.45, strokeWidth: 1.5 }),
    Plot.dot(people, {
      ...place,
      r: markRadius,
      symbol: peopleStyle.symbol,
      strokeWidth: 1.5,
      fill: ({ year }: People) => (year < notesStopYear ? peopleStyle.color : "var(--paper)"),
    }),
  ];
}

function placesOf(revenue: readonly Point[], people: readonly People[]) {
  return [
    ...revenue.map((point) => ({ x: dated(point), y: point.value })),
    ...people.map((point) => ({ x: dated(point), y: point.thousands })),
  ];
}

function labelsOf(steady: DrawnSeries, thousands: readonly People[]): DataLabel[] {
  const revenue = steady.points[0]!;
  const people = thousands.at(-4)!;
  const claimed = formatNumber(claimedBillionUsd, "billion-usd");
  return [
    {
      text: "revenue",
      x: dated(revenue),
      y: revenue.value,
      fill: revenueStyle.color,
      weight: "600",
      side: "left",
    },
    {
      text: "people, thousands",
      x: dated(people),
      y: people.thousands,
      fill: peopleStyle.color,
      weight: "600",
      side: "left",
    },
    {
      text: `the notes: ${claimed.replace("\u00a0", " ")}`,
      x: dateOf(notesBegun),
      y: claimedBillionUsd,
      fill: "var(--claim)",
      weight: "600",
      side: "left",
    },
  ];
}
