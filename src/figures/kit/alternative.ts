import { describeSeries, type SeriesDescription } from "~/findings/kit/describe-series";
import type { Point, Series } from "~/findings/kit/series";
import { minimumPoints } from "~/model/backtest";
import { capitalised, formatDateInSentence, formatNumber } from "./format";

/**
 * What a series says, in words: first and last value, direction, largest exception, what came after
 * the notes stopped. Everything is read from the series that is drawn.
 */
export function describeInWords(series: Series): string {
  const description = describeSeries(series);
  return [
    course(series, description),
    exceptionInWords(series, description),
    sinceInWords(description),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a series says whose points are counts by several hands and no course of one thing: each of them. */
export function listInWords(series: Series): string {
  const points = series.points.map((point) => pointInWords(series, point));
  return `${capitalised(series.name)}: ${points.join(", ")}.`;
}

function pointInWords(series: Series, { value, date, name }: Point): string {
  return `${formatNumber(value, series.unit)} ${formatDateInSentence(date)} (${name})`;
}

function course(series: Series, description: SeriesDescription): string {
  const { first, last, direction } = description;
  const change = changeInWords(series, first.value, last.value);
  const inAll = direction === "stays" || !change ? "" : `, ${change} in all`;
  // A colon serves names in the singular and in the plural.
  return `${capitalised(series.name)}: ${courses[direction]} from ${pointInWords(series, first)} to ${pointInWords(series, last)}${inAll}, in ${series.points.length} points.`;
}

const courses = { rises: "up", falls: "down", stays: "level" } as const;

/** A step too small to show in the digits that a reader gets is none. */
function exceptionInWords(
  series: Series,
  { exception, direction }: SeriesDescription,
): string | undefined {
  if (!exception) return undefined;
  const { from, to, isAgainst } = exception;
  const ends = [from, to].map(({ value }) => formatNumber(value, series.unit));
  if (ends[0] === ends[1]) return undefined;
  const against = direction === "rises" ? "Largest fall on the way" : "Largest rise on the way";
  const change = direction === "stays" ? undefined : changeInWords(series, from.value, to.value);
  const size = change ? ` (${change})` : "";
  return `${isAgainst ? against : "Largest single step"}: ${ends.join(" to ")}${size} ${formatDateInSentence(to.date)}.`;
}

/** Ratings have no zero, so they differ by points and not by a factor. */
function changeInWords({ unit }: Series, from: number, to: number): string | undefined {
  if (unit === "rating-points") return `${formatNumber(Math.abs(to - from), unit)} points`;
  const factor = Math.max(to / from, from / to);
  return factor < 1.05 ? undefined : formatNumber(factor, "times");
}

function sinceInWords({ nBefore, nSince, backtest }: SeriesDescription): string {
  if (nSince === 0) return "No point is dated after the notes stopped.";
  if (nBefore === 0) return "All of them came after the notes stopped.";
  const since = `${nSince} ${nSince === 1 ? "point came" : "points came"} after the notes stopped`;
  if (backtest?.isForecast) {
    return `${since}, ${backtest.nInside} of ${backtest.nScored} inside the forecast band.`;
  }
  return nBefore < minimumPoints ? `${since}; too few before that for a forecast.` : `${since}.`;
}
