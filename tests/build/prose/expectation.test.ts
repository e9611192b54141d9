import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meets, readExpectation } from "~/build/prose/expectation";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const ends = fc
  .tuple(number, number)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

describe("readExpectation", () => {
  test("reads back any range from low to high", () => {
    fc.assert(
      fc.property(ends, ({ low, high }) => {
        expect(readExpectation(`${low}..${high}`)).toEqual({ low, high });
      }),
    );
  });

  test.for([
    ["3..6", { low: 3, high: 6 }],
    ["0.25..0.5", { low: 0.25, high: 0.5 }],
    ["-6..-3", { low: -6, high: -3 }],
    ["1e-9..1e21", { low: 1e-9, high: 1e21 }],
    [" 3..6 ", { low: 3, high: 6 }],
    ["3..", { low: 3, high: Infinity }],
    ["..6", { low: -Infinity, high: 6 }],
  ] as const)("reads %s", ([text, range]) => {
    expect(readExpectation(text)).toEqual(range);
  });

  test("refuses any range that is written the wrong way round, and says how to write it", () => {
    fc.assert(
      fc.property(ends, ({ low, high }) => {
        expect(() => readExpectation(`${high}..${low}`)).toThrow(
          `expected a range from low to high, got "${high}..${low}". Write "${low}..${high}".`,
        );
      }),
    );
  });

  test("refuses a range without room", () => {
    expect(() => readExpectation("6..6")).toThrow(
      'expected a range with room in it, got "6..6". Write an <Assert> with "=".',
    );
  });

  test.for([
    "",
    "..",
    "6",
    "3 to 6",
    "3-6",
    "3...6",
    "3..6..9",
    "1.2.3..6",
    "a..b",
    "3%..6%",
    "NaN..6",
  ])("refuses “%s”, which is no range", (text) => {
    expect(() => readExpectation(text)).toThrow(
      `expected a range as "3..6", "3.." or "..6", got "${text}".`,
    );
  });
});

describe("meets", () => {
  test("takes both ends in, and nothing beyond them", () => {
    fc.assert(
      fc.property(ends, number, (range, value) => {
        expect(meets(range, range.low)).toBe(true);
        expect(meets(range, range.high)).toBe(true);
        expect(meets(range, value)).toBe(value >= range.low && value <= range.high);
      }),
    );
  });

  test("an open end lets everything through on its side", () => {
    expect(meets(readExpectation("3.."), 1e300)).toBe(true);
    expect(meets(readExpectation("3.."), 2.999)).toBe(false);
    expect(meets(readExpectation("..6"), -1e300)).toBe(true);
    expect(meets(readExpectation("..6"), 6.001)).toBe(false);
  });

  test("a value that is no number is in no range", () => {
    expect(meets(readExpectation("..6"), NaN)).toBe(false);
  });
});
