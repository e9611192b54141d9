import csv from "./tables/accelerator-market.csv?raw";
import { isoDate, oneOf, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("End of the period"),
  company: text("Company"),
  metric: oneOf("What is counted", [
    "capital expenditure guidance, calendar year",
    "capital expenditure, calendar year",
    "data-centre revenue, fiscal year",
    "data-centre revenue, quarter",
  ]),
  period: text("Period"),
  billionUsd: quantity("Amount", "billion-usd"),
};

export type AcceleratorMarketFigure = Row<typeof columns>;

/** What makers of accelerators took in, and what their largest buyers spent. */
export const acceleratorMarket = defineTable({
  id: "accelerator-market",
  title: "The market for accelerators",
  rowIs: "one company’s data-centre revenue or capital expenditure in one period",
  rule: "Data-centre revenue of NVIDIA, AMD and Intel by fiscal year or quarter, and capital expenditure of Amazon, Alphabet, Microsoft and Meta by calendar year, with their guidance for 2026.",
  caveats: [
    "Fiscal years differ: NVIDIA’s 2026 ended in January 2026.",
    "AMD’s and Intel’s revenue includes server processors; Amazon’s expenditure includes warehouses; Microsoft’s and Meta’s include finance leases, the others’ do not.",
    "Guidance is a plan and no outcome.",
    "Dollars are nominal.",
  ],
  licence: "Single facts from company reports, taken with credit.",
  columns,
  nameColumns: ["company"],
  key: ["company", "metric", "date"],
  order: ["company", "metric", "date"],
  csv,
});
