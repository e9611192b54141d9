import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import {
  firstToReach,
  lagAtLevel,
  meanStandingLag,
  resampledLag,
  standingLag,
} from "../../src/model/frontier-lag";

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
const resampling = { draws: 500, seed: 1 };

const scores = fc.array(
  fc.record({
    year: fc.double({ min: 2020, max: 2026, noNaN: true }),
    value: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 5, maxLength: 12 },
);

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

  test("repeats for a seed, and holds the lag of the models themselves", () => {
    const both = { leader: many(0), follower: many(1) };
    const result = resampledLag(both, 50, resampling);
    expect(resampledLag(both, 50, resampling)).toEqual(result);
    expect(result.interval!.low).toBeLessThanOrEqual(12);
    expect(result.interval!.high).toBeGreaterThanOrEqual(12);
  });

  test("has no width where all models of a class are of one day", () => {
    const day = (year: number) => Array.from({ length: 9 }, () => ({ year, value: 50 }));
    const { interval } = resampledLag({ leader: day(2020), follower: day(2021) }, 50, resampling);
    expect(interval!.low).toBeCloseTo(12, 9);
    expect(interval!.high).toBeCloseTo(12, 9);
  });

  test("gives no interval where too few models reach the level, and says how many do", () => {
    const result = resampledLag(classes, 60, resampling);
    expect(result.interval).toBeUndefined();
    expect([result.nLeader, result.nFollower]).toEqual([2, 1]);
    expect(result.shareUsable).toBeLessThan(0.95);
  });

  test("refuses too few draws", () => {
    expect(() => resampledLag(classes, 40, { draws: 10, seed: 1 })).toThrow(
      "resampledLag: expected 100 or more draws, got 10.",
    );
  });
});

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
