import * as Plot from "@observablehq/plot";
import type { Point } from "~/findings/kit/series";
import type { FigureWidth } from "./define-figure";

/** One thing with two ratings of it. */
export interface DumbbellRow {
  readonly name: string;
  readonly first: Point;
  readonly second: Point;
  /** Words at the right end. */
  readonly note?: string;
  /** Whether it stands apart, below the rest and quietly. */
  readonly isApart?: boolean;
}

export interface Dumbbell {
  readonly document: Document;
  readonly width: FigureWidth;
  readonly rows: readonly DumbbellRow[];
  /** What the two marks are. */
  readonly key: readonly [first: string, second: string];
  /** Room for the names, in pixels. */
  readonly left: number;
  /** Room for the notes, in pixels, and what heads them. */
  readonly right: number;
  readonly noteHead?: string;
  /** What heads the rows that stand apart. */
  readonly apartHead?: string;
}

const rowHeight = 19;
const headHeight = 24;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Rows of two marks on a scale of shares, joined by a line: a circle and a square. */
export function drawDumbbell(dumbbell: Dumbbell): Element {
  const { document, width, rows, left, right, noteHead, apartHead } = dumbbell;
  const placed = placeRows(rows);
  const height = placed.at(-1)!.y + rowHeight / 2;
  const marks = { top: 40, bottom: 26 };
  return Plot.plot({
    document,
    width,
    height: height + marks.top + marks.bottom,
    marginTop: marks.top,
    marginBottom: marks.bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, 1], axis: null },
    y: { domain: [0, height], reverse: true, axis: null },
    marks: [
      Plot.ruleX(shares, { stroke: "var(--rule)" }),
      Plot.text(shares, {
        x: (share: number) => share,
        y: () => height,
        dy: 14,
        text: (share: number) => `${share * 100}\u202f%`,
      }),
      Plot.link(placed, {
        x1: ({ first }: PlacedRow) => first.value,
        x2: ({ second }: PlacedRow) => second.value,
        y: "y",
        stroke: "var(--rule-strong)",
        strokeWidth: 3,
      }),
      dots(placed, "first", "circle", firstColor),
      dots(placed, "second", "square", secondColor),
      Plot.text(placed, {
        frameAnchor: "left",
        y: "y",
        text: "name",
        textAnchor: "end",
        dx: -8,
        fill: ({ isApart }: PlacedRow) => (isApart ? "var(--ink-2)" : "var(--ink)"),
      }),
      Plot.text(
        placed.filter(({ note }) => note),
        { frameAnchor: "right", y: "y", text: "note", textAnchor: "end", dx: right - 4 },
      ),
      heads(dumbbell, placed, { noteHead, apartHead }),
      keyMarks(dumbbell),
    ],
  });
}

const firstColor = "var(--ink)";
const secondColor = "var(--series-2)";

type PlacedRow = DumbbellRow & { readonly y: number };

/** Rows from the top; those that stand apart come last, below a heading of their own. */
function placeRows(rows: readonly DumbbellRow[]): PlacedRow[] {
  const ordered = [...rows.filter((row) => !row.isApart), ...rows.filter((row) => row.isApart)];
  return ordered.map((row, index) => ({
    ...row,
    y: rowHeight * (index + 0.5) + (row.isApart ? headHeight : 0),
  }));
}

function dots(
  rows: readonly PlacedRow[],
  which: "first" | "second",
  symbol: "circle" | "square",
  color: string,
): Plot.Markish {
  // Each mark is the point itself, so that a reader’s pointer finds its row.
  const points = rows.map((row) => ({ ...row[which], y: row.y }));
  return Plot.dot(points, { x: "value", y: "y", r: 4, symbol, fill: color, stroke: color });
}

function heads(
  { right, left }: Dumbbell,
  rows: readonly PlacedRow[],
  words: { readonly noteHead: string | undefined; readonly apartHead: string | undefined },
): Plot.Markish[] {
  const firstApart = rows.find(({ isApart }) => isApart);
  return [
    words.noteHead === undefined
      ? []
      : Plot.text([words.noteHead], {
          frameAnchor: "top-right",
          textAnchor: "end",
          dx: right - 4,
          dy: -14,
          text: (head: string) => head,
        }),
    words.apartHead === undefined || !firstApart
      ? []
      : Plot.text([words.apartHead], {
          frameAnchor: "left",
          textAnchor: "start",
          y: () => firstApart.y - headHeight + 3,
          dx: 6 - left,
          text: (head: string) => head,
          fontWeight: 600,
        }),
  ].flat();
}

/** What the marks mean, above the frame: a circle and its word, a square and its word. */
function keyMarks({ key, left, width, right }: Dumbbell): Plot.Markish[] {
  const frame = width - left - right;
  const isWide = width > 500;
  const entries = [
    { text: key[0], symbol: "circle", color: firstColor, dx: isWide ? 0 : 8 - left, dy: -30 },
    {
      text: key[1],
      symbol: "square",
      color: secondColor,
      dx: isWide ? Math.min(190, frame / 2) : 8 - left,
      dy: isWide ? -30 : -12,
    },
  ] as const;
  return entries.flatMap(({ text, symbol, color, dx, dy }) => [
    Plot.dot([text], {
      frameAnchor: "top-left",
      symbol,
      fill: color,
      stroke: color,
      r: 4,
      dx,
      dy: dy + 1,
    }),
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: dx + 9,
      dy,
      text: (one: string) => one,
      fill: color,
      fontWeight: 600,
    }),
  ]);
}
