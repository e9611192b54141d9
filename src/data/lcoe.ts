import csv from "./tables/lcoe.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of the edition"),
  entity: text("Where"),
  solarPvUsdPerMwh: quantity("Solar", "usd-per-mwh"),
  windOnshoreUsdPerMwh: quantity("Wind on land", "usd-per-mwh"),
  gasCombinedCycleUsdPerMwh: quantity("Gas, combined cycle", "usd-per-mwh"),
  gasPeakerUsdPerMwh: quantity("Gas, peaker", "usd-per-mwh"),
  coalUsdPerMwh: quantity("Coal", "usd-per-mwh"),
  nuclearUsdPerMwh: quantity("Nuclear", "usd-per-mwh"),
};

export type LevelizedCost = Row<typeof columns>;

/** What a new plant’s electricity costs over its life, by edition of one survey. */
export const lcoe = defineTable({
  id: "lcoe",
  title: "Levelized cost of new plants",
  rowIs: "one edition of Lazard’s survey",
  rule: "Every edition since 2009, the mean of the unsubsidised range in the United States; there was none in 2022.",
  caveats: [
    "Levelized cost is no price of firm power: storage, grid and backup are not in it.",
    "Dollars are those of each year. The edition of 2023 widened its ranges, so part of the jump of solar in that year is method and interest.",
  ],
  licence: "Lazard’s figures, single values with credit, as extracted by Our World in Data.",
  columns,
  key: ["date"],
  order: ["date"],
  csv,
});
