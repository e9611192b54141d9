/** Whether open models still improve faster than closed ones, on the two exams that came after MMLU. */
import { arenaFrontier } from "~/derived/arena-frontier";
import { gpqaFrontier } from "~/derived/gpqa-frontier";
import { lastDayOf } from "~/derived/kit/exams";
import type { Openness } from "~/derived/kit/frontier";
import { excludedYearOf, parityYearOf, rateRatioOf, slopeOf, type Race } from "./kit/line-values";
import { defineSeries, pointsSince, type Point, type Series } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { constantById, constants } from "~/data/constants";
import { defineFinding } from "./kit/value";
import { cellValue, combine, countOf, differenceOf, pointValue } from "./kit/values";

const gpqaOf = (openness: Openness, column: "percentCorrect" | "rightPerWrong") =>
  defineSeries({
    id: `gpqa-${openness}-${column === "percentCorrect" ? "percent" : "odds"}`,
    name: `${openness} models`,
    table: gpqaFrontier,
    column,
    nameColumn: "model",
    where: (row) => row.openness === openness,
  });
const arenaOf = (openness: Openness) =>
  defineSeries({
    id: `arena-${openness}`,
    name: `${openness} models`,
    table: arenaFrontier,
    column: "ratingPoints",
    nameColumn: "model",
    where: (row) => row.openness === openness,
  });

export const gpqaClosedPercent = gpqaOf("closed", "percentCorrect");
export const gpqaOpenPercent = gpqaOf("open", "percentCorrect");
export const gpqaClosedOdds = gpqaOf("closed", "rightPerWrong");
export const gpqaOpenOdds = gpqaOf("open", "rightPerWrong");
export const arenaClosed = arenaOf("closed");
export const arenaOpen = arenaOf("open");

const raceSince = (leader: Series, follower: Series, scale: Race["scale"]): Race => ({
  leader,
  follower,
  leaderPoints: pointsSince(leader),
  followerPoints: pointsSince(follower),
  scale,
});

/** The lines through what came after the notes stopped. */
export const gpqaRace = raceSince(gpqaClosedOdds, gpqaOpenOdds, "logarithms");
export const arenaRace = raceSince(arenaClosed, arenaOpen, "values");

const countSince = (series: Series, label: string) =>
  countOf(
    series.table,
    pointsSince(series).map(({ row }) => row),
    label,
  );
const bestBy = ({ points }: Series, date: string): Point =>
  points.findLast((point) => point.date <= date)!;
const gapOn = (date: string, label: string) =>
  differenceOf(
    pointValue(arenaClosed, bestBy(arenaClosed, date), `best closed rating on ${date}`),
    pointValue(arenaOpen, bestBy(arenaOpen, date), `best open rating on ${date}`),
    { label, unit: "rating-points" },
  );
const gapAtEnd = gapOn(
  lastDayOf.LMArena,
  `gap on LMArena on ${lastDayOf.LMArena}, the last day on record`,
);
const tenfold = cellValue(constants, constantById("rating-tenfold"), {
  column: "value",
  label: "rating points for which the leader wins ten times as often as it loses",
  unit: "rating-points",
});
const growth = (series: Series, label: string) =>
  rateOf(series, pointsSince(series), { direction: "growth", label });

export const openTrendsSince = defineFinding({
  id: "open-trends-since",
  title: "Open and closed models since the notes",
  rule: `${gpqaFrontier.rule} ${arenaFrontier.rule}`,
  values: {
    "gpqa-closed-records": countSince(gpqaClosedOdds, "closed records of GPQA Diamond since"),
    "gpqa-open-records": countSince(gpqaOpenOdds, "open records of GPQA Diamond since"),
    "gpqa-closed-rate": growth(
      gpqaClosedOdds,
      "yearly growth of right answers for a wrong one on GPQA Diamond, closed",
    ),
    "gpqa-open-rate": growth(
      gpqaOpenOdds,
      "yearly growth of right answers for a wrong one on GPQA Diamond, open",
    ),
    "gpqa-rate-ratio": rateRatioOf(
      gpqaRace,
      "how many times as fast the open records of GPQA Diamond rise, in logarithms of the odds",
    ),
    "gpqa-parity-year": parityYearOf(gpqaRace, "year in which the lines of GPQA Diamond meet"),
    "gpqa-excluded-from": excludedYearOf(
      gpqaRace,
      "low",
      "first year in which the lines of GPQA Diamond do not meet",
    ),
    "gpqa-excluded-to": excludedYearOf(
      gpqaRace,
      "high",
      "last year in which the lines of GPQA Diamond do not meet",
    ),
    "gpqa-closed-last": pointValue(
      gpqaClosedPercent,
      gpqaClosedPercent.points.at(-1)!,
      "best closed score on GPQA Diamond",
    ),
    "gpqa-closed-odds-last": pointValue(
      gpqaClosedOdds,
      gpqaClosedOdds.points.at(-1)!,
      "right answers for a wrong one on GPQA Diamond, last closed record",
    ),
    "gpqa-open-last": pointValue(
      gpqaOpenPercent,
      gpqaOpenPercent.points.at(-1)!,
      "best open score on GPQA Diamond",
    ),
    "gpqa-open-first": pointValue(
      gpqaOpenPercent,
      gpqaOpenPercent.points[0]!,
      "first open score on GPQA Diamond",
    ),
    "gpqa-closed-first": pointValue(
      gpqaClosedPercent,
      gpqaClosedPercent.points[0]!,
      "first closed score on GPQA Diamond",
    ),
    "arena-closed-records": countSince(arenaClosed, "closed records of LMArena since"),
    "arena-open-records": countSince(arenaOpen, "open records of LMArena since"),
    "arena-closed-rate": slopeOf(arenaClosed, pointsSince(arenaClosed), {
      label: "points a year of the closed records of LMArena",
      unit: "points-per-year",
    }),
    "arena-open-rate": slopeOf(arenaOpen, pointsSince(arenaOpen), {
      label: "points a year of the open records of LMArena",
      unit: "points-per-year",
    }),
    "arena-rate-ratio": rateRatioOf(
      arenaRace,
      "how many times as fast the open records of LMArena rise",
    ),
    "arena-parity-year": parityYearOf(arenaRace, "year in which the lines of LMArena meet"),
    "arena-excluded-to": excludedYearOf(
      arenaRace,
      "high",
      "last year in which the lines of LMArena do not meet",
    ),
    "arena-gap-after-r1": gapOn("2025-01-20", "gap on LMArena on 20 January 2025"),
    "arena-gap-at-end": gapAtEnd,
    "arena-votes-at-end": combine([gapAtEnd, tenfold], {
      label: "share of the votes that the best closed model would get against the best open one",
      value: 1 / (1 + 10 ** (-gapAtEnd.value / tenfold.value)),
      unit: "share",
      method: "share",
      words: "one over one plus ten to the power of minus the gap over the points of a tenfold",
      symbols: "1 ÷ (1 + 10^(−g ÷ s))",
      pattern: "1 ÷ (1 + 10^(−{} ÷ {}))",
    }),
    "arena-gap-start-2024": gapOn("2024-02-15", "gap on LMArena on 15 February 2024"),
  },
});
