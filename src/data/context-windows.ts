import csv from "./tables/context-windows.csv?raw";
import { isoDate, oneOf, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the announcement or of the first document that states the window"),
  model: text("Model"),
  organization: text("Organisation"),
  contextTokens: quantity("Longest context window", "tokens"),
  availability: oneOf("Who could use it", ["available", "preview", "research"]),
};

export type ContextWindow = Row<typeof columns>;

/** Longest context windows of announced models, one row a model and window. */
export const contextWindows = defineTable({
  id: "context-windows",
  title: "Context windows",
  rowIs: "one model with the longest context window that was announced for it on a day",
  rule: "In is every record, and for orientation the flagships of the main makers. Available means sold to the public or published as weights; preview means given to chosen testers; research means shown and not released.",
  caveats: [
    "A window is a limit and not a use: it says how much can be sent, and nothing of how much is.",
    "Some windows were stated by a third party’s configuration and not by the maker; the note of the row says so.",
    "Hosts often offer less than the window that a model was trained for.",
  ],
  licence: "Single facts, taken with credit from documentation, model cards and announcements.",
  columns,
  nameColumns: ["model", "organization"],
  key: ["date", "model"],
  order: ["date", "model"],
  csv,
});
