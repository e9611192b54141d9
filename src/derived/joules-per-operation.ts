import { isoDate, quantity, text } from "~/data/kit/cells";
import { green500 } from "~/data/green500";
import { joulesPerOperation as joulesOf } from "~/model/energy-units";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Month of the list"),
  system: text("System"),
  joulesPerOperation: quantity("Energy of one 64-bit operation", "joule"),
};

export type JoulesPerOperation = DerivedRow<typeof columns>;

/** What one operation costs the most efficient machine of each list. */
export const joulesPerOperation = defineDerivedTable({
  id: "joules-per-operation",
  title: "Energy of one operation",
  rowIs: "the first place of one Green500 list, by what one operation takes",
  rule: "One over the efficiency of the first place: GFLOPS per watt are a billion operations for each joule.",
  caveats: green500.caveats,
  licence: green500.licence,
  columns,
  key: ["date"],
  order: ["date"],
  rows: green500.rows.map((row) => ({
    date: row.date,
    system: row.system,
    joulesPerOperation: joulesOf(row.gflopsPerWatt),
    inputs: [row],
  })),
});
