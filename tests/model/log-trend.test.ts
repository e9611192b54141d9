import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import { fitLogTrend } from "../../src/model/log-trend";
import {
  NotAboveZeroError,
  NotFiniteError,
  OneSingleDateError,
  TooFewDataError,
} from "../../src/model/model-error";
import type { Observation } from "../../src/model/observation";

fc.configureGlobal({ seed: 1837 });

const halvingEachYear: Observation[] = [
  { year: 2020, value: 8 },
  { year: 2021, value: 4 },
  { year: 2022, value: 2 },
  { year: 2023, value: 1 },
];

/** Observations whose decimal logarithms are the given numbers. */
const withLogs = (...pairs: readonly [number, number][]): Observation[] =>
  pairs.map(([year, log]) => ({ year, value: 10 ** log }));

/** Equal to nine digits, counted from the larger of the number and 1. */
function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("fitLogTrend", () => {
  test("recovers the factor of an exact halving", () => {
    const trend = fitLogTrend(halvingEachYear);
    expect(trend.factorPerYear).toBeCloseTo(0.5, 12);
    expect(trend.halvingMonths).toBeCloseTo(12, 12);
    expect(trend.doublingMonths).toBeCloseTo(-12, 12);
    expect(trend.rSquared).toBeCloseTo(1, 12);
    expect(trend.at(2025)).toBeCloseTo(0.25, 12);
  });

  test("has a Durbin–Watson statistic of 2 by convention when the fit is exact", () => {
    const trend = fitLogTrend(halvingEachYear);
    expect(trend.durbinWatson).toBe(2);
    expect(trend.serialCorrelation).toEqual({ statistic: 2, probability: 1, isPositive: false });
  });

  test("never halves or doubles when it is flat", () => {
    const trend = fitLogTrend(halvingEachYear.map(({ year }) => ({ year, value: 0.3 })));
    expect(trend.factorPerYear).toBe(1);
    expect(trend.halvingMonths).toBe(Infinity);
    expect(trend.doublingMonths).toBe(Infinity);
    expect(trend.halvingMonthsInterval).toBeUndefined();
    expect(trend.doublingMonthsInterval).toBeUndefined();
    expect(trend.rSquared).toBe(1);
  });

  test("has no interval of months when the rate may be no change", () => {
    const trend = fitLogTrend(withLogs([2020, 0], [2021, 1], [2022, 0], [2023, 0.5]));
    expect(trend.factorPerYearInterval.low).toBeLessThan(1);
    expect(trend.factorPerYearInterval.high).toBeGreaterThan(1);
    expect(trend.halvingMonthsInterval).toBeUndefined();
    expect(trend.doublingMonthsInterval).toBeUndefined();
  });

  test("turns the interval of a falling rate into months from quick to slow", () => {
    const noisy = withLogs([2020, 2], [2021, 1.1], [2022, -0.1], [2023, -1], [2024, -2]);
    const { factorPerYearInterval, halvingMonths, ...trend } = fitLogTrend(noisy);
    const { low, high } = trend.halvingMonthsInterval!;
    expect(low).toBeLessThan(halvingMonths);
    expect(high).toBeGreaterThan(halvingMonths);
    expectNear(0.5 ** (12 / low), factorPerYearInterval.low);
    expectNear(0.5 ** (12 / high), factorPerYearInterval.high);
    expect(trend.doublingMonthsInterval).toEqual({ low: -high, high: -low });
  });

  // Lind, Marchal & Wathen, Statistical Techniques in Business and Economics, Haverty's Furniture:
  // advertising 2, 1, 3, 4 and sales 7, 3, 8, 10; published ŷ = 1.5 + 2.2 x, R² 0.9308, s 0.9487.
  // sxx 5, sxy 11, syy 26, Σe² = 26 − 121/5 = 9/5, s² = 9/10, se = √(s²/sxx) = √(9/50). With 2 degrees
  // of freedom t = 0.95 √(2 / (4 · 0.975 · 0.025)) = 4.3026…, so every interval is algebra.
  test("agrees to nine digits with a textbook example whose intervals are algebraic", () => {
    const trend = fitLogTrend(withLogs([2, 7], [1, 3], [3, 8], [4, 10]));
    const t = 0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025));
    expect(trend).toMatchObject({ n: 4, degreesOfFreedom: 2, meanYear: 2.5 });
    expectNear(trend.meanLog10, 7);
    expectNear(trend.sxx, 5);
    expectNear(trend.sxy, 11);
    expectNear(trend.syy, 26);
    expectNear(trend.tQuantile, t);
    expectNear(trend.slopeDecadesPerYear, 11 / 5);
    expectNear(trend.slopeStandardError, Math.sqrt(9 / 50));
    expectNear(Math.log10(trend.factorPerYearInterval.low), 11 / 5 - t * Math.sqrt(9 / 50));
    expectNear(Math.log10(trend.factorPerYearInterval.high), 11 / 5 + t * Math.sqrt(9 / 50));
    expectNear(trend.rSquared, 121 / 130);
    expectNear(Math.log10(trend.at(3)), 81 / 10);
    // 9/10 · (1 + 1/4 + (3 − 5/2)² / 5) = 117/100
    expectNear(Math.log10(trend.predictionInterval(3).low), 81 / 10 - t * Math.sqrt(117 / 100));
    expectNear(Math.log10(trend.predictionInterval(3).high), 81 / 10 + t * Math.sqrt(117 / 100));
    // Residuals −0.7, 1.1, −0.1, −0.3, with steps 1.8, −1.2, −0.2: d = 4.72 / 1.8.
    expectNear(trend.durbinWatson, 4.72 / 1.8);
    expect(trend.rSquared).toBeCloseTo(0.9308, 4);
    expect(trend.residualSpreadDecades).toBeCloseTo(0.9487, 4);
  });

  // McClave, Benson & Sincich, Statistics for Business and Economics, chapter on simple regression:
  // advertising 1 to 5 and sales 1, 1, 2, 2, 4. Published: ŷ = −.1 + .7 x, s .61, r² .82, 95 % interval
  // of the slope .7 ± .61, and of one new value at x = 4 2.7 ± 2.2. Exactly: sxx 10, sxy 7, syy 6,
  // Σe² = 6 − 4.9 = 11/10, s² = 11/30, se² = 11/300. t solves the closed form for 3 degrees of freedom.
  test("agrees with the published intervals of a textbook example, and exactly with its algebra", () => {
    const trend = fitLogTrend(withLogs([1, 1], [2, 1], [3, 2], [4, 2], [5, 4]));
    const t = quantileWithThreeDegrees(0.975);
    const slopeMargin = t * Math.sqrt(11 / 300);
    const newValueMargin = t * Math.sqrt((11 / 30) * (1 + 1 / 5 + 1 / 10));
    expectNear(trend.slopeDecadesPerYear, 0.7);
    expectNear(Math.log10(trend.factorPerYearInterval.low), 0.7 - slopeMargin);
    expectNear(Math.log10(trend.factorPerYearInterval.high), 0.7 + slopeMargin);
    expectNear(Math.log10(trend.at(4)), 2.7);
    expectNear(Math.log10(trend.predictionInterval(4).low), 2.7 - newValueMargin);
    expectNear(Math.log10(trend.predictionInterval(4).high), 2.7 + newValueMargin);
    expect(slopeMargin).toBeCloseTo(0.61, 2);
    expect(newValueMargin).toBeCloseTo(2.2, 1);
    expect(trend.residualSpreadDecades).toBeCloseTo(0.61, 2);
    expect(trend.rSquared).toBeCloseTo(0.82, 2);
  });

  test("widens every interval when the level is higher", () => {
    const noisy = withLogs([2020, 0], [2021, 1.2], [2022, 1.9], [2023, 3]);
    const [usual, wide] = [fitLogTrend(noisy, { level: 0.9 }), fitLogTrend(noisy, { level: 0.99 })];
    expect(usual.level).toBe(0.9);
    expect(wide.factorPerYearInterval.low).toBeLessThan(usual.factorPerYearInterval.low);
    expect(wide.predictionInterval(2025).high).toBeGreaterThan(usual.predictionInterval(2025).high);
    expect(fitLogTrend(noisy).level).toBe(0.95);
  });

  test("counts several values of one day alike, in any order", () => {
    const points = withLogs([2020, 0], [2020, 2], [2021, 1], [2021, 3]);
    const trend = fitLogTrend(points);
    expect(trend.slopeDecadesPerYear).toBeCloseTo(1, 12);
    expect(JSON.stringify(fitLogTrend([...points].reverse()))).toBe(JSON.stringify(trend));
  });
});

