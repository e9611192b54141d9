import csv from "./tables/office-vacancy.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Last month of the period"),
  city: text("City or country"),
  measuredBy: text("Who measured"),
  shareVacant: quantity("Space that is empty", "share"),
};

export type OfficeVacancy = Row<typeof columns>;

/** How much office space stands empty. */
export const officeVacancy = defineTable({
  id: "office-vacancy",
  title: "Empty offices",
  rowIs: "the share of a city’s office space that is empty, as one firm measured it",
  rule: "In is each dated figure that was found for San Francisco, Manhattan and the country with the firm that measured it.",
  caveats: [
    "Firms measure differently: rows of different firms are never one series.",
    "Availability also counts space that is on offer while it is still let.",
  ],
  licence: "Single facts, taken with credit.",
  columns,
  nameColumns: ["city"],
  key: ["city", "measuredBy", "date"],
  order: ["city", "measuredBy", "date"],
  csv,
});
