import type { Moved } from "~/assumptions/kit/world";
import { drawWhole } from "~/explorables/kit/panels";
import type { Told } from "~/explorables/kit/tell";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import type { RegisteredExplorable } from "./explorables";
import { document, serialize } from "./render-figure";

/** An explorable as a page holds it: drawings for both widths, as text, and its words. */
export interface RenderedExplorable {
  readonly sentence: Told;
  readonly alternative: string;
  readonly wide: string;
  readonly narrow: string;
}

/**
 * Draws an explorable in a world, at its defaults if nothing is said.
 *
 * @throws {Error} naming the explorable, if a coordinate is not finite
 */
export function renderExplorable(
  { id, file, explorable, data }: RegisteredExplorable,
  moved: Moved = new Map(),
): RenderedExplorable {
  const { sentence, alternative, draw } = explorable.explore(data, moved);
  const at = (width: FigureWidth) => {
    const svg = serialize(drawWhole(document, id, draw(width)));
    const lost = /.{0,60}(NaN|Infinity|undefined)/.exec(svg)?.[0];
    if (!lost) return svg;
    throw new Error(`${file}, at ${width} px: expected finite coordinates, got ${lost}.`);
  };
  return {
    sentence,
    alternative: alternative(),
    wide: at(figureWidths.wide),
    narrow: at(figureWidths.narrow),
  };
}
