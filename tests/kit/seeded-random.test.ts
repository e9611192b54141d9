import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";

fc.configureGlobal({ seed: 1837 });

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe("seededRandom", () => {
  // The first numbers of mulberry32 for two seeds, by an implementation in Python with masks of 32 bits.
  test.for([
    [0, [1144304738, 1416247, 958946056]],
    [20240215, [2627409615, 924630050, 985018154]],
  ] as const)("of the seed %d gives the sequence of another implementation", ([seed, expected]) => {
    expect(take(seed, 3).map((number) => number * 2 ** 32)).toEqual(expected);
  });

  test("repeats for one seed and differs for another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (seed) => {
        expect(take(seed, 20)).toEqual(take(seed, 20));
        expect(take(seed, 20)).not.toEqual(take(seed + 1, 20));
      }),
    );
  });

  test("stays from 0 to below 1, and fills it evenly", () => {
    const numbers = take(7, 20_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(inside - 2000)).toBeLessThan(200);
    }
  });

  test.for([-1, 0.5, 2 ** 32, Number.NaN])("refuses the seed %d", (seed) => {
    expect(() => seededRandom(seed)).toThrow(
      `seededRandom: expected a whole number from 0 to below 2^32, got ${seed}.`,
    );
  });
});
