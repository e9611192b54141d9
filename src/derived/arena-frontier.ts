import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { isoDate, oneOf, quantity, text } from "~/data/kit/cells";
import { arenaScored } from "./kit/exams";
import { frontierOf, opennessClasses } from "./kit/frontier";
import { defineDerivedTable, type DerivedRow } from "./kit/define-derived-table";

const columns = {
  openness: oneOf("Class: whether the weights could be downloaded", opennessClasses),
  date: isoDate("Date of the release"),
  model: text("Model"),
  organization: text("Organisation"),
  ratingPoints: quantity("Best rating of the class so far", "rating-points"),
};

export type ArenaFrontier = DerivedRow<typeof columns>;

/** The best rating on LMArena so far, of open and of closed models. */
export const arenaFrontier = defineDerivedTable({
  id: "arena-frontier",
  title: "Records of LMArena, open and closed",
  rowIs: "a model whose rating on LMArena beat all of its class before it",
  rule: "Take the ratings of one snapshot, open and closed apart, at the dates of the models’ release; take the best of each day and keep each new maximum.",
  caveats: benchmarkOpenClosed.caveats,
  licence: benchmarkOpenClosed.licence,
  columns,
  key: ["openness", "date"],
  order: ["openness", "date"],
  rows: opennessClasses.flatMap((openness) =>
    frontierOf(arenaScored, openness).map(({ row, score }) => ({
      openness,
      date: row.date,
      model: row.model,
      organization: row.organization,
      ratingPoints: score,
      inputs: [row],
    })),
  ),
});
