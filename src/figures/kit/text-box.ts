import metrics from "./advance-widths.json";

/** A rectangle in pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Weight = keyof typeof metrics.widths;

/** Width of a line of text in pixels, from the advance widths of the font that the page uses. */
export function textWidth(
  text: string,
  { size, weight = "400" }: { size: number; weight?: Weight },
): number {
  const widths: Readonly<Record<string, number>> = metrics.widths[weight];
  const units = [...text].reduce((sum, character) => {
    const width = widths[character];
    if (width === undefined) {
      throw new Error(`Label "${text}": expected characters of Source Sans 3, got "${character}".`);
    }
    return sum + width;
  }, 0);
  return (units * size) / metrics.unitsPerEm;
}

/** Height from the baseline up to the top of capitals and figures, in pixels. */
export function capHeight(size: number): number {
  return (metrics.capHeight * size) / metrics.unitsPerEm;
}

/** Whether two boxes share any area, or come nearer than `gap`. */
export function doMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Whether one box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
