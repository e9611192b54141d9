import { isoDate, quantity, text } from "~/data/kit/cells";
import { tokenDemand, type TokenDemand } from "~/data/token-demand";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The month from which use is counted: the first in which two companies said how much they process. */
export const demandIndexStart = "2024-05";

const columns = {
  series: text("Who counts what"),
  date: isoDate("Period or day that the statement is about"),
  timesStart: quantity("Tokens processed, as a multiple of May 2024", "times"),
};

export type TokenDemandIndex = DerivedRow<typeof columns>;

/** Tokens processed, each scope as a multiple of its own May 2024. */
export const tokenDemandIndex = defineDerivedTable({
  id: "token-demand-index",
  title: "Tokens processed as a multiple of May 2024",
  rowIs: "one statement of tokens processed, divided by what the same scope processed in May 2024",
  rule: "Every comparable statement of a scope that has one for May 2024. A scope is never joined to another, so Google’s direct interface, counted since 2025, is out.",
  caveats: tokenDemand.caveats,
  licence: tokenDemand.licence,
  columns,
  key: ["series", "date"],
  order: ["series", "date"],
  rows: tokenDemand.rows
    .filter(({ date, comparable }) => date === demandIndexStart && comparable)
    .flatMap(indexFrom),
});

function indexFrom(start: TokenDemand) {
  return tokenDemand.rows
    .filter(
      ({ organization, scope, comparable }) =>
        comparable && organization === start.organization && scope === start.scope,
    )
    .map((row) => ({
      series:
        row.organization === "ByteDance"
          ? "ByteDance’s Doubao"
          : `${row.organization}, ${row.scope}`,
      date: row.date,
      timesStart: row.tokensPerDayTrillion / start.tokensPerDayTrillion,
      inputs: row === start ? [row] : [row, start],
    }));
}