describe("fitLogTrend on METR's time horizons", () => {
  // METR, Time Horizon 1.1, https://metr.org/assets/benchmark_results_1_1.yaml: minutes at 50 % of the
  // models that led at release, since 2023 and below 16 hours. Published there for the same points:
  // doubling_time_in_days, from_2023_on: 128.744, bootstrap interval 104.428 to 158.012.
  const horizons: readonly [date: string, minutes: number][] = [
    ["2023-03-14", 3.987],
    ["2023-11-06", 4.045],
    ["2024-05-13", 6.991],
    ["2024-06-20", 11.4],
    ["2024-09-12", 20.33],
    ["2024-10-22", 20.52],
    ["2024-12-05", 38.83],
    ["2025-02-24", 60.39],
    ["2025-04-16", 119.7],
    ["2025-08-07", 203],
    ["2025-11-18", 224.3],
    ["2025-11-24", 293],
    ["2025-12-11", 352.2],
    ["2026-02-05", 718.8],
  ];
  const daysPerYear = 365.25;

  // METR fits to days. The minutes above have four digits, which leaves 0.003 days.
  test("finds the published doubling time to a hundredth of a day when a year is 365.25 days", () => {
    const trend = fitLogTrend(
      horizons.map(([date, value]) => ({
        year: Date.parse(date) / 86_400_000 / daysPerYear,
        value,
      })),
    );
    const doublingDays = (trend.doublingMonths / 12) * daysPerYear;
    expect(Math.abs(doublingDays - 128.744)).toBeLessThan(0.01);
  });

  // A decimal year is 366 days long in 2024 and 365 in 2025: 0.05 days of doubling time.
  test("finds it to a tenth of a day in decimal years, inside METR's own interval", () => {
    const trend = fitLogTrend(
      horizons.map(([date, value]) => ({ year: decimalYear(date), value })),
    );
    expect(Math.abs((trend.doublingMonths / 12) * daysPerYear - 128.744)).toBeLessThan(0.1);
    const { low, high } = trend.doublingMonthsInterval!;
    expect((low / 12) * daysPerYear).toBeGreaterThan(104.428);
    expect((high / 12) * daysPerYear).toBeLessThan(158.012);
  });
});

