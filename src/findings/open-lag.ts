/** How many months open models are behind closed ones, level by level and day by day. */
import { notesStop } from "~/data/notes";
import { publishedPriceTrends } from "~/data/published-price-trends";
import { lastDayOf } from "~/derived/kit/exams";
import { openLags, type OpenLag } from "~/derived/open-lags";
import { decimalYear } from "~/model/decimal-year";
import { publishedInterval } from "./kit/interval";
import {
  lagAt,
  levelsReachedIn,
  meanLagOver,
  meanStandingLagOver,
  standingLagOn,
} from "./kit/lag-values";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue, countOf } from "./kit/values";

const meanIn = (exam: "MMLU" | "GPQA Diamond" | "LMArena", year: number) =>
  meanLagOver(
    levelsReachedIn(exam, year),
    `mean lag of the levels of ${exam} that open models first reached in ${year}`,
  );
const standingIn = (exam: "GPQA Diamond" | "LMArena", from: string, to: string) =>
  meanStandingLagOver(exam, { from, to }, `mean standing lag on ${exam}, ${from} to ${to}`);

const mmlu2022 = meanIn("MMLU", 2022);
const isKnown = ({ isLowerBound }: OpenLag) => !isLowerBound;
/** Whether the closed model of a level came out before the notes stopped. */
const isFromBefore = ({ closedDate }: OpenLag) => decimalYear(closedDate) < decimalYear(notesStop);

/** The levels that open models first reached in 2024, taken apart. */
function levelsOf2024(exam: "GPQA Diamond" | "LMArena") {
  const levels = levelsReachedIn(exam, 2024);
  return {
    levels: countOf(
      openLags.id,
      levels,
      `levels of ${exam} that open models first reached in 2024`,
    ),
    before: countOf(
      openLags.id,
      levels.filter(isFromBefore),
      `levels of ${exam} reached in 2024 whose closed model came before the notes stopped`,
    ),
    known: meanLagOver(
      levels.filter(isKnown),
      `mean lag of those levels of ${exam} of 2024 that are no lower bounds`,
    ),
    later: meanLagOver(
      levels.filter((row) => !isFromBefore(row)),
      `mean lag of those levels of ${exam} of 2024 whose closed model came after the notes stopped`,
    ),
  };
}

const gpqa2024 = levelsOf2024("GPQA Diamond");
const arena2024 = levelsOf2024("LMArena");
const spread = openLags.rows.filter((row) => row.exam === "MMLU" && isKnown(row));
const byLag = [...spread].sort((a, b) => a.lagMonths - b.lagMonths);
const extreme = (index: number, label: string) =>
  cellValue(openLags, byLag.at(index)!, { column: "lagMonths", label });
const mmlu2023 = meanIn("MMLU", 2023);

function published(sourceId: string, label: string): Computation {
  const row = publishedPriceTrends.rows.find(
    ({ topic, sourceIds }) => topic === "open behind closed" && sourceIds.includes(sourceId),
  );
  if (!row) {
    throw new Error(`${publishedPriceTrends.file}: expected a lag from ${sourceId}, found none.`);
  }
  const value = cellValue(publishedPriceTrends, row, { column: "value", label, unit: "months" });
  const { intervalLow: low, intervalHigh: high, intervalLevel } = row;
  return low === undefined || high === undefined || intervalLevel === undefined
    ? value
    : { ...value, ...publishedInterval({ low, high }, intervalLevel) };
}

