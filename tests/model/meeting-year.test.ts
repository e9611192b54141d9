import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingYear, valueOn } from "../../src/model/meeting-year";
import { parityOf } from "../../src/model/trend-parity";

fc.configureGlobal({ seed: 212 });

const leader = { year: 2024, value: 100, slope: 10 };

describe("meetingYear", () => {
  test("is the gap over what the follower gains in a year", () => {
    expect(meetingYear(leader, { year: 2024, value: 60, slope: 20 })).toBe(2028);
    expect(meetingYear(leader, { year: 2025, value: 90, slope: 20 })).toBe(2027);
  });

  test("is none for a follower that does not rise faster", () => {
    expect(meetingYear(leader, { year: 2024, value: 60, slope: 10 })).toBeUndefined();
    expect(meetingYear(leader, { year: 2024, value: 60, slope: 5 })).toBeUndefined();
  });

  test("is a year in which both lines are level, wherever on them one starts", () => {
    const slope = fc.double({ min: 11, max: 200, noNaN: true });
    const value = fc.double({ min: 0, max: 99, noNaN: true });
    fc.assert(
      fc.property(slope, value, fc.integer({ min: -9, max: 9 }), (steeper, low, shift) => {
        const follower = { year: 2024, value: low, slope: steeper };
        const year = meetingYear(leader, follower)!;
        expect(valueOn(leader, year)).toBeCloseTo(valueOn(follower, year), 6);
        const moved = { ...follower, year: 2024 + shift, value: valueOn(follower, 2024 + shift) };
        expect(meetingYear(leader, moved)).toBeCloseTo(year, 6);
      }),
    );
  });

  test("agrees with the lines that are fitted", () => {
    const series = {
      leader: [10, 12, 13, 15].map((value, index) => ({ year: 2020 + index, value })),
      follower: [1, 4, 6, 10].map((value, index) => ({ year: 2020 + index, value })),
    };
    const fitted = parityOf(series);
    const [first, second] = [fitted.leader, fitted.follower].map(
      ({ meanYear, meanValue, slope }) => ({
        year: meanYear,
        value: meanValue,
        slope,
      }),
    );
    expect(meetingYear(first!, second!)).toBeCloseTo(fitted.year, 9);
  });

  test("rejects what is no number", () => {
    expect(() => meetingYear(leader, { ...leader, slope: NaN })).toThrow(
      "meetingYear: expected finite numbers, got NaN.",
    );
  });
});
