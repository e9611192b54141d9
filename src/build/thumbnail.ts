import { figureWidths } from "~/figures/kit/define-figure";
import type { RegisteredFigure } from "./figures";
import { drawingOf } from "./render-figure";

/** The narrow drawing as a sign of itself: marks and lines without words, in the page’s own colours. */
export function thumbnailOf(registered: RegisteredFigure): string {
  const { svg } = drawingOf(registered, figureWidths.narrow);
  return svg
    .replace(/<text[\s\S]*?<\/text>/g, "")
    .replace(/<line [^>]*class="leader"[^>]*\/>/g, "")
    .replace(/<g[^>]*><\/g>/g, "")
    .replaceAll(`${registered.id}-narrow-`, `${registered.id}-thumbnail-`)
    .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, "")
    .replace(/^<svg /, '<svg aria-hidden="true" preserveAspectRatio="xMinYMid" ');
}
