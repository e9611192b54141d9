import { contextWindows } from "~/data/context-windows";
import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  record: oneOf("Which record", ["announced", "available"]),
  date: isoDate("Date of the announcement"),
  model: text("Model"),
  organization: text("Organisation"),
  contextTokens: quantity("Longest context window so far", "tokens"),
};

export type ContextWindowRecord = DerivedRow<typeof columns>;

/** The longest context window so far, available and announced. */
export const contextWindowRecords = defineDerivedTable({
  id: "context-window-records",
  title: "Records of the context window",
  rowIs: "a new longest context window, among those that could be used or among all announced",
  rule: "Available: sold to the public or published as weights. Announced: these and the windows shown to testers or in research. Take the longest of each day and keep each new maximum.",
  caveats: contextWindows.caveats,
  licence: contextWindows.licence,
  columns,
  key: ["record", "date"],
  order: ["record", "date"],
  rows: [...recordsOf("announced"), ...recordsOf("available")],
});

function recordsOf(record: "announced" | "available") {
  const rows = contextWindows.rows.filter(
    ({ availability }) => record === "announced" || availability === "available",
  );
  return runningRecords(rows, {
    year: ({ date }) => decimalYear(date),
    value: ({ contextTokens }) => contextTokens,
    direction: "highest",
  }).map((row) => ({
    record,
    date: row.date,
    model: row.model,
    organization: row.organization,
    contextTokens: row.contextTokens,
    inputs: [row],
  }));
}
