import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { mmluScores } from "~/data/mmlu-scores";
import { decimalYear } from "~/model/decimal-year";
import { runningRecords } from "~/model/running-records";
import { followedSize } from "./price-at-size";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

/** The classes of size that are followed, in billion parameters, both ends included. */
export const sizeClasses = [
  { name: "1 to 4 billion", from: 1, to: 4 },
  { name: "6 to 9 billion", from: followedSize.fromBillion, to: followedSize.toBillion },
  { name: "11 to 15 billion", from: 11, to: 15 },
  { name: "65 to 73 billion", from: 65, to: 73 },
] as const;

export type SizeClassName = (typeof sizeClasses)[number]["name"];

const columns = {
  sizeClass: oneOf(
    "Class of size, in parameters",
    sizeClasses.map(({ name }) => name),
  ),
  date: isoDate("Date of the release"),
  model: text("Model"),
  paramsBillion: quantity("Size", "billion-parameters"),
  fewShotPercent: quantity("Best few-shot MMLU of the size so far", "percent-correct"),
};

export type ScoreAtSize = DerivedRow<typeof columns>;

/** The best few-shot MMLU so far of an open model of each class of size. */
export const scoreAtSize = defineDerivedTable({
  id: "score-at-size",
  title: "The score that a model of fixed size reaches",
  rowIs: "an open model whose few-shot MMLU beat all of its size before it",
  rule: "Take the open models of a class of size that have a few-shot score, take the best of each day and keep each new maximum. Both ends of a class are in; that of 6 to 9 billion is the one whose prices are followed, so that Gemma 2 9B, with 9.2 billion, is out.",
  caveats: [
    "Scores rise by construction. The classes were chosen for the sizes that makers release.",
    ...mmluScores.caveats,
  ],
  licence: mmluScores.licence,
  columns,
  key: ["sizeClass", "date"],
  order: ["sizeClass", "date"],
  rows: [...sizeClasses].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(recordsOf),
});

function recordsOf({ name, from, to }: (typeof sizeClasses)[number]) {
  const models = mmluScores.rows.flatMap((row) => {
    const { openness, paramsBillion, fewShotPercent } = row;
    if (openness !== "open" || paramsBillion === undefined || fewShotPercent === undefined)
      return [];
    return paramsBillion >= from && paramsBillion <= to
      ? [{ row, paramsBillion, fewShotPercent }]
      : [];
  });
  return runningRecords(models, {
    year: ({ row }) => decimalYear(row.date),
    value: ({ fewShotPercent }) => fewShotPercent,
    direction: "highest",
  }).map(({ row, paramsBillion, fewShotPercent }) => ({
    sizeClass: name,
    date: row.date,
    model: row.model,
    paramsBillion,
    fewShotPercent,
    inputs: [row],
  }));
}
