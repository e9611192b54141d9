import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear, isoDateOfYear } from "../../src/model/decimal-year";

fc.configureGlobal({ seed: 1837 });

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("decimalYear", () => {
  test("starts a year on its first day", () => {
    expect(decimalYear("2024-01-01")).toBe(2024);
  });

  test("ends a common year one 365th before the next", () => {
    expect(decimalYear("2023-12-31")).toBeCloseTo(2023 + 364 / 365, 12);
  });

  test("counts 366 days in a leap year", () => {
    expect(decimalYear("2024-03-01")).toBeCloseTo(2024 + 60 / 366, 12);
    expect(decimalYear("2023-03-01")).toBeCloseTo(2023 + 59 / 365, 12);
  });

  test("counts a month as its 15th", () => {
    expect(decimalYear("2024-02")).toBe(decimalYear("2024-02-15"));
  });

  test("counts a year as its 1 July", () => {
    expect(decimalYear("2023")).toBe(decimalYear("2023-07-01"));
  });

  test.each(["2024-02-29", "2000-02-29"])("takes the leap day %s", (date) => {
    expect(isoDateOfYear(decimalYear(date))).toBe(date);
  });

  test.each(["2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00", "2024-04-31"])(
    "rejects %s, which is not in the calendar",
    (date) => {
      expect(() => decimalYear(date)).toThrow(
        new RangeError(`decimalYear: expected a day that is in the calendar, got "${date}".`),
      );
    },
  );

  test("rejects the day before the first of a month", () => {
    expect(() => decimalYear("2024-05-00")).toThrow("a day that is in the calendar");
  });

  test.each(["", "24-01-01", "2024-1-1", "2024/01/01", "2024-01-01T00:00Z", " 2024", "Q1 2024"])(
    'rejects "%s", which has another form',
    (date) => {
      expect(() => decimalYear(date)).toThrow(
        new RangeError(
          `decimalYear: expected a date as 2024-03-14, 2024-03 or 2024, got "${date}".`,
        ),
      );
    },
  );

  test("is later for a later day", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one < other);
        expect(decimalYear(one)).toBeLessThan(decimalYear(other));
      }),
    );
  });
});

describe("isoDateOfYear", () => {
  test("is the inverse of decimalYear on every day of three centuries", () => {
    const millisecondsPerDay = 86_400_000;
    const wrong: string[] = [];
    for (let t = Date.UTC(1900, 0, 1); t < Date.UTC(2200, 0, 1); t += millisecondsPerDay) {
      const date = new Date(t).toISOString().slice(0, 10);
      if (isoDateOfYear(decimalYear(date)) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test("names the day that contains a moment", () => {
    expect(isoDateOfYear(2023 + 1.9 / 365)).toBe("2023-01-02");
    expect(isoDateOfYear(2024.9999999999)).toBe("2024-12-31");
    expect(isoDateOfYear(2025 - 2 ** -42)).toBe("2024-12-31");
    expect(isoDateOfYear(0)).toBe("0000-01-01");
  });

  test.each([-1, 10000, NaN, Infinity])("rejects %s", (year) => {
    expect(() => isoDateOfYear(year)).toThrow(
      new RangeError(`isoDateOfYear: expected a year from 0 to below 10000, got ${year}.`),
    );
  });
});
