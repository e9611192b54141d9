import { contextWindows } from "~/data/context-windows";
import { isoDate, quantity, text } from "~/data/kit/cells";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The four largest sellers of tokens by the model’s own maker. */
export const largestSellers: readonly string[] = ["OpenAI", "Anthropic", "Google", "xAI"];

const columns = {
  date: isoDate("Date of the announcement"),
  model: text("Model"),
  organization: text("Organisation"),
  contextTokens: quantity("Longest context window of the four so far", "tokens"),
};

export type SellerWindowRecord = DerivedRow<typeof columns>;

/** The longest context window so far that one of the four largest sellers made available. */
export const sellerWindowRecords = defineDerivedTable({
  id: "seller-window-records",
  title: "Longest windows of the four largest sellers",
  rowIs: "a new longest context window among the available models of four makers",
  rule: "Take the available windows of OpenAI, Anthropic, Google and xAI, take the longest of each day and keep each new maximum. A window shown to testers or in research is not available.",
  caveats: [
    ...contextWindows.caveats,
    "A record stands until it is beaten, also when its model has been withdrawn since.",
  ],
  licence: contextWindows.licence,
  columns,
  key: ["date"],
  order: ["date"],
  rows: recordsOfSellers(),
});

function recordsOfSellers() {
  const rows = contextWindows.rows.filter(
    ({ availability, organization }) =>
      availability === "available" && largestSellers.includes(organization),
  );
  return runningRecords(rows, {
    year: ({ date }) => decimalYear(date),
    value: ({ contextTokens }) => contextTokens,
    direction: "highest",
  }).map((row) => ({
    date: row.date,
    model: row.model,
    organization: row.organization,
    contextTokens: row.contextTokens,
    inputs: [row],
  }));
}
