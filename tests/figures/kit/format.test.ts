import { describe, expect, test } from "vitest";
import { isPossible, units, type UnitId } from "~/data/kit/units";
import {
  countInWords,
  formatCell,
  formatCount,
  formatDate,
  formatInterval,
  formatNumber,
  formatUsd,
  inWords,
} from "~/figures/kit/format";

describe("formatNumber", () => {
  test.for([
    [37.5, "usd-per-million-tokens", "$37.50"],
    [60, "usd-per-million-tokens", "$60"],
    [0.00625, "usd-per-million-tokens", "$0.00625"],
    [0.0034087971, "usd-per-million-tokens", "$0.00341"],
    [1.999, "usd", "$2.00"],
    [1234.5, "usd", "$1,234.50"],
    [14.951984, "times-cheaper-per-year", "15×"],
    [9600, "times", "9,600×"],
    [123.0769, "times", "120×"],
    [1.25, "times", "1.3×"],
    [600, "times", "600×"],
    [45.1397, "months", "45\u00a0months"],
    [3.078, "months", "3.1\u00a0months"],
    [0.94, "share", "94\u202f%"],
    [1, "share", "100\u202f%"],
    [43.9, "percent-correct", "43.9"],
    [-0.4567, "orders-of-magnitude", "−0.46"],
    [-12, "months", "−12\u00a0months"],
    [-0.004, "orders-of-magnitude", "0"],
    [-0.4, "rating-points", "0"],
    [-0.004, "correlation", "0.00"],
    [-0.9, "correlation", "−0.90"],
    [2.1e25, "flop", "2.1\u202f×\u202f10²⁵"],
    [9.94e24, "flop", "9.9\u202f×\u202f10²⁴"],
    [9.96e24, "flop", "1.0\u202f×\u202f10²⁵"],
    [1e25, "flop", "1\u202f×\u202f10²⁵"],
    [1_000_000, "tokens", "1,000,000"],
    [17, "count", "17"],
    [0.75, "words-per-token", "0.75"],
    [175, "billion-parameters", "175"],
    [6.7, "billion-parameters", "6.7"],
  ] as const)("%d in %s is %s", ([value, unit, text]) => {
    expect(formatNumber(value, unit)).toBe(text);
  });

  test("knows every unit", () => {
    for (const unit of Object.keys(units) as UnitId[]) {
      expect(formatNumber(2, unit), unit).toMatch(/^\$?2(\.00)?/);
    }
  });

  test("never writes a hyphen for a minus, an exponent or a number that is none", () => {
    for (const unit of Object.keys(units) as UnitId[]) {
      for (const value of [-2.5, 0.0123, 45.6, 78901.2].filter((one) => isPossible(one, unit))) {
        expect(formatNumber(value, unit), `${value} ${unit}`).not.toMatch(/-|\de|NaN/);
      }
    }
  });
});

describe("formatUsd", () => {
  test.for([
    [0.3, "$0.30"],
    [0.0125, "$0.0125"],
    [0.01, "$0.01"],
    [1.5, "$1.50"],
    [2, "$2"],
  ] as const)("%d is %s", ([value, text]) => {
    expect(formatUsd(value)).toBe(text);
  });
});

describe("formatInterval", () => {
  test("says both ends", () => {
    expect(
      formatInterval({ value: 15, low: 5.84, high: 38.2, unit: "times-cheaper-per-year" }),
    ).toBe("5.8× to 38×");
  });

  test("says nothing of an interval that is not there", () => {
    expect(formatInterval({ value: 15, unit: "times" })).toBeUndefined();
  });
});

describe("formatCell", () => {
  test.for([
    [1234.56789, "1,234.57"],
    [0.000123456789, "0.000123457"],
    [2.87e-9, "2.87\u202f×\u202f10⁻⁹"],
    [-2.87e-9, "−2.87\u202f×\u202f10⁻⁹"],
    [2.1e25, "2.1\u202f×\u202f10²⁵"],
    [9.9999999e14, "1\u202f×\u202f10¹⁵"],
    [-12, "−12"],
    [0, "0"],
    [-0, "0"],
  ] as const)("%d to six digits is %s", ([value, text]) => {
    expect(formatCell(value)).toBe(text);
  });

  test("leaves out the commas where it is told to", () => {
    expect(formatCell(1234567.891, { digits: 8, isGrouped: false })).toBe("1234567.9");
  });
});

describe("formatDate", () => {
  test.for([
    ["2025-08-23", "23 August 2025"],
    ["2024-03-01", "1 March 2024"],
    ["2024-03", "March 2024"],
    ["2023", "2023"],
  ] as const)("%s is %s", ([date, text]) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe("inWords", () => {
  test.for([
    [0, "no"],
    [1, "one"],
    [10, "ten"],
    [11, "eleven"],
    [17, "seventeen"],
  ] as const)("%d is %s", ([value, word]) => {
    expect(inWords(value)).toBe(word);
  });

  test.for([18, -1, 2.5, NaN])("refuses %d", (value) => {
    expect(() => inWords(value)).toThrow(
      `inWords: expected a whole number from 0 to 17, got ${value}.`,
    );
  });
});

describe("a count", () => {
  test.for([
    [0, "0 figures", "no figures"],
    [1, "1 figure", "one figure"],
    [17, "17 figures", "seventeen figures"],
    [18, "18 figures", "18 figures"],
    [1200, "1,200 figures", "1,200 figures"],
  ] as const)("of %d has its noun in the right number", ([count, inDigits, inWordsToo]) => {
    expect(formatCount(count, "figure")).toBe(inDigits);
    expect(countInWords(count, "figure")).toBe(inWordsToo);
  });
});
