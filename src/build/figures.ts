import type { Figure } from "~/figures/kit/define-figure";
import { checkFigure } from "./check-figure";

/** What a file of src/figures/ gives. */
interface FigureModule {
  readonly default?: Figure;
}

/** A figure with the id that its file gives it. */
export interface RegisteredFigure {
  readonly id: string;
  readonly file: string;
  readonly figure: Figure;
}

// Not eager: what goes wrong while a file is read is then told with the name of the file.
const modules = import.meta.glob<FigureModule>("../figures/*.ts");

/** Every figure, in order of id. */
export const figures: readonly RegisteredFigure[] = await Promise.all(
  Object.entries(modules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, load]) => loadFigure(path.replace("../", "src/"), load)),
);

/**
 * Reads and checks a figure.
 *
 * @throws {Error} naming file, figure and field
 */
export async function loadFigure(
  file: string,
  load: () => Promise<FigureModule>,
): Promise<RegisteredFigure> {
  const id = file.slice("src/figures/".length, -".ts".length);
  const { default: figure } = await load().catch((cause: unknown) => {
    throw new Error(`${file}, figure "${id}": ${(cause as Error).message}`, { cause });
  });
  if (!figure) {
    throw new Error(
      `${file}: expected a figure as its default export, got none. Machinery belongs in src/figures/kit/.`,
    );
  }
  checkFigure({ id, file, figure });
  return { id, file, figure };
}

/** The figure with this id. @throws {Error} if there is none */
export function figureById(id: string): RegisteredFigure {
  const registered = figures.find((candidate) => candidate.id === id);
  if (!registered) throw new Error(`Expected a figure "${id}", found none.`);
  return registered;
}

/** A figure’s id as words, where its title would be too long. */
export function nameInWords(id: string): string {
  return id.replaceAll("-", " ");
}
