import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doublingCourse } from "../../src/model/doubling-course";

fc.configureGlobal({ seed: 212 });

const from = { year: 2025, value: 60 };

describe("doublingCourse", () => {
  test("doubles in its time, and halves when it is carried back", () => {
    const doublingDays = 365.25;
    expect(doublingCourse({ from, doublingDays }, 2025)).toBe(60);
    expect(doublingCourse({ from, doublingDays }, 2028)).toBeCloseTo(480, 9);
    expect(doublingCourse({ from, doublingDays }, 2024)).toBeCloseTo(30, 9);
  });

  // METR, "Measuring AI Ability to Complete Long Tasks" (2025): a doubling in about 7 months, so that
  // an hour in 2025 becomes a month of work (167 hours) between 2028 and 2031.
  test("agrees with a published course", () => {
    const doublingDays = (7 / 12) * 365.25;
    const hours = (year: number) => doublingCourse({ from, doublingDays }, year) / 60;
    expect(hours(2028)).toBeLessThan(167);
    expect(hours(2031)).toBeGreaterThan(167);
  });

  test("goes as far in two strides as in one", () => {
    const days = fc.double({ min: 30, max: 2000, noNaN: true });
    const years = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(days, years, years, (doublingDays, one, other) => {
        const middle = {
          year: 2025 + one,
          value: doublingCourse({ from, doublingDays }, 2025 + one),
        };
        const twice = doublingCourse({ from: middle, doublingDays }, 2025 + one + other);
        expect(twice / doublingCourse({ from, doublingDays }, 2025 + one + other)).toBeCloseTo(
          1,
          6,
        );
      }),
    );
  });

  test("rejects a time or a value that is not above zero", () => {
    expect(() => doublingCourse({ from, doublingDays: 0 }, 2026)).toThrow(
      "doublingCourse: expected a number above zero, got 0.",
    );
    expect(() =>
      doublingCourse({ from: { year: 2025, value: -1 }, doublingDays: 9 }, 2026),
    ).toThrow("got -1");
  });
});