describe("fitLogTrend rejects", () => {
  test.each([0, 1, 2])("%i observations, as there is no residual", (n) => {
    const few = halvingEachYear.slice(0, n);
    expect(() => fitLogTrend(few)).toThrow(TooFewDataError);
    expect(() => fitLogTrend(few)).toThrow(
      `fitLogTrend: expected 3 or more observations, got ${n}.`,
    );
  });

  test("and names the series first when it is given", () => {
    const series = "price-at-capability (GPT-3 level)";
    expect(() => fitLogTrend(halvingEachYear.slice(2), { series })).toThrow(
      /^price-at-capability \(GPT-3 level\): fitLogTrend: expected 3 or more observations, got 2\.$/,
    );
  });

  test.each([0, -1])("the value %s, and says where", (value) => {
    const withBad = [...halvingEachYear, { year: 2023, value }];
    expect(() => fitLogTrend(withBad)).toThrow(NotAboveZeroError);
    expect(() => fitLogTrend(withBad)).toThrow(
      `fitLogTrend: expected values above zero, got ${value} at 2023.`,
    );
  });

  test.each([NaN, Infinity])("the value %s", (value) => {
    const withBad = [...halvingEachYear, { year: 2023, value }];
    expect(() => fitLogTrend(withBad)).toThrow(NotFiniteError);
    expect(() => fitLogTrend(withBad)).toThrow(`expected finite values, got ${value} at 2023.`);
  });

  test("observations of one single date", () => {
    const sameDay = halvingEachYear.map(({ value }) => ({ year: 2023.2, value }));
    expect(() => fitLogTrend(sameDay)).toThrow(OneSingleDateError);
    expect(() => fitLogTrend(sameDay)).toThrow(
      "fitLogTrend: expected 2 or more different years, got only 2023.2.",
    );
  });

  test.each([0, 1, -0.5, 95, NaN])("the level %s", (level) => {
    expect(() => fitLogTrend(halvingEachYear, { level })).toThrow(
      new RangeError(`fitLogTrend: expected a level between 0 and 1, got ${level}.`),
    );
  });

  test("a question about a year that is no number", () => {
    const trend = fitLogTrend(halvingEachYear, { series: "prices" });
    expect(() => trend.at(NaN)).toThrow("prices: fitLogTrend: expected finite years, got NaN.");
    expect(() => trend.predictionInterval(Infinity)).toThrow(NotFiniteError);
  });
});

