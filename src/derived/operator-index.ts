import { isoDate, quantity, text } from "~/data/kit/cells";
import { switchboardOperators } from "~/data/switchboard-operators";
import { indexWithinSegments } from "~/model/broken-series";
import { decimalYear } from "~/model/decimal-year";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Year of the census"),
  basis: text("Basis of the count"),
  operators: quantity("Telephone operators", "workers"),
  timesFirst: quantity("Operators as a multiple of the first count on the same basis", "times"),
  perTenThousand: quantity(
    "Operators in ten thousand persons with an occupation",
    "per-ten-thousand",
  ),
};

export type OperatorIndex = DerivedRow<typeof columns>;

/** Telephone operators by census, each basis indexed on its own first year. */
export const operatorIndex = defineDerivedTable({
  id: "operator-index",
  title: "Telephone operators by census, cut at the break",
  rowIs: "one census with its operators as a multiple of the first census on the same basis",
  rule: "Every census; the index begins at one again where the basis of the count changes, which is in 1960.",
  caveats: switchboardOperators.caveats,
  licence: switchboardOperators.licence,
  columns,
  key: ["date"],
  order: ["date"],
  rows: indexWithinSegments(censuses()).map(
    ({ row, basis, value, timesFirst, perTenThousand }) => ({
      date: row.date,
      basis,
      operators: value,
      timesFirst,
      perTenThousand,
      inputs: [row],
    }),
  ),
});

function censuses() {
  return switchboardOperators.rows.flatMap((row) =>
    row.basis === "employer survey" || row.perTenThousand === undefined
      ? []
      : [
          {
            row,
            year: decimalYear(row.date),
            value: row.operators,
            basis: row.basis as string,
            perTenThousand: row.perTenThousand,
          },
        ],
  );
}
