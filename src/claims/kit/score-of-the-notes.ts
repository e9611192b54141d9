/** How the notes have aged: how many of their claims held, and by what factor the others missed. */
import type { Series } from "~/findings/kit/series";
import { defineFinding } from "~/findings/kit/value";
import { countOf, extremePoint, medianOf, pointValue, shareOf } from "~/findings/kit/values";
import { decimalYear } from "~/model/decimal-year";
import { claimsTable, type ClaimRow } from "./claims-table";
import type { ClaimVerdict } from "./claim";

const decided: readonly ClaimVerdict[] = ["holds", "low", "high", "arithmetic slip"];
const isClaim = ({ isQuestion }: ClaimRow) => !isQuestion;
const isDecided = (row: ClaimRow) => isClaim(row) && decided.some((one) => one === row.verdict);

/** How far each claim that could be decided missed its answer, as a factor: 1 is a hit, above is too high. */
export const missedSeries = seriesOf(
  "claims",
  "claimed number over the answer",
  ({ missedBy }) => missedBy,
);

const outlyingSeries = seriesOf("missed", "factor by which a claim missed", (row) =>
  row.verdict === "holds" || row.missedBy === undefined
    ? undefined
    : Math.max(row.missedBy, 1 / row.missedBy),
);

const count = (label: string, where: (row: ClaimRow) => boolean) =>
  countOf(claimsTable.id, claimsTable.rows.filter(where), label);

const judged = count("claims that the data can decide", isDecided);
const held = count(
  "claims that held on the data of their time",
  (row) => isDecided(row) && row.verdict === "holds",
);

export const scoreOfTheNotes = defineFinding({
  id: "score-of-the-notes",
  file: "src/claims/kit/score-of-the-notes.ts",
  title: "How the notes have aged",
  rule: claimsTable.rule,
  values: {
    claims: count("claims of the notes", isClaim),
    judged,
    held,
    "held-share": shareOf(held, judged, "claims that held, of those that the data can decide"),
    missed: count("claims that missed", (row) => isDecided(row) && row.verdict !== "holds"),
    undecided: count("claims that no data decide yet", (row) => isClaim(row) && !isDecided(row)),
    "median-miss": medianOf(outlyingSeries, "median factor by which a claim missed"),
    "largest-miss": pointValue(
      outlyingSeries,
      extremePoint(outlyingSeries, "highest"),
      "largest factor by which a claim missed",
    ),
  },
});

function seriesOf(
  id: string,
  name: string,
  valueOf: (row: ClaimRow) => number | undefined,
): Series {
  const points = claimsTable.rows.filter(isDecided).flatMap((row) => {
    const value = valueOf(row);
    const year = decimalYear(row.date);
    return value === undefined ? [] : [{ date: row.date, year, value, name: row.short, row }];
  });
  return { id, name, table: claimsTable.id, column: "missedBy", unit: "times", points };
}
