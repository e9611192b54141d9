import { capHeight, doMeet, isInside, textWidth, type Box } from "./text-box";

/** A name that must stand near a point. */
export interface Label {
  readonly text: string;
  /** The point, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Colour of the text, a custom property. */
  readonly fill?: string;
  readonly weight?: "400" | "600";
  /** The side that is tried first; the right one if nothing is said. */
  readonly side?: "left";
}

export interface PlacedLabel extends Label {
  /** Left end of the baseline. */
  readonly textX: number;
  readonly textY: number;
  readonly box: Box;
  /** End of the leader line at the text, if the text stands off its point. */
  readonly leader: { readonly x: number; readonly y: number } | undefined;
}

export interface Placement {
  readonly size: number;
  /** Where labels may stand. */
  readonly bounds: Box;
  /** Marks that no label may cover. */
  readonly marks: readonly Box[];
  /** Lines that a label avoids while there is another place. */
  readonly lines: readonly Box[];
  /** Marks in the background: a label covers one only when every other place is worse. */
  readonly background?: readonly Box[];
  /** What the labels belong to, for the error message. */
  readonly figure: string;
}

/** Clear space around a mark, in pixels. */
const clearance = 7;
/** Lengths of leader lines that are tried when no place beside the point is free. */
const leaderLengths = [16, 24, 34, 46, 60, 76];
const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/**
 * Finds a place for every label: one of eight beside its point, else the end of a leader line. Crowded
 * points are served first; what cannot be placed in that order is tried in others.
 *
 * @throws {Error} naming the label that finds no place
 */
export function placeLabels(labels: readonly Label[], placement: Placement): PlacedLabel[] {
  let order = [...labels];
  let stuck = "";
  for (let attempt = 0; attempt <= labels.length; attempt += 1) {
    const placed: PlacedLabel[] = [];
    const failed = order.find((label) => {
      const place = findPlace(label, placement, placed);
      if (place) placed.push(place);
      return !place;
    });
    if (!failed) return placed;
    stuck = failed.text;
    // The one that found no place goes first next time.
    order = [failed, ...order.filter((label) => label !== failed)];
  }
  throw new Error(
    `${placement.figure}: expected a place for the label "${stuck}" at ${Math.round(placement.bounds.right)} px, found none. Shorten it, drop it, or give the drawing more height.`,
  );
}

function findPlace(
  label: Label,
  placement: Placement,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const candidates = [...besidePoint(label, placement), ...onLeader(label, placement)];
  return candidates
    .filter((candidate) => isFree(candidate, placement, placed))
    .map((candidate) => ({ candidate, cost: costOf(candidate, placement) }))
    .reduce<{ candidate: PlacedLabel; cost: number } | undefined>(
      (best, next) => (best && best.cost <= next.cost ? best : next),
      undefined,
    )?.candidate;
}

/**
 * What a place is worse by: a line under the text is bad, a covered mark of the background worse, a
 * leader line the worse the longer it is.
 */
function costOf(
  { box, leader, x, y }: PlacedLabel,
  { lines, marks, background = [] }: Placement,
): number {
  const crossings = lines.filter((line) => doMeet(box, line, 1)).length;
  const covered = background.filter((mark) => doMeet(box, mark, 1)).length;
  const passed = leader ? marksOn({ x, y }, leader, marks) : 0;
  const leaderCost = leader ? 2 + Math.hypot(leader.x - x, leader.y - y) / 15 : 0;
  return leaderCost + 3 * passed + 3 * covered + (crossings > 0 ? 1.5 + crossings / 3 : 0);
}

/** How many marks a leader line runs over, apart from those at its own point. */
function marksOn(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  marks: readonly Box[],
): number {
  const point = { left: from.x, right: from.x, top: from.y, bottom: from.y };
  const path = pointsOnLine(from, to);
  return marks.filter((mark) => !doMeet(point, mark) && path.some((step) => doMeet(step, mark)))
    .length;
}

function isFree(
  { box, leader, x, y }: PlacedLabel,
  { bounds, marks }: Placement,
  placed: readonly PlacedLabel[],
): boolean {
  if (!isInside(box, bounds)) return false;
  if (marks.some((mark) => doMeet(box, mark, 1))) return false;
  if (placed.some((other) => doMeet(box, other.box, 2))) return false;
  if (!leader) return true;
  const path = pointsOnLine({ x, y }, leader);
  return !placed.some((other) => path.some((point) => doMeet(point, other.box, 1)));
}

function besidePoint(label: Label, placement: Placement): PlacedLabel[] {
  const places: readonly (readonly [number, number])[] = [
    [1, 0],
    [1, -1],
    [1, 1],
    [-1, 0],
    [-1, -1],
    [-1, 1],
    [0, -1],
    [0, 1],
  ];
  const turn = label.side === "left" ? -1 : 1;
  return places.map(([right, down]) => {
    const across = right * turn;
    const reach = across && down ? clearance * 0.75 : clearance;
    return place(label, placement, {
      x: label.x + across * reach,
      y: label.y + down * (reach + (across ? 1 : 2)),
      across,
      down,
      hasLeader: false,
    });
  });
}

function onLeader(label: Label, placement: Placement): PlacedLabel[] {
  return leaderLengths.flatMap((length) =>
    directions.map((angle) => {
      const across = Math.abs(Math.cos(angle)) < 0.3 ? 0 : Math.sign(Math.cos(angle));
      const down = Math.abs(Math.sin(angle)) < 0.3 ? 0 : Math.sign(Math.sin(angle));
      return place(label, placement, {
        x: label.x + length * Math.cos(angle),
        y: label.y + length * Math.sin(angle),
        across,
        down,
        hasLeader: true,
      });
    }),
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** −1: the text ends here; 0: it is centred here; 1: it begins here. */
  readonly across: number;
  readonly down: number;
  readonly hasLeader: boolean;
}

function place(label: Label, { size }: Placement, spot: Spot): PlacedLabel {
  const width = textWidth(label.text, { size, weight: label.weight ?? "400" });
  const height = capHeight(size);
  const textX = spot.x - (width * (1 - spot.across)) / 2;
  const textY = spot.y + (height * (1 + spot.down)) / 2;
  // Descenders reach about a quarter of the size below the baseline.
  const box = {
    left: textX,
    right: textX + width,
    top: textY - height - 1,
    bottom: textY + size / 4,
  };
  const leader = spot.hasLeader ? { x: spot.x - 2 * spot.across, y: spot.y } : undefined;
  return { ...label, textX, textY, box, leader };
}

function pointsOnLine(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Box[] {
  return [0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const x = from.x + share * (to.x - from.x);
    const y = from.y + share * (to.y - from.y);
    return { left: x, right: x, top: y, bottom: y };
  });
}
