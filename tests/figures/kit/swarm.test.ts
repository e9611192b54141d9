import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { swarmOffsets } from "~/figures/kit/swarm";

describe("swarmOffsets", () => {
  test("leaves dots on the line that do not touch", () => {
    expect(swarmOffsets([0, 10, 25], 8)).toEqual([0, 0, 0]);
  });

  test("moves equal dots up and down in turn", () => {
    expect(swarmOffsets([5, 5, 5], 8)).toEqual([0, -8, 8]);
  });

  test("moves a dot no further than it must", () => {
    const [, offset] = swarmOffsets([0, 7], 8);
    expect(Math.abs(offset!)).toBeLessThan(8);
    expect(Math.hypot(7, offset!)).toBeGreaterThanOrEqual(8);
  });

  test("has nothing to say of no dots", () => {
    expect(swarmOffsets([], 8)).toEqual([]);
  });

  test("says where room runs out, rather than drawing a dot nowhere", () => {
    const crowd = (count: number) =>
      swarmOffsets(
        Array.from({ length: count }, () => 5),
        8,
      );
    expect(crowd(41)).not.toContain(undefined);
    expect(() => crowd(43)).toThrow(
      "swarmOffsets: expected room for dot 42 of 43 within 40 steps of the line, found none. Draw smaller dots or a longer strip.",
    );
  });

  test("keeps all dots a diameter apart", () => {
    const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(positions, (unsorted) => {
        const places = [...unsorted].sort((a, b) => a - b);
        const offsets = swarmOffsets(places, 8.5);
        for (const [one, place] of places.entries()) {
          for (const [other, earlier] of places.slice(0, one).entries()) {
            const distance = Math.hypot(place - earlier, offsets[one]! - offsets[other]!);
            expect(distance).toBeGreaterThanOrEqual(8.5);
          }
        }
      }),
      { seed: 20260215, numRuns: 200 },
    );
  });
});
