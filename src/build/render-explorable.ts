import type { Moved } from "~/assumptions/kit/world";
import { finishExploration } from "~/explorables/kit/finish";
import type { Exploration } from "~/explorables/kit/define-explorable";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import type { RegisteredExplorable } from "./explorables";
import { document, serializeFinite } from "./render-figure";

/** An explorable as a page holds it: drawings for both widths, as text, and its words. */
export interface RenderedExplorable extends Exploration {
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
  const exploration = explorable.explore(data, moved);
  const at = (width: FigureWidth) =>
    serializeFinite(finishExploration(exploration.draw({ document, width }), { id, width }), {
      file,
      width,
    });
  return { ...exploration, wide: at(figureWidths.wide), narrow: at(figureWidths.narrow) };
}
