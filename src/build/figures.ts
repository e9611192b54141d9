import type { Figure } from "~/figures/kit/define-figure";

const modules = import.meta.glob<{ default?: Figure }>("../figures/*.ts", { eager: true });

/** A figure with the id that its file gives it. */
export interface RegisteredFigure {
  readonly id: string;
  readonly file: string;
  readonly figure: Figure;
}

/** Every figure, in order of id. */
export const figures: readonly RegisteredFigure[] = Object.entries(modules)
  .map(([path, module]) => register(path, module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

function register(path: string, { default: figure }: { default?: Figure }): RegisteredFigure {
  const file = path.replace("../", "src/");
  if (!figure) {
    throw new Error(
      `${file}: expected a figure as its default export, got none. Machinery belongs in src/figures/kit/.`,
    );
  }
  return { id: path.slice("../figures/".length, -".ts".length), file, figure };
}

/** The figure with this id. @throws {Error} if there is none */
export function figureById(id: string): RegisteredFigure {
  const registered = figures.find((candidate) => candidate.id === id);
  if (!registered) throw new Error(`Expected a figure "${id}", found none.`);
  return registered;
}
