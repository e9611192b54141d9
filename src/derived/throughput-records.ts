import { isoDate, oneOf, optional, quantity, text } from "~/data/kit/cells";
import { tokenThroughput, type TokenThroughput } from "~/data/token-throughput";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The sizes whose records are followed, in billion parameters, both ends included. */
export const speedClasses = {
  "70B": { fromBillion: 70, toBillion: 70 },
  "8B": { fromBillion: 7, toBillion: 8 },
} as const;

const columns = {
  sizeClass: oneOf("Which models", ["70B", "8B", "all"]),
  date: isoDate("Date of the measurement or of the claim"),
  provider: text("Who served the model"),
  hardwareClass: text("Kind of hardware"),
  model: text("Model"),
  paramsBillion: optional(quantity("Size", "billion-parameters")),
  outputTokensPerSecondPerStream: quantity("Fastest stream so far", "tokens-per-second"),
  kind: oneOf("Who measured", ["measured by a third party", "vendor claim"]),
};

export type ThroughputRecord = DerivedRow<typeof columns>;

/** The fastest single stream so far of a hosted service, over all models and at two sizes. */
export const throughputRecords = defineDerivedTable({
  id: "throughput-records",
  title: "Records of the speed of one stream",
  rowIs: "a new fastest stream of tokens out of a hosted service, over all models or at one size",
  rule: "Take hosted services alone: no measurement on a machine of one’s own, and no network of volunteers. 8B is 7 to 8 billion parameters, 70B is 70 billion, all is every model. Take the fastest of each day and keep each new maximum; a date without a day counts as the 15th, one without a month as 1 July.",
  caveats: [
    ...tokenThroughput.caveats,
    "Records rise by construction and are not independent draws.",
    "A record need not be what a customer gets: most hosts of the same model were several times slower on the same day.",
  ],
  licence: tokenThroughput.licence,
  columns,
  key: ["sizeClass", "date"],
  order: ["sizeClass", "date"],
  rows: [...recordsOf("70B"), ...recordsOf("8B"), ...recordsOf("all")],
});

function recordsOf(sizeClass: keyof typeof speedClasses | "all") {
  const rows = tokenThroughput.rows.flatMap((row) => {
    const { kind } = row;
    return kind !== "local measurement" && isHosted(row) && isIn(sizeClass, row)
      ? [{ row, kind }]
      : [];
  });
  return runningRecords(rows, {
    year: ({ row }) => decimalYear(row.date),
    value: ({ row }) => row.outputTokensPerSecondPerStream,
    direction: "highest",
  }).map(({ row, kind }) => ({
    sizeClass,
    date: row.date,
    provider: row.provider,
    hardwareClass: row.hardwareClass,
    model: row.model,
    paramsBillion: row.paramsBillion,
    outputTokensPerSecondPerStream: row.outputTokensPerSecondPerStream,
    kind,
    inputs: [row],
  }));
}

function isHosted({ hardwareClass }: TokenThroughput): boolean {
  return hardwareClass !== "volunteers over the internet";
}

function isIn(sizeClass: keyof typeof speedClasses | "all", { paramsBillion }: TokenThroughput) {
  if (sizeClass === "all") return true;
  const { fromBillion, toBillion } = speedClasses[sizeClass];
  return paramsBillion !== undefined && paramsBillion >= fromBillion && paramsBillion <= toBillion;
}
