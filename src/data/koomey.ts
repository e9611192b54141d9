import csv from "./tables/koomey.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year"),
  machine: text("Machine"),
  computationsPerKwh: quantity("Efficiency", "computations-per-kwh"),
  technology: text("Technology"),
};

export type KoomeyMachine = Row<typeof columns>;

/** The most efficient machine of each year in the data behind Koomey’s law. */
export const koomey = defineTable({
  id: "koomey",
  title: "Computations per kilowatt-hour",
  rowIs: "the most efficient machine of one year",
  rule: "From the data that Koomey and others published with their paper: of each year that has a machine, the one with the most computations per kilowatt-hour.",
  caveats: [
    "It counts computations of a synthetic benchmark and not floating-point operations: a slope can be compared with that of the Green500, a level cannot.",
    "The published doubling time is fitted to all machines; ours to the best of each year.",
  ],
  licence: "The authors’ data, as published in a public repository; no terms stated.",
  columns,
  nameColumns: ["machine"],
  key: ["date"],
  order: ["date"],
  csv,
});
