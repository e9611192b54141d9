import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import {
  doublingsDuring,
  graduationMonth,
  horizonAtGraduation,
} from "../../src/model/graduation-horizon";
import { fitLogTrend } from "../../src/model/log-trend";

fc.configureGlobal({ seed: 1837 });

/** METR, Time Horizon 1.1: release and 50 % horizon in minutes of the models that set a record. */
const records = [
  ["2019-02-14", 0.05378],
  ["2020-05-28", 0.1441],
  ["2022-03-15", 0.5992],
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
] as const;

const fitFrom = (first: string) =>
  fitLogTrend(
    records
      .filter(([date]) => date >= first)
      .map(([date, value]) => ({ year: decimalYear(date), value })),
  );
const daysPerMonth = 365.25 / 12;

const entry = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

describe("the published doubling times of METR", () => {
  // METR, Time Horizon 1.1: 129 days from 2023 on (104 to 158), 188 days from 2019 on.
  test("come out of its records since 2023", () => {
    const { doublingMonths, doublingMonthsInterval } = fitFrom("2023");
    expect(doublingMonths * daysPerMonth).toBeCloseTo(129, 0);
    expect(doublingMonthsInterval!.low * daysPerMonth).toBeGreaterThan(104);
    expect(doublingMonthsInterval!.high * daysPerMonth).toBeLessThan(158);
  });

  test("come out of its records since 2019", () => {
    expect(fitFrom("2019").doublingMonths * daysPerMonth).toBeCloseTo(188, 0);
  });
});

describe("graduationMonth", () => {
  test("counts months over the turn of years", () => {
    expect(graduationMonth("2021-09", 52)).toBe("2026-01");
    expect(graduationMonth("2021-09", 0)).toBe("2021-09");
    expect(graduationMonth("2021-09", 3)).toBe("2021-12");
    expect(graduationMonth("2021-09", 4)).toBe("2022-01");
  });

  test("adds up", () => {
    const months = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(entry, months, months, (month, first, second) => {
        expect(graduationMonth(graduationMonth(month, first), second)).toBe(
          graduationMonth(month, first + second),
        );
      }),
    );
  });

  test("rejects what is no month", () => {
    expect(() => graduationMonth("2021-13", 1)).toThrow(
      'graduationMonth: expected a month as 2021-09, got "2021-13".',
    );
    expect(() => graduationMonth("2021-09-01", 1)).toThrow(RangeError);
    expect(() => graduationMonth("2021-09", 1.5)).toThrow(
      "graduationMonth: expected whole months of zero or more, got 1.5.",
    );
    expect(() => graduationMonth("2021-09", -1)).toThrow(RangeError);
  });
});

describe("horizonAtGraduation", () => {
  // One minute at the start of 2020, doubling every year: 2^6 minutes six years on.
  const doubling = fitLogTrend(
    [2017, 2018, 2019, 2020].map((year) => ({ year, value: 2 ** (year - 2020) })),
  );

  test("carries an exact line on", () => {
    const { graduation, year, value } = horizonAtGraduation({
      trend: doubling,
      entry: "2021-09",
      degreeMonths: 52,
    });
    expect(graduation).toBe("2026-01");
    expect(year).toBeCloseTo(2026 + 14 / 365, 12);
    expect(value).toBeCloseTo(2 ** (year - 2020), 8);
  });

  test("has an interval about the line, the wider the later the degree", () => {
    const trend = fitFrom("2024-02-15");
    const widthAfter = (degreeMonths: number) => {
      const { value, interval } = horizonAtGraduation({ trend, entry: "2026-01", degreeMonths });
      expect(interval.low).toBeLessThan(value);
      expect(interval.high).toBeGreaterThan(value);
      return interval.high / interval.low;
    };
    expect(widthAfter(48)).toBeGreaterThan(widthAfter(24));
    expect(widthAfter(24)).toBeGreaterThan(widthAfter(0));
  });

  test("grows by the rate over the degree, whatever the class", () => {
    const trend = fitFrom("2019");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (years) => {
        const at = (degreeMonths: number) =>
          horizonAtGraduation({ trend, entry: "2019-07", degreeMonths });
        const [now, then] = [at(0), at(12 * years)];
        expect(Math.log(then.value / now.value)).toBeCloseTo(
          (then.year - now.year) * Math.log(trend.factorPerYear),
          6,
        );
      }),
    );
  });
});

describe("doublingsDuring", () => {
  test("divides one time by the other", () => {
    expect(doublingsDuring({ degreeMonths: 52, doublingMonths: 4 })).toBe(13);
    expect(doublingsDuring({ degreeMonths: 0, doublingMonths: 7 })).toBe(0);
  });

  test("rejects times that are none", () => {
    expect(() => doublingsDuring({ degreeMonths: 52, doublingMonths: 0 })).toThrow(
      "doublingsDuring: expected a degree of zero months or more and a doubling time above zero, got 52 and 0.",
    );
    expect(() => doublingsDuring({ degreeMonths: NaN, doublingMonths: 7 })).toThrow(RangeError);
  });
});
