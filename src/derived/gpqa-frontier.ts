import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { gpqaScored } from "./kit/exams";
import { frontierOf, opennessClasses, rightPerWrong } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  openness: oneOf("Class: whether the weights could be downloaded", opennessClasses),
  date: isoDate("Date of the release"),
  model: text("Model"),
  organization: text("Organisation"),
  percentCorrect: quantity("Best score of the class so far", "percent-correct"),
  rightPerWrong: quantity("The same as right answers for each wrong one", "right-per-wrong"),
};

export type GpqaFrontier = DerivedRow<typeof columns>;

/** The best score on GPQA Diamond so far, of open and of closed models. */
export const gpqaFrontier = defineDerivedTable({
  id: "gpqa-frontier",
  title: "Records of GPQA Diamond, open and closed",
  rowIs: "a model whose score on GPQA Diamond beat all of its class before it",
  rule: "Take the scores of single attempts, open and closed apart, take the best of each day and keep each new maximum.",
  caveats: benchmarkOpenClosed.caveats,
  licence: benchmarkOpenClosed.licence,
  columns,
  key: ["openness", "date"],
  order: ["openness", "date"],
  rows: opennessClasses.flatMap((openness) =>
    frontierOf(gpqaScored, openness).map(({ row, score }) => ({
      openness,
      date: row.date,
      model: row.model,
      organization: row.organization,
      percentCorrect: score,
      rightPerWrong: rightPerWrong(score),
      inputs: [row],
    })),
  ),
});
