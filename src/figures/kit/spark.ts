import * as Plot from "@observablehq/plot";
import type { Series } from "~/findings/kit/series";
import { notesStop } from "~/data/notes";
import { datedMarks, stepLine } from "./signature";
import { dateOf } from "./time-axis";

/** Size of a spark line, in CSS pixels. */
export const sparkSize = { width: 272, height: 52 } as const;

export interface SparkInput {
  readonly document: Document;
  readonly series: Series;
  /** Whether a value holds until the next one, as records do. */
  readonly isStep: boolean;
}

/** A series as small as a word: the same marks and the same rule as in the figures, without axes. */
export function drawSpark({ document, series, isStep }: SparkInput): Element {
  const style = { color: "var(--ink)", symbol: "circle" } as const;
  const line = isStep
    ? stepLine(series, style)
    : Plot.line(series.points, {
        x: ({ date }: { date: string }) => dateOf(date),
        y: "value",
        stroke: style.color,
        strokeOpacity: 0.55,
        strokeWidth: 1.3,
      });
  return Plot.plot({
    document,
    ...sparkSize,
    margin: 5,
    x: { type: "utc", axis: null },
    y: { type: "log", axis: null },
    marks: [
      Plot.ruleX([dateOf(notesStop)], { stroke: "var(--claim)" }),
      line,
      datedMarks(series, style, 2.2),
    ],
  });
}
