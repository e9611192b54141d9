import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import {
  firstToReach,
  lagAtLevel,
  meanStandingLag,
  resampledLag,
  standingLag,
  type Classes,
} from "../../src/model/frontier-lag";
import { seededRandom } from "../kit/seeded-random.ts";

fc.configureGlobal({ seed: 1837 });

const leader = [
  { year: 2020, value: 40 },
  { year: 2021, value: 60 },
  { year: 2023, value: 80 },
];
const follower = [
  { year: 2021, value: 40 },
  { year: 2022.5, value: 65 },
];
const classes = { leader, follower };

const score = fc.record({
  year: fc.double({ min: 2020, max: 2026, noNaN: true }),
  value: fc.integer({ min: 0, max: 100 }),
});
const scores = fc.array(score, { minLength: 5, maxLength: 12 });
const manyScores = fc.array(score, { minLength: 20, maxLength: 40 });

describe("lagAtLevel", () => {
  test("is the time between the first of each class at the level", () => {
    expect(lagAtLevel(classes, 40)?.months).toBeCloseTo(12, 9);
    expect(lagAtLevel(classes, 60)?.months).toBeCloseTo(18, 9);
  });

  test("is below zero where the follower was first", () => {
    expect(lagAtLevel(classes, 65)?.months).toBeCloseTo(-6, 9);
  });

  test("is nothing where one has not been there", () => {
    expect(lagAtLevel(classes, 70)).toBeUndefined();
    expect(firstToReach(leader, 90)).toBeUndefined();
  });

  test("of a class that repeats the other after a delay is that delay, at every level", () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 4, noNaN: true }), (models, years) => {
        const late = models.map(({ year, value }) => ({ year: year + years, value }));
        const top = Math.max(...models.map(({ value }) => value));
        const lag = lagAtLevel({ leader: models, follower: late }, top);
        expect(lag?.months).toBeCloseTo(12 * years, 6);
      }),
    );
  });

  test("turns its sign when the classes change places", () => {
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 0, max: 100 }), (one, other, level) => {
        const there = lagAtLevel({ leader: one, follower: other }, level)?.months;
        const back = lagAtLevel({ leader: other, follower: one }, level)?.months;
        expect(there === undefined ? undefined : -there).toBe(back === undefined ? back : back + 0);
      }),
    );
  });

  test("refuses a level and a value that are none", () => {
    expect(() => lagAtLevel(classes, Number.NaN)).toThrow(
      "lagAtLevel: expected a finite level, got NaN.",
    );
    const bad = [{ year: 2020, value: Infinity }];
    expect(() => lagAtLevel({ leader: bad, follower }, 1)).toThrow(
      "lagAtLevel: expected finite values, got Infinity at 2020.",
    );
  });
});

