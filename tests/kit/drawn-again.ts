/** Whether marks of a finished drawing stand where the numbers of its CSV file put them. */
import { readPlaces } from "../../src/browser/kit/mark-places.ts";

/** A mark’s middle in the drawing, in pixels; undefined for a mark that is no dot. */
export type Dot = { readonly x: number; readonly y: number } | undefined;

/** The dots of a drawing, one for each row, by what the build wrote beside it. */
export function dotsOf(drawing: Element): Dot[] {
  const shapes = [...drawing.querySelectorAll("circle, path, rect, line, text")];
  return readPlaces(drawing.getAttribute("data-marks")!).map((place) =>
    typeof place === "number" ? middleOf(shapes[place]!) : undefined,
  );
}

function middleOf(shape: Element): Dot {
  const attribute = (name: string) => Number(shape.getAttribute(name));
  if (shape.localName === "text") return undefined;
  if (shape.localName === "circle") return { x: attribute("cx"), y: attribute("cy") };
  const [, x, y] =
    /^translate\(([-\d.]+),([-\d.]+)\)/.exec(shape.getAttribute("transform") ?? "") ?? [];
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}

/**
 * How far, in pixels, marks are at most from a straight line against their numbers or the logarithms
 * of these, along the axis that fits best.
 */
export function misfit(
  columns: readonly (readonly number[])[],
  dots: readonly { readonly x: number; readonly y: number }[],
): number {
  const scales = columns.flatMap((column) =>
    column.every((value) => value > 0) ? [column, column.map(Math.log10)] : [column],
  );
  const axes = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
  return Math.min(...scales.flatMap((scale) => axes.map((axis) => largestResidual(scale, axis))));
}

function largestResidual(from: readonly number[], to: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [meanFrom, meanTo] = [mean(from), mean(to)];
  const spread = from.reduce((sum, one) => sum + (one - meanFrom) ** 2, 0);
  const joint = from.reduce((sum, one, index) => sum + (one - meanFrom) * (to[index]! - meanTo), 0);
  // Marks that all stand at one place say nothing about numbers that differ.
  if (spread === 0 || joint === 0) return spread === joint ? 0 : Infinity;
  const slope = joint / spread;
  return Math.max(
    ...from.map((one, index) => Math.abs(to[index]! - meanTo - slope * (one - meanFrom))),
  );
}
