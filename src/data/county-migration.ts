import csv from "./tables/county-migration.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date of the estimate"),
  county: text("County"),
  populationCount: quantity("People", "people"),
};

export type CountyPopulation = Row<typeof columns>;

/** How many people live in the counties of two cities and of some others. */
export const countyMigration = defineTable({
  id: "county-migration",
  title: "People in counties",
  rowIs: "the people of one county at one date",
  rule: "The counties of the cores of San Francisco and New York and seven counties to compare, each year from 2020 to 2024.",
  caveats: [
    "Estimates of the Census Bureau’s vintage of 2024; earlier vintages had far fewer immigrants.",
    "The first row of a county is the base of April 2020, the others are of 1 July.",
  ],
  licence: "US government work.",
  columns,
  nameColumns: ["county"],
  key: ["county", "date"],
  order: ["county", "date"],
  csv,
});
