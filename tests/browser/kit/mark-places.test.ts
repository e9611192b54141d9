import { describe, expect, test } from "vitest";
import { nearestBox, nextStop, placeTip, readPlaces } from "~/browser/kit/mark-places";

test("places are read as they were written", () => {
  expect(readPlaces("12-15 40 98,120 -")).toEqual([12, 13, 14, 15, 40, [98, 120], undefined]);
  expect(readPlaces("0")).toEqual([0]);
});

const box = (left: number, top: number, size = 8) => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
});

describe("the nearest box", () => {
  const boxes = [box(0, 0), undefined, box(100, 0), box(100, 40, 60)];

  test("is the one whose edge is nearest", () => {
    expect(nearestBox(boxes, { x: 90, y: 4 }, 30)).toBe(2);
    expect(nearestBox(boxes, { x: 150, y: 90 }, 30)).toBe(3);
  });

  test("is none beyond the reach", () => {
    expect(nearestBox(boxes, { x: 50, y: 4 }, 30)).toBe(-1);
    expect(nearestBox([], { x: 0, y: 0 }, 30)).toBe(-1);
  });

  test("is the one with the nearer middle where two cover each other", () => {
    expect(nearestBox([box(0, 0, 100), box(40, 40, 10)], { x: 45, y: 45 }, 10)).toBe(1);
  });
});

describe("a tip", () => {
  const screen = { width: 300, height: 400 };
  const tip = { width: 120, height: 60 };

  test("stands over the middle of its mark", () => {
    expect(placeTip(box(146, 200), tip, screen)).toEqual({ left: 90, top: 132 });
  });

  test("stands under a mark at the top", () => {
    expect(placeTip(box(146, 20), tip, screen).top).toBe(36);
  });

  test.for([
    [-50, 20],
    [290, 390],
    [0, 500],
    [400, -80],
  ])("stays on the screen for a mark at %s", ([left, top]) => {
    const place = placeTip(box(left!, top!), tip, screen);
    expect(place.left).toBeGreaterThanOrEqual(4);
    expect(place.left + tip.width).toBeLessThanOrEqual(296);
    expect(place.top).toBeGreaterThanOrEqual(4);
    expect(place.top + tip.height).toBeLessThanOrEqual(396);
  });
});

describe("the next mark", () => {
  const stops = [
    { group: "a", x: 10 },
    { group: "a", x: undefined },
    { group: "a", x: 30 },
    { group: "b", x: 12 },
    { group: "b", x: 40 },
  ];

  test.for([
    [-1, "ArrowLeft", 0],
    [-1, "End", 4],
    [0, "ArrowRight", 2],
    [2, "ArrowRight", 3],
    [4, "ArrowRight", 4],
    [3, "ArrowLeft", 2],
    [0, "ArrowLeft", 0],
    [2, "Home", 0],
    [0, "End", 4],
    [0, "ArrowDown", 3],
    [2, "ArrowDown", 4],
    [4, "ArrowUp", 2],
    [0, "ArrowUp", 0],
    [4, "ArrowDown", 4],
  ] as const)("from %i by %s is %i", ([from, step, to]) => {
    expect(nextStop(stops, from, step)).toBe(to);
  });

  test.for(["ArrowRight", "Home", "End"] as const)("is none where there is none, by %s", (step) => {
    expect(nextStop([], -1, step)).toBe(-1);
  });
});
