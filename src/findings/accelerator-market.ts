/** What NVIDIA takes in with data centres, how fast that grows, and how far it leads. */
import { acceleratorMarket as figures } from "~/data/accelerator-market";
import { onlyRow } from "./kit/rows";
import { defineSeries, pointsBefore, pointsSince, scoreSince, type Point } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { cellValue, ratioOf } from "./kit/values";

export const nvidiaQuarters = scoreSince(
  defineSeries({
    id: "nvidia",
    name: "NVIDIA’s quarterly revenue with data centres",
    table: figures,
    column: "billionUsd",
    nameColumn: "period",
    where: (row) => row.company === "NVIDIA" && row.metric === "data-centre revenue, quarter",
  }),
);

const growth = (points: readonly Point[], label: string) =>
  rateOf(nvidiaQuarters, points, { direction: "growth", label });

function revenueOf(company: string, period: string) {
  const label = `${company}’s data-centre revenue of fiscal ${period.replace("FY", "")}`;
  const row = onlyRow(
    figures,
    label,
    (candidate) =>
      candidate.company === company &&
      candidate.period === period &&
      candidate.metric === "data-centre revenue, fiscal year",
  );
  return cellValue(figures, row, { column: "billionUsd", label });
}

const nvidiaThen = revenueOf("NVIDIA", "FY2024");
const nvidiaSince = revenueOf("NVIDIA", "FY2026");
const leadThen = ratioOf(nvidiaThen, revenueOf("AMD", "FY2023"), {
  label: "NVIDIA’s data-centre revenue over AMD’s, years that end about January 2024",
});
const leadSince = ratioOf(nvidiaSince, revenueOf("AMD", "FY2025"), {
  label: "NVIDIA’s data-centre revenue over AMD’s, years that end about January 2026",
});

export const acceleratorMarketGrowth = defineFinding({
  id: "accelerator-market",
  title: "The market for accelerators",
  rule: figures.rule,
  values: {
    "nvidia-growth-then": growth(
      pointsBefore(nvidiaQuarters),
      "yearly growth of NVIDIA’s data-centre revenue before the notes stopped",
    ),
    "nvidia-growth-since": growth(
      pointsSince(nvidiaQuarters),
      "yearly growth of NVIDIA’s data-centre revenue since the notes stopped",
    ),
    "nvidia-then": nvidiaThen,
    "nvidia-since": nvidiaSince,
    "lead-then": leadThen,
    "lead-since": leadSince,
    "lead-ratio": ratioOf(leadSince, leadThen, {
      label: "NVIDIA’s lead over AMD of about January 2026, over that of two years before",
    }),
  },
});
