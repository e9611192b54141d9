import { isoDate, quantity, text } from "~/data/kit/cells";
import { providerPrices } from "~/data/provider-prices";
import { blendedPrice } from "~/model/blended-price";
import { median } from "~/model/order-statistics";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  comparison: text("Comparison: one model in one period"),
  provider: text("Host"),
  date: isoDate("Date of the file that shows the price"),
  usdPerMillionTokens: quantity(
    "Price, three tokens read for one written",
    "usd-per-million-tokens",
  ),
  timesMedian: quantity("Price as a multiple of the median host’s", "times"),
};

export type HostPrice = DerivedRow<typeof columns>;

/** What each host asks for one model, beside the median host. */
export const hostPrices = defineDerivedTable({
  id: "host-prices",
  title: "Hosts of one model beside the median host",
  rowIs: "the blended price of one open model at one host, and how often it holds the median price",
  rule: "Every row of the table of hosts; the blend is (3 × input + 1 × output) ÷ 4, and the median is that of the row’s own comparison.",
  caveats: providerPrices.caveats,
  licence: providerPrices.licence,
  columns,
  key: ["comparison", "provider"],
  order: ["comparison", "usdPerMillionTokens", "provider"],
  rows: [...new Set(providerPrices.rows.map(({ comparison }) => comparison))].flatMap(compareHosts),
});

function compareHosts(comparison: string) {
  const rows = providerPrices.rows.filter((row) => row.comparison === comparison);
  const priced = rows.map((row) => ({
    row,
    usdPerMillionTokens: blendedPrice({
      input: row.usdPerMillionInputTokens,
      output: row.usdPerMillionOutputTokens,
    }),
  }));
  const middle = median(priced.map(({ usdPerMillionTokens }) => usdPerMillionTokens));
  return priced
    .map(({ row, usdPerMillionTokens }) => ({
      comparison,
      provider: row.provider,
      date: row.date,
      usdPerMillionTokens,
      timesMedian: usdPerMillionTokens / middle,
      inputs: [row],
    }))
    .sort(
      (a, b) => a.usdPerMillionTokens - b.usdPerMillionTokens || (a.provider < b.provider ? -1 : 1),
    );
}
