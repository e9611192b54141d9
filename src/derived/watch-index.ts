import { isoDate, oneOf, quantity } from "~/data/kit/cells";
import { swissWatches, type SwissWatchYear } from "~/data/swiss-watches";
import { indexWithinSegments } from "~/model/broken-series";
import { decimalYear } from "~/model/decimal-year";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Year"),
  measure: oneOf("What is counted", ["jobs", "companies", "mechanical pieces"]),
  shareOfFirst: quantity("As a share of the first year that is known", "share"),
};

export type WatchIndex = DerivedRow<typeof columns>;

const measures = [
  ["jobs", (row: SwissWatchYear) => row.employees],
  ["companies", (row: SwissWatchYear) => row.companies],
  ["mechanical pieces", (row: SwissWatchYear) => row.mechanicalMillionPieces],
] as const;

/** Jobs, companies and mechanical pieces of the Swiss watch industry, each against its first year. */
export const watchIndex = defineDerivedTable({
  id: "watch-index",
  title: "The Swiss watch industry against its first known year",
  rowIs: "one count of the Swiss watch industry as a share of the first that is known",
  rule: "Every year in which the count is known, divided by the first: 1970 for jobs and companies, 1974 for mechanical pieces.",
  caveats: swissWatches.caveats,
  licence: swissWatches.licence,
  columns,
  key: ["measure", "date"],
  order: ["measure", "date"],
  rows: measures
    .flatMap(indexOf)
    .sort((a, b) => (`${a.measure}${a.date}` < `${b.measure}${b.date}` ? -1 : 1)),
});

function indexOf([measure, countIn]: (typeof measures)[number]) {
  const counts = swissWatches.rows.flatMap((row) => {
    const value = row.what === "Swiss watch industry" ? countIn(row) : undefined;
    return value === undefined
      ? []
      : [{ row, year: decimalYear(row.date), value, basis: measure as string }];
  });
  return indexWithinSegments(counts).map(({ row, timesFirst }) => ({
    date: row.date,
    measure,
    shareOfFirst: timesFirst,
    inputs: row === counts[0]!.row ? [row] : [row, counts[0]!.row],
  }));
}