describe("resampledLag", () => {
  const many = (delay: number) =>
    Array.from({ length: 20 }, (_, index) => ({ year: 2020 + index / 10 + delay, value: 50 }));

  test("holds the lag of the models themselves", () => {
    const { interval } = resampledLag({ leader: many(0), follower: many(1) }, 50);
    expect(interval!.low).toBeLessThanOrEqual(12);
    expect(interval!.high).toBeGreaterThanOrEqual(12);
  });

  // Of four models the first is left out in 81 of 256 drawings, the first two in 16, the first three in 1:
  // the first date is the third or a later one in 6.25 % of them, and the fourth in 0.4 %.
  test("is worked out over all drawings of a class of four", () => {
    const four = [2020, 2021, 2022, 2023].map((year) => ({ year, value: 50 }));
    const fixed = Array.from({ length: 4 }, () => ({ year: 2019, value: 50 }));
    const late = resampledLag({ leader: fixed, follower: four }, 50);
    expect(late.interval).toEqual({ low: 12, high: 36 });
    const early = resampledLag({ leader: four, follower: fixed }, 50);
    expect(early.interval).toEqual({ low: -36, high: -12 });
  });

  test("is what seeded drawings come to", () => {
    const [draws, tolerance] = [10_000, 0.008]; // five standard errors of a share of 2.5 %
    fc.assert(
      fc.property(manyScores, manyScores, fc.nat(), (one, other, seed) => {
        const both = { leader: one, follower: other };
        const level = Math.min(50, fourthHighest(one, other));
        const { interval, shareUsable } = resampledLag(both, level);
        const lags = drawLags(both, level, { draws, seed });
        const share = (isIn: (months: number) => boolean) => lags.filter(isIn).length / lags.length;
        expect(share((months) => months < interval!.low)).toBeLessThan(0.025 + tolerance);
        expect(share((months) => months <= interval!.low)).toBeGreaterThan(0.025 - tolerance);
        expect(share((months) => months > interval!.high)).toBeLessThan(0.025 + tolerance);
        expect(share((months) => months >= interval!.high)).toBeGreaterThan(0.025 - tolerance);
        expect(Math.abs(lags.length / draws - shareUsable)).toBeLessThan(0.01);
      }),
      { numRuns: 12 },
    );
  });

  test("leaves out the drawings in which a class does not reach the level, fewer than 4 %", () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const { shareUsable } = resampledLag(
          { leader: one, follower: other },
          fourthHighest(one, other),
        );
        expect(shareUsable).toBeGreaterThan(0.96);
        expect(shareUsable).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("has no width where all models of a class are of one day", () => {
    const day = (year: number) => Array.from({ length: 9 }, () => ({ year, value: 50 }));
    const { interval } = resampledLag({ leader: day(2020), follower: day(2021) }, 50);
    expect(interval!.low).toBeCloseTo(12, 9);
    expect(interval!.high).toBeCloseTo(12, 9);
  });

  test("gives no interval where too few models reach the level, and says how many do", () => {
    const result = resampledLag(classes, 60);
    expect(result.interval).toBeUndefined();
    expect([result.nLeader, result.nFollower]).toEqual([2, 1]);
    expect(result.shareUsable).toBeCloseTo((1 - 1 / 27) * (1 - 1 / 4), 12);
  });
});

/** The highest level that four models of each class reach. */
function fourthHighest(...groups: readonly Classes["leader"][]): number {
  return Math.min(
    ...groups.map((models) => models.map(({ value }) => value).sort((a, b) => b - a)[3]!),
  );
}

/** The lags of classes that are drawn anew from a seed. */
function drawLags(
  { leader: one, follower: other }: Classes,
  level: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): number[] {
  const random = seededRandom(seed);
  const draw = (models: Classes["leader"]) =>
    models.map(() => models[Math.floor(random() * models.length)]!);
  return Array.from({ length: draws }).flatMap(() => {
    const early = firstToReach(draw(one), level);
    const late = firstToReach(draw(other), level);
    return early === undefined || late === undefined ? [] : [(late - early) * 12];
  });
}

describe("standingLag", () => {
  test("grows by a month a month until the next record", () => {
    expect(standingLag(classes, 2021)).toBeCloseTo(12, 9);
    expect(standingLag(classes, 2022)).toBeCloseTo(24, 9);
    expect(standingLag(classes, 2023.5)).toBeCloseTo(6, 9);
  });

  test("is zero while the follower leads, and nothing before it has anything", () => {
    expect(standingLag(classes, 2022.75)).toBe(0);
    expect(standingLag(classes, 2020.5)).toBeUndefined();
  });
});

describe("meanStandingLag", () => {
  test("is the area under the saw teeth over the time", () => {
    // From 12 to 30 months over a year and a half, then zero for half a year, then up to 12.
    const expected = (21 * 1.5 + 0 * 0.5 + 6 * 1) / 3;
    expect(meanStandingLag(classes, { from: 2021, to: 2024 })).toBeCloseTo(expected, 9);
  });

  test("of a class that repeats one leap after a delay grows with that delay", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (years) => {
        const one = [{ year: 2020, value: 1 }];
        const late = [{ year: 2020 + years, value: 1 }];
        const span = { from: 2020 + years, to: 2024 + years };
        const mean = meanStandingLag({ leader: one, follower: late }, span);
        expect(mean).toBeCloseTo(12 * (years + 2), 6);
      }),
    );
  });

  // Epoch AI, "Open-weight models lag state-of-the-art by around 3 months on average" (2025-10-30):
  // 3.5 months, 90 % interval 1.1 to 5.3, on its own index. Ratings: LMArena snapshot of 2025-12-17.
  test("has levels of 2025 on LMArena inside the interval that Epoch AI published", () => {
    const at = (date: string, value: number) => ({ year: decimalYear(date), value });
    const arena = {
      leader: [
        at("2024-05-13", 1346),
        at("2024-09-12", 1388),
        at("2024-12-17", 1401),
        at("2025-02-17", 1410),
        at("2025-02-27", 1443),
      ],
      follower: [
        at("2024-12-26", 1358),
        at("2025-01-20", 1396),
        at("2025-05-28", 1418),
        at("2025-07-21", 1421),
        at("2025-09-30", 1425),
      ],
    };
    const levels = Array.from({ length: 67 }, (_, index) => 1359 + index);
    const lags = levels.map((level) => lagAtLevel(arena, level)!.months);
    const mean = lags.reduce((sum, months) => sum + months, 0) / lags.length;
    expect(mean).toBeGreaterThan(1.1);
    expect(mean).toBeLessThan(5.3);
    expect(mean).toBeCloseTo(3.9, 1);
  });

  test("refuses a span without length, and one before the follower", () => {
    expect(() => meanStandingLag(classes, { from: 2022, to: 2022 })).toThrow(
      "meanStandingLag: expected a span with a length, got 2022 to 2022.",
    );
    expect(() => meanStandingLag(classes, { from: 2020, to: 2022 })).toThrow(
      "meanStandingLag: expected a follower by 2020, got none.",
    );
  });
});
