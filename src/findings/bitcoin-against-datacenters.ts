/** Whether Bitcoin’s electricity gave way to that of data centres. */
import { bitcoinElectricity as table } from "~/data/bitcoin-electricity";
import { datacenterDemand, growthTo2030 } from "./datacenter-demand";
import { cellReader } from "./kit/cell-reader";
import { defineSeries } from "./kit/series";
import { defineFinding } from "./kit/value";
import { differenceOf, ratioOf, shareOf } from "./kit/values";

export const bitcoinSeries = defineSeries({
  id: "bitcoin",
  name: "the Bitcoin network",
  table,
  column: "twh",
  nameColumn: "entity",
});

const cell = cellReader(table);
const at = (date: string, label: string, column: "twh" | "twhBeforeRevision" = "twh") =>
  cell((row) => row.date === date, { column, label });
const bitcoin2021 = at("2021", "Bitcoin in 2021, revised");
const before = at("2021", "Bitcoin in 2021, before the revision", "twhBeforeRevision");
const bitcoin2024 = at("2024", "Bitcoin in 2024, by the survey");

export const bitcoinAgainstDatacenters = defineFinding({
  id: "bitcoin-against-datacenters",
  title: "Bitcoin beside data centres",
  rule: table.rule,
  values: {
    "bitcoin-2021": bitcoin2021,
    "bitcoin-2021-before": before,
    revision: shareOf(
      differenceOf(before, bitcoin2021, { label: "what the revision took off 2021", unit: "twh" }),
      before,
      "what the revision took off 2021, as a share",
    ),
    "bitcoin-2022": at("2022", "Bitcoin in 2022, revised"),
    "bitcoin-2024": bitcoin2024,
    "of-datacenters": shareOf(
      bitcoin2024,
      datacenterDemand.values["world-2024"],
      "Bitcoin as a share of data centres in 2024",
    ),
    "growth-over-bitcoin": ratioOf(growthTo2030, bitcoin2024, {
      label: "growth of data centres projected to 2030, in Bitcoins of 2024",
    }),
  },
});
