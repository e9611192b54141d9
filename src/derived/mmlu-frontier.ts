import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { mmluScores } from "~/data/mmlu-scores";
import { mmluScored } from "./kit/exams";
import { frontierOf, opennessClasses, rightPerWrong } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  openness: oneOf("Class: whether the weights can be downloaded", opennessClasses),
  date: isoDate("Date of the release or of the paper"),
  model: text("Model"),
  organization: text("Organisation"),
  fewShotPercent: quantity("Best few-shot MMLU of the class so far", "percent-correct"),
  rightPerWrong: quantity("The same as right answers for each wrong one", "right-per-wrong"),
};

export type MmluFrontier = DerivedRow<typeof columns>;

/** The best few-shot MMLU so far, of open and of closed models. */
export const mmluFrontier = defineDerivedTable({
  id: "mmlu-frontier",
  title: "Records of few-shot MMLU, open and closed",
  rowIs: "a model whose few-shot MMLU beat all of its class before it",
  rule: "Take the models with a few-shot MMLU score, open and closed apart, take the best of each day and keep each new maximum.",
  caveats: [
    "Records rise by construction and are not independent draws: an interval around their fit describes scatter and is no test.",
    "A score has a ceiling, so whoever is ahead slows first. Right answers for each wrong one have none, but an exam stops telling models apart near its top.",
    ...mmluScores.caveats,
  ],
  licence: mmluScores.licence,
  columns,
  key: ["openness", "date"],
  order: ["openness", "date"],
  rows: opennessClasses.flatMap((openness) =>
    frontierOf(mmluScored, openness).map(({ row, score }) => ({
      openness,
      date: row.date,
      model: row.model,
      organization: row.organization,
      fewShotPercent: score,
      rightPerWrong: rightPerWrong(score),
      inputs: [row],
    })),
  ),
});
