/** Where the mark of a row stands: a shape of the drawing, or a place in its own pixels. */
export type MarkPlace = number | readonly [x: number, y: number] | undefined;

/**
 * Reads what the build wrote about the marks of a drawing, one place for each row: `12-15 40 98,120 -`
 * are four shapes that follow each other, a fifth, a place, and a row without a mark.
 */
export function readPlaces(text: string): MarkPlace[] {
  return text.split(" ").flatMap((word): MarkPlace[] => {
    if (word === "-") return [undefined];
    const [x, y] = word.split(",").map(Number);
    if (y !== undefined) return [[x!, y]];
    const [first, last = first] = word.split("-").map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index);
  });
}

/** A box on the screen, in pixels. */
export interface ScreenBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The box that is nearest to a point.
 *
 * @param reach how far off it may be at most, in pixels
 * @returns its place in the list, or −1
 */
export function nearestBox(
  boxes: readonly (ScreenBox | undefined)[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): number {
  const distances = boxes.map((box) => {
    if (!box) return Infinity;
    const aside = Math.max(box.left - x, 0, x - box.right);
    const above = Math.max(box.top - y, 0, y - box.bottom);
    const toMiddle = Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
    // Where boxes cover each other, the one whose middle is nearer counts.
    return Math.hypot(aside, above) + toMiddle / 1000;
  });
  const nearest = distances.indexOf(Math.min(...distances));
  return distances[nearest]! <= reach ? nearest : -1;
}

/**
 * The left and upper edge of a tip that stands over a box, or under it, and always on the screen.
 *
 * @param screen width and height of the window
 */
export function placeTip(
  box: ScreenBox,
  tip: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const within = (value: number, size: number, room: number) =>
    Math.max(4, Math.min(value, room - size - 4));
  const above = box.top - tip.height - 8;
  return {
    left: within((box.left + box.right - tip.width) / 2, tip.width, screen.width),
    top: within(above < 4 ? box.bottom + 8 : above, tip.height, screen.height),
  };
}

/** The keys that go from mark to mark. */
export type Step = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

/** A mark as the keyboard sees it. */
export interface Stop {
  /** The series that it belongs to. */
  readonly group: string;
  /** Middle of the mark on the screen; undefined for a row without a mark. */
  readonly x: number | undefined;
}

/**
 * The mark to which a key leads: along a series and on to the next, or across to the nearest mark of
 * the series before or after.
 *
 * @param from place of the mark in the list, −1 before the first key
 */
export function nextStop(stops: readonly Stop[], from: number, step: Step): number {
  const known = stops.flatMap(({ x }, index) => (x === undefined ? [] : [index]));
  const here = known.indexOf(from);
  if (step === "End") return known.at(-1) ?? -1;
  if (step === "Home" || here < 0) return known[0] ?? -1;
  const direction = step === "ArrowRight" || step === "ArrowDown" ? 1 : -1;
  if (step === "ArrowLeft" || step === "ArrowRight") return known[here + direction] ?? from;
  const groups = [...new Set(known.map((index) => stops[index]!.group))];
  const group = groups[groups.indexOf(stops[from]!.group) + direction];
  const apart = (index: number) => Math.abs(stops[index]!.x! - stops[from]!.x!);
  return known
    .filter((index) => stops[index]!.group === group)
    .reduce((best, index) => (best === from || apart(index) < apart(best) ? index : best), from);
}
