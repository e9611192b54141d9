import { parseHTML } from "linkedom";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { describeInWords } from "~/figures/kit/alternative";
import { finishPlot } from "~/figures/kit/finish-plot";
import { drawSpark } from "~/figures/kit/spark";
import { traceMarks, type TracedDatum } from "~/figures/kit/trace-marks";
import type { Series } from "~/findings/kit/series";
import type { RegisteredFigure } from "./figures";
import { oncePerFigure } from "./once";
import { escapeText } from "./svg-text";

/** Size of type in a drawing, in CSS pixels; nothing in it is smaller. */
export const figureFontSize = 13;

// One document serves all figures; Plot only makes elements with it.
export const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");

/** A finished drawing and what its marks stand for. */
export interface Drawing {
  /** The text of an SVG element. */
  readonly svg: string;
  readonly traced: readonly PlacedDatum[];
}

/** A datum with its element’s number among the shapes of the drawing, as a browser counts them too. */
export type PlacedDatum = Omit<TracedDatum, "element"> & { readonly shape: number | undefined };

/** The elements of a drawing that can be a mark. */
const shapes = "circle, path, rect, line, text";

/** A figure’s drawing, made once however many pages show it. */
export const drawingOf = oncePerFigure(
  (registered: RegisteredFigure, width: FigureWidth): Drawing => draw(registered, width),
);

/**
 * Draws a figure as the text of an SVG element, ready to stand in a page.
 *
 * @throws {Error} naming the figure, if a coordinate is not finite, a label does not show, or the
 *   drawing fails
 */
export function renderFigure(registered: RegisteredFigure, width: FigureWidth): string {
  return draw(registered, width).svg;
}

function draw(registered: RegisteredFigure, width: FigureWidth): Drawing {
  const { result, traced } = traceMarks(() => drawFigure(registered, width));
  const svg = serialize(result);
  const { id, figure } = registered;
  const place = `${registered.file}, figure "${id}", field "draw", at ${width} px`;
  const wrong = /.{0,60}(NaN|Infinity|undefined)/.exec(svg);
  if (wrong) throw new Error(`${place}: expected finite coordinates, got ${wrong[0]}.`);
  const texts = [...result.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
  const hidden = figure.labels.find((label) => !texts.some((text) => text.includes(label)));
  if (hidden !== undefined) {
    throw new Error(
      `${place}: expected the label "${hidden}", which the field "labels" declares, to be drawn, found it nowhere.`,
    );
  }
  return { svg, traced: numberShapes(result, traced) };
}

/** Draws a spark line as the text of an SVG element. */
export function renderSpark(id: string, series: Series, isStep: boolean): string {
  const svg = drawSpark({ document, series, isStep });
  return serialize(
    finishPlot(svg, {
      idPrefix: `spark-${id}`,
      name: { label: describeInWords(series) },
      fontSize: figureFontSize,
    }),
  );
}

function numberShapes(svg: Element, traced: readonly TracedDatum[]): PlacedDatum[] {
  const numbers = new Map([...svg.querySelectorAll(shapes)].map((shape, index) => [shape, index]));
  return traced.map(({ element, ...rest }) => ({
    ...rest,
    shape: element && numbers.get(element),
  }));
}

function drawFigure({ id, file, figure }: RegisteredFigure, width: FigureWidth): Element {
  try {
    const svg = figure.draw({ width, document, series: figure.series });
    return finishPlot(svg, {
      idPrefix: `${id}-${width === figureWidths.wide ? "wide" : "narrow"}`,
      name: { labelledBy: `${id}-title`, describedBy: `${id}-alternative` },
      fontSize: figureFontSize,
    });
  } catch (cause) {
    const place = `${file}, figure "${id}", field "draw", at ${width} px`;
    throw new Error(`${place}: ${(cause as Error).message}`, { cause });
  }
}

/** Shapes, which have no content; short forms keep a page with many of them light. */
const leaves = new Set(["circle", "ellipse", "line", "path", "rect"]);

/** Attributes in alphabetical order, so that the text does not depend on the stand-in document. */
export function serialize(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? "");
  const element = node as Element;
  const attributes = [...element.attributes]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escapeText(value)}"`)
    .join("");
  const children = [...element.childNodes].map(serialize).join("");
  const isLeaf = children === "" && leaves.has(element.localName);
  return isLeaf
    ? `<${element.localName}${attributes}/>`
    : `<${element.localName}${attributes}>${children}</${element.localName}>`;
}
