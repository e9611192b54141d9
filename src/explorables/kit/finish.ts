import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { finishPlot } from "~/figures/kit/finish-plot";

/** Size of type in the drawings of explorables, in CSS pixels: that of the figures. */
const fontSize = 13;

/** Makes of a drawing what a page may hold, the same at build and in the browser. */
export function finishExploration(
  svg: Element,
  { id, width }: { readonly id: string; readonly width: FigureWidth },
): Element {
  return finishPlot(svg, {
    idPrefix: `${id}-${width === figureWidths.wide ? "wide" : "narrow"}`,
    name: { labelledBy: `${id}-title`, describedBy: `${id}-alternative` },
    fontSize,
  });
}
