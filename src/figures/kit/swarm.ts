/**
 * Offsets that keep dots of a strip from covering each other: the first stays on the line, the next
 * goes as little above or below as it must.
 *
 * @param positions places along the strip in pixels, ascending
 * @param diameter the least distance between two centres
 * @returns one offset across the strip for each position, in pixels
 */
export function swarmOffsets(positions: readonly number[], diameter: number): number[] {
  const offsets: number[] = [];
  for (const [index, position] of positions.entries()) {
    const isFree = (offset: number) =>
      offsets.every((other, earlier) => {
        const distance = Math.hypot(position - positions[earlier]!, offset - other);
        return distance >= diameter || earlier === index;
      });
    offsets.push(candidates(diameter).find(isFree)!);
  }
  return offsets;
}

function candidates(diameter: number): number[] {
  const count = 40;
  const half = diameter / 2;
  return [0, ...Array.from({ length: count }, (_, index) => (index + 1) * half)].flatMap(
    (offset) => (offset === 0 ? [0] : [-offset, offset]),
  );
}