export const openLag = defineFinding({
  id: "open-lag",
  title: "How far open models are behind",
  rule: openLags.rule,
  values: {
    "mmlu-2022": mmlu2022,
    "mmlu-2023": mmlu2023,
    "mmlu-2024": meanIn("MMLU", 2024),
    "mmlu-2022-known": meanLagOver(
      levelsReachedIn("MMLU", 2022).filter(isKnown),
      "mean lag of those levels of 2022 that are no lower bounds",
    ),
    "mmlu-2022-levels": countOf(
      openLags.id,
      levelsReachedIn("MMLU", 2022),
      "levels of MMLU that open models first reached in 2022",
    ),
    "mmlu-2022-bounds": countOf(
      openLags.id,
      levelsReachedIn("MMLU", 2022).filter((row) => !isKnown(row)),
      "of these, lower bounds",
    ),
    "mmlu-shortest": extreme(0, "shortest lag on MMLU that is no lower bound"),
    "mmlu-longest": extreme(-1, "longest lag on MMLU that is no lower bound"),
    "mmlu-60": lagAt("MMLU", 60, "lag on MMLU at 60 per cent"),
    "mmlu-65": lagAt("MMLU", 65, "lag on MMLU at 65 per cent"),
    "mmlu-70": lagAt("MMLU", 70, "lag on MMLU at 70 per cent"),
    "mmlu-75": lagAt("MMLU", 75, "lag on MMLU at 75 per cent"),
    "mmlu-80": lagAt("MMLU", 80, "lag on MMLU at 80 per cent"),
    "mmlu-85": lagAt("MMLU", 85, "lag on MMLU at 85 per cent"),
    "mmlu-levels": countOf(openLags.id, spread, "levels of MMLU with a lag that is no lower bound"),
    "mmlu-at-the-notes": standingLagOn(
      "MMLU",
      notesStop,
      "standing lag on MMLU on 15 February 2024",
    ),
    "gpqa-2024": meanIn("GPQA Diamond", 2024),
    "gpqa-2024-levels": gpqa2024.levels,
    "gpqa-2024-before": gpqa2024.before,
    "gpqa-2024-known": gpqa2024.known,
    "gpqa-2024-later": gpqa2024.later,
    "gpqa-2025": meanIn("GPQA Diamond", 2025),
    "gpqa-2026": meanIn("GPQA Diamond", 2026),
    "gpqa-standing-2024": standingIn("GPQA Diamond", "2024-01-01", "2025-01-01"),
    "gpqa-standing-2025": standingIn("GPQA Diamond", "2025-01-01", "2026-01-01"),
    "gpqa-standing-2026": standingIn("GPQA Diamond", "2026-01-01", lastDayOf["GPQA Diamond"]),
    "gpqa-at-end": standingLagOn(
      "GPQA Diamond",
      lastDayOf["GPQA Diamond"],
      `standing lag on GPQA Diamond on ${lastDayOf["GPQA Diamond"]}, the last day on record`,
    ),
    "gpqa-80": lagAt("GPQA Diamond", 80, "lag on GPQA Diamond at 80 per cent"),
    "gpqa-50": lagAt("GPQA Diamond", 50, "lag on GPQA Diamond at 50 per cent"),
    "arena-1300": lagAt("LMArena", 1300, "lag on LMArena at 1300 points"),
    "arena-1350": lagAt("LMArena", 1350, "lag on LMArena at 1350 points"),
    "arena-1400": lagAt("LMArena", 1400, "lag on LMArena at 1400 points"),
    "arena-newest-level": cellValue(
      openLags,
      openLags.rows.findLast((row) => row.exam === "LMArena" && row.lowMonths !== undefined)!,
      {
        column: "level",
        label: "highest level of LMArena whose lag has an interval",
        unit: "rating-points",
      },
    ),
    "arena-2024": meanIn("LMArena", 2024),
    "arena-2024-levels": arena2024.levels,
    "arena-2024-before": arena2024.before,
    "arena-2024-known": arena2024.known,
    "arena-2024-later": arena2024.later,
    "arena-2025": meanIn("LMArena", 2025),
    "arena-standing-2024": standingIn("LMArena", "2024-01-01", "2025-01-01"),
    "arena-standing-2025": standingIn("LMArena", "2025-01-01", lastDayOf.LMArena),
    "arena-after-r1": standingLagOn(
      "LMArena",
      "2025-01-20",
      "standing lag on LMArena on 20 January 2025",
    ),
    "arena-at-end": standingLagOn(
      "LMArena",
      lastDayOf.LMArena,
      `standing lag on LMArena on ${lastDayOf.LMArena}, the last day on record`,
    ),
    "epoch-2025": published("epoch-open-2025", "Epoch AI’s lag, 2023 to October 2025"),
    "epoch-2026": published("epoch-open-2026", "Epoch AI’s lag, January to May 2026"),
    "caisi-2026": published("caisi-2026", "CAISI’s lag of DeepSeek V4 Pro, April 2026"),
  },
});
