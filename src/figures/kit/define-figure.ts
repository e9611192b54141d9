import type { ScoredSeries, Series } from "~/findings/kit/series";
import type { Words } from "./words";

/** The two widths for which every figure is designed, in CSS pixels. */
export const figureWidths = { wide: 720, narrow: 340 } as const;

export type FigureWidth = (typeof figureWidths)[keyof typeof figureWidths];

/** Rows that a figure draws. */
export type DrawnSeries = Series | ScoredSeries;

/** What a drawing is made from: everything that may vary comes in here. */
export interface DrawInput<S extends readonly DrawnSeries[] = readonly DrawnSeries[]> {
  readonly width: FigureWidth;
  /** The document to draw in: the reader's in a browser, a stand-in at build. */
  readonly document: Document;
  readonly series: S;
}

/**
 * A picture of some series. Its table, downloads, sources and search record all follow from what it
 * declares here; its id is the name of its file.
 */
export interface Figure<S extends readonly DrawnSeries[] = readonly DrawnSeries[]> {
  /** What the figure shows, as a sentence without a full stop. */
  readonly title: Words;
  /** What is measured, in which unit. */
  readonly subtitle: string;
  readonly caption: Words;
  /** The rows that are drawn. */
  readonly series: S;
  /** The series whose forecast is drawn; a figure can draw no other. */
  readonly backtest?: ScoredSeries;
  /** The names that must show at either width. */
  readonly labels: readonly string[];
  /** What the drawing says, in words, from the rows that are drawn. */
  readonly alternative: (series: S) => string;
  readonly draw: (input: DrawInput<S>) => Element;
}

/** Declares a figure; the types of its series are inferred. */
export function defineFigure<const S extends readonly DrawnSeries[]>(figure: Figure<S>): Figure<S> {
  return figure;
}
