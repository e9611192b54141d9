import { describeSeries, type SeriesDescription } from "~/findings/kit/describe-series";
import type { Series } from "~/findings/kit/series";
import { formatDate, formatNumber } from "./format";

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

function course(series: Series, { first, last, direction, factor }: SeriesDescription): string {
  const at = (point: typeof first) =>
    `${formatNumber(point.value, series.unit)} on ${formatDate(point.date)} (${point.name})`;
  const times = direction === "stays" ? "" : `, ${formatNumber(factor, "times")} in all`;
  // A colon serves names in the singular and in the plural.
  return `${capitalised(series.name)}: ${courses[direction]} from ${at(first)} to ${at(last)}${times}, in ${series.points.length} points.`;
}

const courses = { rises: "up", falls: "down", stays: "level" } as const;

function exceptionInWords(
  series: Series,
  { exception, direction }: SeriesDescription,
): string | undefined {
  if (!exception) return undefined;
  const { from, to, factor, isAgainst } = exception;
  const kind = isAgainst ? "Largest move against that" : "Largest single step";
  const change = `${formatNumber(from.value, series.unit)} to ${formatNumber(to.value, series.unit)}`;
  const size = direction === "stays" ? "" : ` (${formatNumber(factor, "times")})`;
  return `${kind}: ${change}${size} on ${formatDate(to.date)}.`;
}

function sinceInWords({ nSince, backtest }: SeriesDescription): string {
  if (nSince === 0) return "No point is dated after the notes stopped.";
  const since = `${nSince} ${nSince === 1 ? "point came" : "points came"} after the notes stopped`;
  if (!backtest?.isForecast) return `${since}; too few points then to foretell them.`;
  return `${since}, ${backtest.nInside} of ${backtest.nScored} inside the foretold band.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
