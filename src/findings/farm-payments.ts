/** What the United States pays its farms, as the measure of propping up. */
import { subsidies } from "~/data/subsidies";
import { fallShareOf } from "./kit/change-values";
import { cellWhere } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { combine } from "./kit/values";

const payments = (date: string, column: "billionUsd" | "billionUsdOf2024") =>
  cellWhere(subsidies, (row) => row.date === date && row.what.startsWith("All direct"), {
    column,
    label: `direct payments of ${date}, ${column === "billionUsd" ? "dollars of the day" : "dollars of 2024"}`,
  });
const corn = cellWhere(subsidies, ({ what }) => what.startsWith("Corn"), {
  column: "billionUsd",
  label: "payments for corn from 1995 to 2019",
});

export const farmPayments = defineFinding({
  id: "farm-payments",
  title: "Federal payments to farms",
  rule: subsidies.rule,
  values: {
    "payments-2015": payments("2015", "billionUsd"),
    "payments-2020": payments("2020", "billionUsdOf2024"),
    "payments-2024": payments("2024", "billionUsdOf2024"),
    fall: fallShareOf(
      payments("2020", "billionUsdOf2024"),
      payments("2024", "billionUsdOf2024"),
      "fall of direct payments from 2020 to 2024, dollars of 2024",
    ),
    corn,
    "corn-yearly": combine([corn], {
      label: "payments for corn, a year",
      value: corn.value / 25,
      unit: "billion-usd",
      method: "ratio",
      words: `${corn.label} ÷ 25 years`,
      symbols: "s ÷ 25",
      pattern: "{} ÷ 25",
    }),
  },
});
