import { describe, expect, test } from "vitest";
import { betaCdf } from "../../src/model/beta-distribution";

const places = [0, 0.1, 0.25, 0.5, 0.9, 1];

describe("betaCdf", () => {
  test.each(places)("is even when both shapes are 1, at %s", (x) => {
    expect(betaCdf(x, 1, 1)).toBeCloseTo(x, 13);
  });

  test.each(places)("is 1 − (1 − x)³ for shapes 1 and 3, at %s", (x) => {
    expect(betaCdf(x, 1, 3)).toBeCloseTo(1 - (1 - x) ** 3, 13);
  });

  test.each(places)("is the arcsine law when both shapes are one half, at %s", (x) => {
    expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
  });

  test("is 0 below its range and 1 above it", () => {
    expect(betaCdf(-1, 2, 3)).toBe(0);
    expect(betaCdf(2, 2, 3)).toBe(1);
  });

  test.each([0, -1, NaN, Infinity])("rejects the shape %s on either side", (shape) => {
    const error = new RangeError(`betaCdf: expected shapes above zero, got ${shape}.`);
    expect(() => betaCdf(0.5, shape, 1)).toThrow(error);
    expect(() => betaCdf(0.5, 1, shape)).toThrow(error);
  });

  test("rejects a place that is no number", () => {
    expect(() => betaCdf(NaN, 1, 1)).toThrow(
      new RangeError("betaCdf: expected a number, got NaN."),
    );
  });
});
