import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  indexWithinSegments,
  shareOfWhole,
  splitAtBreaks,
  type BasedObservation,
} from "../../src/model/broken-series";
import { NotAboveZeroError, NotFiniteError } from "../../src/model/model-error";

fc.configureGlobal({ seed: 1837 });

const at = (year: number, value: number, basis: string): BasedObservation => ({
  year,
  value,
  basis,
});

const anySeries = fc.array(
  fc.record({
    year: fc.integer({ min: 1880, max: 2021 }),
    value: fc.integer({ min: 1, max: 1e6 }),
    basis: fc.constantFrom("a", "b"),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("splitAtBreaks", () => {
  test("cuts where the basis changes, in order of time", () => {
    const segments = splitAtBreaks([at(1960, 3, "b"), at(1940, 1, "a"), at(1950, 2, "a")]);
    expect(segments.map(({ basis }) => basis)).toEqual(["a", "b"]);
    expect(segments[0]!.observations.map(({ year }) => year)).toEqual([1940, 1950]);
  });

  test("begins a new segment when an old basis comes back", () => {
    const bases = splitAtBreaks([at(1, 1, "a"), at(2, 1, "b"), at(3, 1, "a")]);
    expect(bases.map(({ basis }) => basis)).toEqual(["a", "b", "a"]);
  });

  test("loses nothing, and never joins two bases", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const segments = splitAtBreaks(series);
        expect(segments.flatMap(({ observations }) => observations)).toHaveLength(series.length);
        for (const { basis, observations } of segments) {
          expect(new Set(observations.map((one) => one.basis))).toEqual(new Set([basis]));
        }
        segments.slice(1).forEach(({ basis }, index) => {
          expect(basis).not.toBe(segments[index]!.basis);
        });
      }),
    );
  });

  test("is empty for nothing, and rejects a year that is none", () => {
    expect(splitAtBreaks([])).toEqual([]);
    expect(() => splitAtBreaks([at(NaN, 1, "a")])).toThrow(NotFiniteError);
  });
});

describe("indexWithinSegments", () => {
  test("begins at one on each side of a break", () => {
    const series = [at(1940, 2, "a"), at(1950, 4, "a"), at(1960, 8, "b"), at(1970, 2, "b")];
    expect(indexWithinSegments(series).map(({ timesFirst }) => timesFirst)).toEqual([
      1, 2, 1, 0.25,
    ]);
  });

  // IPUMS: 191,344 operators in 1920 and 389,772 in 1950 on one basis, a growth of 104 per cent.
  test("agrees with the doubling of the operators from 1920 to 1950", () => {
    const [, last] = indexWithinSegments([at(1920, 191_344, "now"), at(1950, 389_772, "now")]);
    expect(last!.timesFirst).toBeCloseTo(2.04, 2);
  });

  test("does not mind the unit", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 1000 }), (series, factor) => {
        const scaled = series.map((one) => ({ ...one, value: one.value * factor }));
        const plain = indexWithinSegments(series);
        indexWithinSegments(scaled).forEach(({ timesFirst }, index) => {
          expect(timesFirst).toBeCloseTo(plain[index]!.timesFirst, 9);
        });
      }),
    );
  });

  test("rejects a segment that begins with nothing, and a value that is none", () => {
    expect(() => indexWithinSegments([at(1, 0, "a")])).toThrow(NotAboveZeroError);
    expect(() => indexWithinSegments([at(1, 0, "a")])).toThrow(
      "indexWithinSegments: expected a first value above zero, got 0.",
    );
    expect(() => indexWithinSegments([at(1, 1, "a"), at(2, NaN, "a")])).toThrow(NotFiniteError);
  });
});

describe("shareOfWhole", () => {
  test("divides", () => {
    expect(shareOfWhole(1, 4)).toBe(0.25);
    expect(shareOfWhole(0, 4)).toBe(0);
  });

  test.for([
    [1, 0],
    [-1, 2],
    [3, 2],
    [NaN, 2],
  ] as const)("rejects %s of %s", ([part, whole]) => {
    expect(() => shareOfWhole(part, whole)).toThrow(
      `shareOfWhole: expected a part from 0 to a whole above 0, got ${part} of ${whole}.`,
    );
  });
});
