import { isoDate, quantity, text } from "~/data/kit/cells";
import { providerPrices } from "~/data/provider-prices";
import { quantile } from "~/model/order-statistics";
import { hostPrices } from "./host-prices";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  date: isoDate("Date of the newest price in the comparison"),
  comparison: text("Comparison: one model in one period"),
  hostsCount: quantity("Hosts", "count"),
  quartileRatio: quantity("Upper quartile of the prices over the lower", "times"),
  extremesRatio: quantity("Highest price over the lowest", "times"),
};

export type HostSpread = DerivedRow<typeof columns>;

/** How far the hosts of one model lie apart, comparison by comparison. */
export const hostSpreads = defineDerivedTable({
  id: "host-spreads",
  title: "How far the hosts of one model lie apart",
  rowIs: "one comparison of the hosts of one open model, with the spread of their prices",
  rule: "All hosts of a comparison; quartiles by the method R-7 over the blended prices.",
  caveats: providerPrices.caveats,
  licence: providerPrices.licence,
  columns,
  key: ["comparison"],
  order: ["date", "comparison"],
  rows: [...Map.groupBy(hostPrices.rows, ({ comparison }) => comparison)]
    .map(([comparison, rows]) => {
      const prices = rows.map(({ usdPerMillionTokens }) => usdPerMillionTokens);
      return {
        date: rows
          .map(({ date }) => date)
          .reduce((newest, date) => (date > newest ? date : newest)),
        comparison,
        hostsCount: rows.length,
        quartileRatio: quantile(prices, 0.75) / quantile(prices, 0.25),
        extremesRatio: Math.max(...prices) / Math.min(...prices),
        inputs: rows,
      };
    })
    .sort((a, b) => (`${a.date} ${a.comparison}` < `${b.date} ${b.comparison}` ? -1 : 1)),
});
