/** What was left of Cisco’s price and of its revenue after its top. */
import { ciscoPrecedent } from "~/data/cisco-precedent";
import { ciscoRevenue } from "~/data/cisco-revenue";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, shareOf } from "./kit/values";

const close = (what: string, label: string) =>
  cellValue(
    ciscoPrecedent,
    onlyRow(ciscoPrecedent, what, (row) => row.what === what),
    { column: "closeUsd", label },
  );
const revenue = (fiscalYear: string, label: string) =>
  cellValue(
    ciscoRevenue,
    onlyRow(ciscoRevenue, fiscalYear, (row) => row.fiscalYear === fiscalYear),
    { column: "revenueBillionUsd", label },
  );

export const cisco = defineFinding({
  id: "cisco",
  title: "Cisco after its top",
  rule: `${ciscoPrecedent.rule} Revenue: ${ciscoRevenue.rule.toLowerCase()}`,
  values: {
    "price-left": shareOf(
      close("lowest close after the peak", "lowest close after the top"),
      close("highest close of the period", "highest close"),
      "lowest close after the top, as a share of the highest",
    ),
    "revenue-left": shareOf(
      revenue("FY2002", "revenue of the year after the top year"),
      revenue("FY2001", "revenue of the top year"),
      "revenue of the year after the top year, as a share of it",
    ),
  },
});