/** 3 to 14 points in different months of 25 years, over six decades of value. */
const logPoints = fc
  .uniqueArray(
    fc.record({
      month: fc.integer({ min: 0, max: 300 }),
      log: fc.integer({ min: -3000, max: 3000 }),
    }),
    { minLength: 3, maxLength: 14, selector: ({ month }) => month },
  )
  .map((points) => points.map(({ month, log }) => ({ year: 2000 + month / 12, log: log / 1000 })));
const raised = (points: readonly { year: number; log: number }[]): Observation[] =>
  points.map(({ year, log }) => ({ year, value: 10 ** log }));
const observations = logPoints.map(raised);
const anyYear = fc.integer({ min: 1980 * 12, max: 2050 * 12 }).map((month) => month / 12);

describe("fitLogTrend, for any observations,", () => {
  test("moves the level and not the rate when values are counted in another unit", () => {
    const unit = fc.integer({ min: -60, max: 60 }).map((tenth) => 10 ** (tenth / 10));
    fc.assert(
      fc.property(observations, unit, anyYear, (points, factor, year) => {
        const before = fitLogTrend(points);
        const after = fitLogTrend(
          points.map((point) => ({ ...point, value: point.value * factor })),
        );
        expectSameRate(after, before);
        expectNear(after.log10At(year), before.log10At(year) + Math.log10(factor));
      }),
    );
  });

  test("shifts with the dates and changes in nothing else", () => {
    fc.assert(
      fc.property(
        observations,
        fc.integer({ min: -500, max: 500 }),
        anyYear,
        (points, by, year) => {
          const before = fitLogTrend(points);
          const after = fitLogTrend(points.map((point) => ({ ...point, year: point.year + by })));
          expectSameRate(after, before);
          expectNear(after.meanYear, before.meanYear + by);
          expectNear(after.log10At(year + by), before.log10At(year));
        },
      ),
    );
  });

  test("turns a rise into an equal fall when time runs backwards", () => {
    fc.assert(
      fc.property(observations, (points) => {
        const mirrored = points.map(({ year, value }) => ({ year: 4000 - year, value }));
        expectNear(
          fitLogTrend(mirrored).slopeDecadesPerYear,
          -fitLogTrend(points).slopeDecadesPerYear,
        );
      }),
    );
  });

  test("recovers a perfect exponential", () => {
    const slope = fc.integer({ min: -2000, max: 2000 }).map((thousandth) => thousandth / 1000);
    fc.assert(
      fc.property(logPoints, slope, (points, decades) => {
        const perfect = points.map(({ year }) => ({ year, log: decades * (year - 2012) }));
        const trend = fitLogTrend(raised(perfect));
        expectNear(trend.slopeDecadesPerYear, decades);
        expectNear(trend.residualSpreadDecades, 0);
        expectNear(trend.log10At(2012), 0);
        expect(trend.durbinWatson).toBe(2);
        expect(trend.serialCorrelation.isPositive).toBe(false);
      }),
    );
  });

  test("widens the interval of the rate k times when every residual is k times as large", () => {
    const growth = fc.integer({ min: 11, max: 50 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(logPoints, growth, (points, k) => {
        const trend = fitLogTrend(raised(points));
        fc.pre(trend.residualSpreadDecades > 1e-4);
        const noisier = points.map(({ year, log }) => ({
          year,
          log: trend.log10At(year) + k * (log - trend.log10At(year)),
        }));
        const wider = fitLogTrend(raised(noisier));
        expectNear(wider.slopeDecadesPerYear, trend.slopeDecadesPerYear);
        expect(wider.slopeStandardError).toBeGreaterThan(trend.slopeStandardError);
        expectNear(wider.slopeStandardError, k * trend.slopeStandardError);
        expectNear(wider.durbinWatson, trend.durbinWatson);
      }),
    );
  });

  test("is the very same when the input is in reverse order", () => {
    fc.assert(
      fc.property(observations, (points) => {
        const reversed = JSON.stringify(fitLogTrend([...points].reverse()));
        expect(reversed).toBe(JSON.stringify(fitLogTrend(points)));
      }),
    );
  });

  test("has the fit inside each of its intervals, and the narrowest band at the mean year", () => {
    fc.assert(
      fc.property(observations, anyYear, (points, year) => {
        const trend = fitLogTrend(points);
        expectInside(trend.factorPerYear, trend.factorPerYearInterval);
        expectInside(trend.at(year), trend.predictionInterval(year));
        expectInside(trend.log10At(year), trend.log10PredictionInterval(year));
        const there = trend.log10PredictionInterval(year);
        const narrowest = trend.log10PredictionInterval(trend.meanYear);
        expect(there.high - there.low).toBeGreaterThanOrEqual(
          (narrowest.high - narrowest.low) * (1 - 1e-9),
        );
      }),
    );
  });

  test("leaves no NaN", () => {
    fc.assert(
      fc.property(observations, (points) => {
        const hasNaN = (_: string, item: unknown) => (Number.isNaN(item) ? "NaN found" : item);
        expect(JSON.stringify(fitLogTrend(points), hasNaN)).not.toContain("NaN found");
      }),
    );
  });
});

type Trend = ReturnType<typeof fitLogTrend>;

function expectSameRate(actual: Trend, expected: Trend): void {
  expectNear(actual.slopeDecadesPerYear, expected.slopeDecadesPerYear);
  expectNear(actual.slopeStandardError, expected.slopeStandardError);
  expectNear(actual.rSquared, expected.rSquared);
  expectNear(actual.residualSpreadDecades, expected.residualSpreadDecades);
}

function expectInside(value: number, { low, high }: { low: number; high: number }): void {
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
}

/** Bisects P(T ≤ t) = ½ + (u / (1 + u²) + arctan u) / π, u = t / √3. */
function quantileWithThreeDegrees(p: number): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    const u = middle / Math.sqrt(3);
    if (0.5 + (u / (1 + u ** 2) + Math.atan(u)) / Math.PI < p) low = middle;
    else high = middle;
  }
  return low;
}
