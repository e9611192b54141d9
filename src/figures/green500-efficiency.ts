import * as Plot from "@observablehq/plot";
import { green500Efficiency, green500Series } from "~/findings/green500-efficiency";
import { describeInWords } from "./kit/alternative";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { labelMark, type DataLabel } from "./kit/label-mark";
import {
  datedMarks,
  forecastCorners,
  forecastMarks,
  notesGround,
  notesRule,
  stepCorners,
  stepLine,
  type SeriesStyle,
} from "./kit/signature";
import { dateOf, dateOfYear, newYears, yearOf } from "./kit/time-axis";
import { quote, words } from "./kit/words";

const values = green500Efficiency.values;
const style: SeriesStyle = { color: "var(--ink)", symbol: "circle" };
const domain = { from: new Date("2007-04-01"), to: new Date("2026-06-01") };
const efficiencies = [0.3, 1, 3, 10, 30, 100, 300];
const range = [0.2, 400] as const;
const breakText = "a change of pace fits anywhere here";

/** Machines that are named in the drawing, with the list on which they are. */
const named: Readonly<Record<string, string>> = {
  "2007-11": "Blue Gene/P",
  "2010-11": "Blue Gene/Q",
  "2015-06": "Shoubu",
  "2022-06": "Frontier TDS",
  "2025-11": "Kairos",
};

export default defineFigure({
  title: words`The line forecast ${values["foretold-at-end"]} for November 2025, and the list gave ${values.last}`,
  subtitle: "First place of each Green500 list, 64-bit operations per second and watt, log scale",
  caption: words`The line through ${values["lists-then"]} lists before the notes stopped grows ${values["growth-then"]} a year; carried on, dotted, its 95 % band holds ${quote(values["inside-count"], "words")} of the ${quote(values["lists-since"], "words")} later lists. Neighbouring lists are alike (correlation ${values["lag-correlation"]}), so the band is too narrow. The bar: where two lines may meet and fit about as well as anywhere.`,
  series: [green500Series],
  backtest: green500Series,
  labels: [...Object.values(named), breakText],
  alternative: (series) => series.map(describeInWords).join(" "),
  draw: ({ width, document, series: [series] }) => {
    const isWide = width > 500;
    const end = series.points.at(-1)!.year;
    const bar = [{ from: values["break-from"].value, to: values["break-to"].value }];
    return Plot.plot({
      document,
      width,
      height: isWide ? 440 : 420,
      marginTop: 34,
      marginRight: isWide ? 20 : 10,
      marginBottom: 30,
      marginLeft: isWide ? 44 : 36,
      x: { type: "utc", domain: [domain.from, domain.to] },
      y: { type: "log", domain: range },
      marks: [
        notesGround({
          end: domain.to,
          words: isWide ? ["what the notes saw", "what came after"] : ["the notes saw", "after"],
        }),
        Plot.gridY(efficiencies, { stroke: "var(--rule)", strokeOpacity: 1 }),
        Plot.axisY(efficiencies, { tickFormat: String, tickSize: 0, label: null }),
        Plot.axisX(
          newYears(2008, 2026).filter((_, index) => index % (isWide ? 3 : 6) === 0),
          {
            tickFormat: yearOf,
            tickSize: 0,
            label: null,
          },
        ),
        Plot.link(bar, {
          x1: ({ from }: Bar) => dateOfYear(from),
          x2: ({ to }: Bar) => dateOfYear(to),
          y: () => barLevel,
          stroke: "var(--fit)",
          strokeWidth: 6,
          strokeOpacity: 0.55,
        }),
        Plot.text(bar, {
          x: ({ from, to }: Bar) => dateOfYear((from + to) / 2),
          y: () => barLevel,
          dy: -12,
          fill: "var(--fit)",
          text: () => breakText,
        }),
        forecastMarks(series, end),
        stepLine(series, style),
        datedMarks(series, style, isWide ? 4 : 3.2),
        labelMark({
          figure: "green500-efficiency",
          size: 13,
          labels: labelsOf(series),
          marks: series.points.map(({ date, value }) => ({ x: dateOf(date), y: value })),
          lines: [stepCorners(series), forecastCorners(series, end), notesRule(...range)],
        }),
      ],
    });
  },
});

interface Bar {
  readonly from: number;
  readonly to: number;
}

/** Where the bar of possible breaks lies, in the unit of the axis. */
const barLevel = 130;

function labelsOf({ points }: DrawnSeries): DataLabel[] {
  return points.flatMap(({ date, value }) => {
    const text = named[date];
    return text ? [{ text, x: dateOf(date), y: value }] : [];
  });
}
