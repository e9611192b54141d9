/**
 * Offsets that keep dots of a strip from covering each other: the first stays on the line, the next
 * goes as little above or below as it must.
 *
 * @param positions places along the strip in pixels, ascending
 * @param diameter the least distance between two centres
 * @returns one offset across the strip for each position, in pixels
 * @throws {Error} if more dots crowd one place than a strip has room for
 */
export function swarmOffsets(positions: readonly number[], diameter: number): number[] {
  const offsets: number[] = [];
  for (const position of positions) {
    const isFree = (offset: number) =>
      offsets.every(
        (other, earlier) => Math.hypot(position - positions[earlier]!, offset - other) >= diameter,
      );
    const free = candidates(diameter).find(isFree);
    if (free === undefined) {
      throw new Error(
        `swarmOffsets: expected room for dot ${offsets.length + 1} of ${positions.length} within ${stepsAside} steps of the line, found none. Draw smaller dots or a longer strip.`,
      );
    }
    offsets.push(free);
  }
  return offsets;
}

/** How many steps of half a diameter a dot may stand above or below the line. */
const stepsAside = 40;

function candidates(diameter: number): number[] {
  const half = diameter / 2;
  return [0, ...Array.from({ length: stepsAside }, (_, index) => (index + 1) * half)].flatMap(
    (offset) => (offset === 0 ? [0] : [-offset, offset]),
  );
}
