/** How the notes have aged: how many of their claims held, and by what factor the others missed. */
import type { Series } from "~/findings/kit/series";
import { defineFinding } from "~/findings/kit/value";
import { countOf, extremePoint, medianOf, pointValue, shareOf } from "~/findings/kit/values";
import { decimalYear } from "~/model/decimal-year";
import { claimsTable, type ClaimRow } from "./claims-table";
import type { ClaimVerdict } from "./claim";

const decided: readonly ClaimVerdict[] = ["holds", "low", "high", "arithmetic slip"];
const isScored = ({ kind, verdict }: ClaimRow) =>
  kind === "number" && decided.some((one) => one === verdict);

/** How far each claim with a number that could be decided missed its answer, as a factor: 1 is a hit, above is too high. */
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
const isHeld = ({ verdict }: ClaimRow) => verdict === "holds";

const judged = count("claims with a number that the data can decide", isScored);
const held = count("of these, claims that held", (row) => isScored(row) && isHeld(row));

export const scoreOfTheNotes = defineFinding({
  id: "score-of-the-notes",
  file: "src/claims/kit/score-of-the-notes.ts",
  title: "How the notes have aged",
  rule: claimsTable.rule,
  values: {
    claims: count("claims and questions of the notes", () => true),
    judged,
    held,
    "held-share": shareOf(held, judged, "share that held of the claims with a number"),
    missed: count("of these, claims that missed", (row) => isScored(row) && !isHeld(row)),
    directions: count(
      "claims that name a direction and no number",
      ({ kind, verdict }) => kind === "direction" && verdict !== "too few data to say",
    ),
    "directions-held": count(
      "of the claims with a direction, those that held",
      (row) => row.kind === "direction" && isHeld(row),
    ),
    undecided: count(
      "claims that no data decide",
      ({ verdict }) => verdict === "untestable" || verdict === "too few data to say",
    ),
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
  const points = claimsTable.rows.filter(isScored).flatMap((row) => {
    const value = valueOf(row);
    const year = decimalYear(row.date);
    return value === undefined ? [] : [{ date: row.date, year, value, name: row.short, row }];
  });
  return { id, name, table: claimsTable.id, column: "missedBy", unit: "times", points };
}
