import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, type Label, type Placement } from "~/figures/kit/place-labels";
import { doMeet, isInside, textWidth } from "~/figures/kit/text-box";

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const placement: Placement = { figure: "trial", size: 13, bounds, marks: [], lines: [] };
const label = (text: string, x: number, y: number): Label => ({ text, x, y });
const markAt = (x: number, y: number) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

/** Names in a crowd: nine points as near to each other as a name is high. */
const crowd = Array.from({ length: 9 }, (_, index) =>
  label(`Model ${index}`, 180 + 18 * (index % 3), 140 + 14 * Math.floor(index / 3)),
);

describe("placeLabels", () => {
  test("puts a lonely label right of its point, without a leader line", () => {
    const [placed] = placeLabels([label("GPT-4", 100, 100)], placement);
    expect(placed!.leader).toBeUndefined();
    expect(placed!.box.left).toBeGreaterThan(100);
    expect(placed!.box.top).toBeLessThan(100);
    expect(placed!.box.bottom).toBeGreaterThan(100);
  });

  test("puts it on the left at the right edge", () => {
    const [placed] = placeLabels([label("GPT-4", 396, 100)], placement);
    expect(placed!.box.right).toBeLessThan(396);
  });

  test("gives a box as wide as the text", () => {
    const [placed] = placeLabels([label("Llama 2 7B", 100, 100)], placement);
    const { box } = placed!;
    expect(box.right - box.left).toBeCloseTo(textWidth("Llama 2 7B", { size: 13 }), 9);
  });

  test("drops none of a crowd, and lets none meet another, a mark or the edge", () => {
    const marks = crowd.map(({ x, y }) => markAt(x, y));
    const placed = placeLabels(crowd, { ...placement, marks });
    expect(placed.map(({ text }) => text).sort()).toEqual(crowd.map(({ text }) => text));
    for (const [index, { box }] of placed.entries()) {
      expect(isInside(box, bounds)).toBe(true);
      expect(marks.some((mark) => doMeet(box, mark))).toBe(false);
      expect(placed.slice(index + 1).some((other) => doMeet(box, other.box))).toBe(false);
    }
  });

  test("keeps off a line while there is another place", () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({
      ...{ left: 100 + 4 * index, right: 104 + 4 * index, top: 99, bottom: 101 },
    }));
    const [placed] = placeLabels([label("GPT-4", 100, 100)], { ...placement, lines });
    expect(lines.some((line) => doMeet(placed!.box, line))).toBe(false);
  });

  test("throws where a label finds no place, and names figure and label", () => {
    const narrow = { ...placement, bounds: { ...bounds, right: 60, bottom: 20 } };
    expect(() => placeLabels([label("A name that is too long", 30, 10)], narrow)).toThrow(
      'trial: expected a place for the label "A name that is too long" at 60 px, found none. Shorten it, drop it, or give the drawing more height.',
    );
  });

  test("throws for a character that the font does not have", () => {
    expect(() => placeLabels([label("漢字", 100, 100)], placement)).toThrow(
      'Label "漢字": expected characters of Source Sans 3, got "漢".',
    );
  });

  test("lets no two labels meet, wherever the points are", () => {
    const point = fc.record({
      x: fc.integer({ min: 60, max: 340 }),
      y: fc.integer({ min: 30, max: 270 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y }, index) => label(`Model ${index}`, x, y)),
          placement,
        );
        const meet = placed.some(({ box }, index) =>
          placed.slice(index + 1).some((other) => doMeet(box, other.box)),
        );
        expect(placed).toHaveLength(points.length);
        expect(meet).toBe(false);
      }),
      { seed: 20260215, numRuns: 60 },
    );
  });
});
