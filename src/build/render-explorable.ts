import { stepsOf, valueAt } from "~/assumptions/kit/settings";
import type { Moved } from "~/assumptions/kit/world";
import { drawWhole } from "~/explorables/kit/panels";
import { toldText, type Told } from "~/explorables/kit/tell";
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

/** Notches of each control at which a sentence is tried: the ends, and as many between. */
const triedNotches = 5;

/** The longest of the sentences that the controls make, at some notches of each: it keeps the place of them all. */
export function longestSentenceOf({ explorable, data }: RegisteredExplorable): string {
  const worlds = data.settings.reduce<readonly Moved[]>(
    (before, settings) =>
      before.flatMap((world) => [
        world,
        ...Array.from({ length: triedNotches }, (_, index) => {
          const notch = Math.round((stepsOf(settings) * index) / (triedNotches - 1));
          return new Map([...world, [settings.id, valueAt(settings, notch)]]);
        }),
      ]),
    [new Map()],
  );
  const sentences = worlds.map((world) => toldText(explorable.explore(data, world).sentence));
  return sentences.reduce((longest, one) => (one.length > longest.length ? one : longest));
}
