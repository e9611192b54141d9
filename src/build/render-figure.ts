import { parseHTML } from "linkedom";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { describeInWords } from "~/figures/kit/alternative";
import { finishPlot } from "~/figures/kit/finish-plot";
import { drawSpark } from "~/figures/kit/spark";
import type { Series } from "~/findings/kit/series";
import type { RegisteredFigure } from "./figures";

/** Size of type in a drawing, in CSS pixels; nothing in it is smaller. */
export const figureFontSize = 13;

// One document serves all figures; Plot only makes elements with it.
const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");

/**
 * Draws a figure as the text of an SVG element, ready to stand in a page.
 *
 * @throws {Error} naming the figure, if a coordinate is not finite or the drawing fails
 */
export function renderFigure({ id, figure }: RegisteredFigure, width: FigureWidth): string {
  const svg = drawFigure({ id, figure }, width);
  const text = serialize(svg);
  if (/NaN|Infinity|undefined/.test(text)) {
    throw new Error(
      `src/figures/${id}.ts: expected finite coordinates at ${width} px, got ${text.match(/.{0,60}(NaN|Infinity|undefined)/)?.[0]}.`,
    );
  }
  return text;
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

function drawFigure({ id, figure }: Pick<RegisteredFigure, "id" | "figure">, width: FigureWidth) {
  try {
    const svg = figure.draw({ width, document, series: figure.series });
    return finishPlot(svg, {
      idPrefix: `${id}-${width === figureWidths.wide ? "wide" : "narrow"}`,
      name: { labelledBy: `${id}-title`, describedBy: `${id}-alternative` },
      fontSize: figureFontSize,
    });
  } catch (cause) {
    throw new Error(`src/figures/${id}.ts, at ${width} px: ${(cause as Error).message}`, { cause });
  }
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!);
}

/** Attributes in alphabetical order, so that the text does not depend on the stand-in document. */
function serialize(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? "");
  const element = node as Element;
  const attributes = [...element.attributes]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escapeText(value)}"`)
    .join("");
  const children = [...element.childNodes].map(serialize).join("");
  return `<${element.localName}${attributes}>${children}</${element.localName}>`;
}
