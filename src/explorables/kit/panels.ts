import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { finishPlot } from "~/figures/kit/finish-plot";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Size of type in the drawings of explorables, in CSS pixels: that of the figures. */
const fontSize = 13;

/**
 * One layer of a drawing: what moves apart from what stands, so that a move of a control redraws only
 * what follows it.
 */
export interface Panel {
  readonly left: number;
  readonly top: number;
  /** All that the layer depends on besides its width; while it is the same the layer stays as it is. */
  readonly key: string;
  readonly draw: (document: Document) => Element;
}

/** A drawing as its layers, from the back to the front; their number and order never change. */
export interface Drawing {
  readonly width: FigureWidth;
  readonly height: number;
  readonly panels: readonly Panel[];
}

/** The drawing as one image, named and described by the words of its explorable. */
export function drawWhole(document: Document, id: string, drawing: Drawing): Element {
  const { width, height, panels } = drawing;
  const whole = document.createElementNS(svgNamespace, "svg");
  whole.setAttribute("width", String(width));
  whole.setAttribute("height", String(height));
  // Plot centres the texts of a drawing on its root, and a layer leaves that root behind.
  whole.setAttribute("text-anchor", "middle");
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  whole.append(...panels.map((_, index) => drawPanel(document, id, drawing, index)));
  return finishPlot(whole, {
    idPrefix: prefixOf(id, width),
    name: { labelledBy: `${id}-title`, describedBy: `${id}-alternative` },
    fontSize,
  });
}

/** One layer of it, ready to take the place of the one that is there. */
export function drawPanel(
  document: Document,
  id: string,
  drawing: Drawing,
  index: number,
): Element {
  const { left, top, draw } = drawing.panels[index]!;
  const idPrefix = `${prefixOf(id, drawing.width)}-${index}`;
  const svg = finishPlot(draw(document), { idPrefix, name: { label: "" }, fontSize });
  const group = document.createElementNS(svgNamespace, "g");
  group.setAttribute("transform", `translate(${left},${top})`);
  group.append(...svg.childNodes);
  return group;
}

function prefixOf(id: string, width: FigureWidth): string {
  return `${id}-${width === figureWidths.wide ? "wide" : "narrow"}`;
}
