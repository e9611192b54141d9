/** Whether open models improved faster than closed ones on MMLU, and when their lines meet. */
import { mmluFrontier } from "~/derived/mmlu-frontier";
import type { Openness } from "~/derived/kit/frontier";
import {
  parityOverCeiling,
  parityYearOf,
  rateRatioOf,
  slopeOf,
  type Race,
} from "./kit/line-values";
import { onlyRow } from "./kit/rows";
import {
  defineSeries,
  pointNamed,
  pointsBefore,
  pointsSince,
  pointWhere,
  scoreSince,
  type Series,
} from "./kit/series";
import { bandFactor, foretoldAtEnd, rateOf } from "./kit/trend-values";
import { countInsideBand } from "./kit/growth-values";
import { defineFinding } from "./kit/value";
import { cellValue, countOf, differenceOf, monthsBetween, pointValue } from "./kit/values";

const seriesOf = (openness: Openness, column: "fewShotPercent" | "rightPerWrong"): Series =>
  defineSeries({
    id: `mmlu-${openness}-${column === "fewShotPercent" ? "percent" : "odds"}`,
    name: `${openness} models`,
    table: mmluFrontier,
    column,
    nameColumn: "model",
    where: (row) => row.openness === openness,
  });

/** Records in per cent. */
export const mmluClosedPercent = seriesOf("closed", "fewShotPercent");
export const mmluOpenPercent = seriesOf("open", "fewShotPercent");
/** The same as right answers for each wrong one, open ones with their forecast. */
export const mmluClosedOdds = seriesOf("closed", "rightPerWrong");
export const mmluOpenOdds = scoreSince(seriesOf("open", "rightPerWrong"));

const raceOf = (leader: Series, follower: Series, scale: Race["scale"]): Race => ({
  leader,
  follower,
  leaderPoints: pointsBefore(leader),
  followerPoints: pointsBefore(follower),
  scale,
});

/** The two lines through the scores that the notes could see, and those through their odds. */
export const mmluRace = raceOf(mmluClosedPercent, mmluOpenPercent, "values");
export const mmluOddsRace = raceOf(mmluClosedOdds, mmluOpenOdds, "logarithms");

const [closedThen, openThen] = [pointsBefore(mmluClosedPercent), pointsBefore(mmluOpenPercent)];
const openLater = pointsSince(mmluOpenPercent);
const closedBestThen = pointValue(
  mmluClosedPercent,
  closedThen.at(-1)!,
  "best closed score when the notes stopped",
);
const openBestThen = pointValue(
  mmluOpenPercent,
  openThen.at(-1)!,
  "best open score when the notes stopped",
);
const closedLast = mmluClosedPercent.points.at(-1)!;
const passing = pointWhere(
  { ...mmluOpenPercent, points: openLater },
  "an open score above every closed one",
  ({ value }) => value > closedLast.value,
);
const rowOf = (series: Series, model: string) => {
  const { row } = pointNamed(series, model);
  return onlyRow(mmluFrontier, model, ({ ref }) => ref.key === row.ref.key);
};
const oddsOf = (series: Series, model: string, label: string) =>
  cellValue(mmluFrontier, rowOf(series, model), { column: "rightPerWrong", label });

export const openAndClosedMmlu = defineFinding({
  id: "open-and-closed-mmlu",
  title: "Open and closed models on MMLU",
  rule: mmluFrontier.rule,
  values: {
    "open-first": pointValue(mmluOpenPercent, openThen[0]!, "first open score, of GPT-J"),
    "closed-first": pointValue(mmluClosedPercent, closedThen[0]!, "first closed score, of GPT-3"),
    "open-best-then": openBestThen,
    "closed-best-then": closedBestThen,
    "gap-then": differenceOf(closedBestThen, openBestThen, {
      label: "gap when the notes stopped",
      unit: "percentage-points",
    }),
    "open-odds-then": oddsOf(mmluOpenOdds, "Qwen 72B", "right answers for a wrong one, Qwen 72B"),
    "closed-odds-then": oddsOf(mmluClosedOdds, "GPT-4", "right answers for a wrong one, GPT-4"),
    "open-records-then": countOf(
      mmluFrontier.id,
      openThen.map(({ row }) => row),
      "open records before the notes stopped",
    ),
    "closed-records-then": countOf(
      mmluFrontier.id,
      closedThen.map(({ row }) => row),
      "closed records before the notes stopped",
    ),
    "open-rate": slopeOf(mmluOpenPercent, openThen, {
      label: "points a year of the open records before the notes stopped",
      unit: "points-per-year",
    }),
    "closed-rate": slopeOf(mmluClosedPercent, closedThen, {
      label: "points a year of the closed records before the notes stopped",
      unit: "points-per-year",
    }),
    "rate-ratio": rateRatioOf(mmluRace, "how many times as fast the open records rose, in points"),
    "open-odds-rate": rateOf(mmluOpenOdds, pointsBefore(mmluOpenOdds), {
      direction: "growth",
      label: "yearly growth of right answers for a wrong one, open",
    }),
    "closed-odds-rate": rateOf(mmluClosedOdds, pointsBefore(mmluClosedOdds), {
      direction: "growth",
      label: "yearly growth of right answers for a wrong one, closed",
    }),
    "odds-rate-ratio": rateRatioOf(
      mmluOddsRace,
      "how many times as fast the open records rose, in logarithms of the odds",
    ),
    "parity-year": parityYearOf(mmluRace, "year in which the lines through the scores meet"),
    "parity-over-full-marks": parityOverCeiling(
      mmluRace,
      100,
      "score at which the lines through the scores meet, over full marks",
    ),
    "odds-parity-year": parityYearOf(mmluOddsRace, "year in which the lines through the odds meet"),
    "closed-last": pointValue(mmluClosedPercent, closedLast, "last closed record, Claude 3 Opus"),
    "open-passing": pointValue(
      mmluOpenPercent,
      passing,
      "open score that first beat every closed one",
    ),
    "months-to-passing": monthsBetween(
      mmluOpenPercent,
      openThen.at(-1)!,
      passing,
      "months from the best open score then to the one that passed",
    ),
    "open-records-since": countOf(
      mmluFrontier.id,
      openLater.map(({ row }) => row),
      "open records since the notes stopped",
    ),
    "inside-band": countInsideBand(mmluOpenOdds, "later open records inside the foretold band"),
    "band-factor": bandFactor(mmluOpenOdds, "width of the band at its end"),
    "foretold-at-end": foretoldAtEnd(
      mmluOpenOdds,
      "right answers for a wrong one foretold for the day of the last open record",
    ),
    "open-last-odds": oddsOf(
      mmluOpenOdds,
      mmluOpenOdds.points.at(-1)!.name,
      "right answers for a wrong one, last open record",
    ),
  },
});
