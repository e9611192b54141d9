import csv from "./tables/bitcoin-electricity.csv?raw";
import { isoDate, optional, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  entity: text("What"),
  twh: quantity("Electricity", "twh"),
  twhBeforeRevision: optional(quantity("Before the revision of August 2023", "twh")),
};

export type BitcoinElectricity = Row<typeof columns>;

/** What the Bitcoin network draws. */
export const bitcoinElectricity = defineTable({
  id: "bitcoin-electricity",
  title: "Electricity of the Bitcoin network",
  rowIs: "one year",
  rule: "The yearly means of the Cambridge index that the essay quotes, and the survey of 2024; the index is not republished.",
  caveats: [
    "The index was revised in August 2023; the older value stands beside the revised one.",
    "2024 is a survey by another method and must not be joined to 2022.",
  ],
  licence: "Cambridge Centre for Alternative Finance, CC BY-NC-SA; single values with credit.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
