import type { RenderFunction } from "@observablehq/plot";

const svgNamespace = "http://www.w3.org/2000/svg";

/** From the middle of a line of type of 13 pixels to its baseline. */
const halfCapHeight = 4.3;

/** A text in the margin beside a row. */
export interface MarginText {
  readonly text: string;
  /** Middle of the text, in the unit of the vertical axis. */
  readonly y: number;
  readonly fill?: string;
}

export interface MarginTextOptions {
  readonly texts: readonly MarginText[];
  /** Edge of the drawing at which the texts end or begin, and how far from it in pixels. */
  readonly side: "left" | "right";
  readonly inset: number;
}

/**
 * Texts that belong to rows and may repeat from row to row, as counts and kinds do: they are labels
 * and no ticks.
 */
export function marginTexts({ texts, side, inset }: MarginTextOptions): RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const y = scales.y as unknown as (value: number) => number;
    const group = context.document.createElementNS(svgNamespace, "g");
    group.setAttribute("class", "labels");
    for (const { text, y: middle, fill = "var(--ink-2)" } of texts) {
      const element = context.document.createElementNS(svgNamespace, "text");
      element.setAttribute("text-anchor", "end");
      element.setAttribute(
        "x",
        String(side === "left" ? dimensions.marginLeft - inset : dimensions.width - inset),
      );
      element.setAttribute("y", String(y(middle) + halfCapHeight));
      element.setAttribute("fill", fill);
      element.textContent = text;
      group.append(element);
    }
    return group as SVGElement;
  };
}
