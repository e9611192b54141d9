import csv from "./tables/automation-reports.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year or month of the report"),
  publisher: text("Who reports"),
  finding: text("What is reported"),
  share: quantity("Share", "share"),
};

export type AutomationReport = Row<typeof columns>;

/** Shares that others report, one row each. */
export const automationReports = defineTable({
  id: "automation-reports",
  title: "What others report of automation",
  rowIs: "one share that a study or a survey reports",
  rule: "In are the single figures of other people’s studies that the essay quotes and that no other table holds.",
  caveats: [
    "Read in abstracts and press, not in the studies’ own tables.",
    "A risk of automation is a rating of tasks and no count of jobs lost.",
  ],
  licence: "Single facts, taken with credit; the pages state no terms.",
  columns,
  key: ["finding"],
  order: ["date", "finding"],
  csv,
});
