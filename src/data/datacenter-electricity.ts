import csv from "./tables/datacenter-electricity.csv?raw";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Year of publication"),
  yearDescribed: isoDate("Year that it describes"),
  entity: oneOf("Where", [
    "Asia Pacific without China",
    "China",
    "Europe",
    "Rest of world",
    "United States",
    "World",
    "World crypto mining",
  ]),
  estimateBy: text("Report"),
  kind: oneOf("What it is", ["estimate", "projection"]),
  twh: optional(quantity("Middle or only value", "twh")),
  lowTwh: optional(quantity("Lower end", "twh")),
  highTwh: optional(quantity("Upper end", "twh")),
  includesCrypto: yesNo("Whether crypto mining is in it"),
};

export type DatacenterElectricity = Row<typeof columns>;

/** What has been published on the electricity of data centres. */
export const datacenterElectricity = defineTable({
  id: "datacenter-electricity",
  title: "Electricity of data centres, as estimated",
  rowIs: "one published estimate or projection",
  rule: "The estimates and projections of the EPA, LBNL, the IEA, Koomey, and Masanet and others for the world and its regions, each with the year in which it was published.",
  caveats: [
    "Estimates of one year by one institute can change by a fifth between reports.",
    "Scopes differ: the IEA’s Electricity 2024 counts crypto, its Energy and AI of 2025 does not. Only like may be joined to like.",
    "That the IEA’s two values of 2024 for the United States leave crypto out is our inference: the pages that we read say what they do for the world alone.",
    "Where a range was published without a middle, there is none here.",
  ],
  licence: "Single facts, taken with credit from the reports and from pages that quote them.",
  columns,
  nameColumns: ["estimateBy"],
  key: ["date", "yearDescribed", "entity", "estimateBy"],
  order: ["date", "yearDescribed", "entity", "estimateBy"],
  csv,
});
