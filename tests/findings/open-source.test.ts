/** What the titles and captions of the figures on open models say in words, held against the values. */
import { describe, expect, test } from "vitest";
import { benchmarkOpenClosed } from "~/data/benchmark-open-closed";
import { lastDayOf } from "~/derived/kit/exams";
import { openLags } from "~/derived/open-lags";
import { openRecordHolders } from "~/derived/open-record-holders";
import { openStandingLags } from "~/derived/open-standing-lags";
import { scoreAtSize } from "~/derived/score-at-size";
import { lagSeries } from "~/findings/kit/lag-series";
import { openAndClosedMmlu } from "~/findings/open-and-closed-mmlu";
import { openLag } from "~/findings/open-lag";
import { openRecordHoldersFinding } from "~/findings/open-record-holders";
import { openTrainingCompute } from "~/findings/open-training-compute";
import { openTrendsSince } from "~/findings/open-trends-since";
import { median } from "~/model/order-statistics";

const medianOf = (index: number) => median(lagSeries[index]!.points.map(({ value }) => value));
const mmlu = openAndClosedMmlu.values;
const since = openTrendsSince.values;
const lag = openLag.values;

describe("the figure of lags by level", () => {
  test("finds about a year on MMLU, and about half of one on newer exams", () => {
    expect(medianOf(0)).toBeGreaterThan(10);
    expect(medianOf(0)).toBeLessThan(14.5);
    for (const index of [1, 2]) {
      expect(medianOf(index)).toBeGreaterThan(3.5);
      expect(medianOf(index)).toBeLessThan(7.5);
    }
  });

  test("has bars that hold their lag, and none where fewer than four models reach a level", () => {
    for (const { lagMonths, lowMonths, highMonths, closedCount, openCount } of openLags.rows) {
      if (lowMonths === undefined || highMonths === undefined) continue;
      expect(Math.min(closedCount, openCount)).toBeGreaterThanOrEqual(4);
      expect(lowMonths).toBeLessThanOrEqual(lagMonths);
      expect(highMonths).toBeGreaterThanOrEqual(lagMonths);
    }
  });
});

describe("the last day on record of an exam", () => {
  test.for([
    ["GPQA Diamond", "gpqa-at-end"],
    ["LMArena", "arena-at-end"],
  ] as const)("ends both tables and the standing lag of %s", ([exam, name]) => {
    const standing = openStandingLags.rows.findLast((row) => row.exam === exam)!;
    const holder = openRecordHolders.rows.findLast((row) => row.exam === exam)!;
    expect([standing.until, holder.until]).toEqual([lastDayOf[exam], lastDayOf[exam]]);
    expect(standing.endMonths).toBeCloseTo(lag[name].value, 9);
  });

  test("is on LMArena that of the snapshot which its table names", () => {
    expect(lastDayOf.LMArena).toBe("2025-12-17");
    expect(benchmarkOpenClosed.rule).toContain("one snapshot of LMArena, 17 December 2025");
  });
});

test("on MMLU open models rose faster, by points and by odds, and passed on paper", () => {
  expect(mmlu["rate-ratio"].low).toBeGreaterThan(1);
  expect(mmlu["odds-rate-ratio"].low).toBeGreaterThan(1);
  expect(mmlu["open-passing"].value).toBeGreaterThan(mmlu["closed-last"].value);
});

test("on newer exams the slopes cannot be told apart, and there is no date of parity", () => {
  for (const ratio of [since["gpqa-rate-ratio"], since["arena-rate-ratio"]]) {
    expect(ratio.low).toBeLessThan(1);
    expect(ratio.high).toBeGreaterThan(1);
  }
  for (const year of [since["gpqa-parity-year"], since["arena-parity-year"]]) {
    expect(year.low).toBeUndefined();
    expect(year.cautions).toEqual([
      "The difference of the slopes may be zero, so this year has no limits.",
    ]);
  }
});

test("the lags of 2025 lie inside the interval that Epoch AI published, those of 2024 above it", () => {
  const { low, high } = lag["epoch-2025"];
  for (const name of ["gpqa-2025", "arena-2025"] as const) {
    expect(lag[name].value).toBeGreaterThan(low!);
    expect(lag[name].value).toBeLessThan(high!);
  }
  for (const name of ["gpqa-2024", "arena-2024"] as const) {
    expect(lag[name].value).toBeGreaterThan(high!);
  }
});

test("each record of a size lies within the sizes that its class is named after", () => {
  for (const { sizeClass, paramsBillion, model } of scoreAtSize.rows) {
    const [from, to] = sizeClass.match(/\d+/g)!.map(Number) as [number, number];
    expect(paramsBillion, model).toBeGreaterThanOrEqual(from);
    expect(paramsBillion, model).toBeLessThanOrEqual(to);
  }
});

test("since the notes stopped companies alone took the open record", () => {
  expect(openRecordHoldersFinding.values["company-share-since-notes"].value).toBe(1);
});

test("the ratio of the largest runs is what it was when the notes stopped", () => {
  const { "ratio-then": then, "ratio-now": now } = openTrainingCompute.values;
  expect(now.value / then.value).toBeCloseTo(1, 1);
});
