import type { Figure } from "~/figures/kit/define-figure";

/** What is computed of a figure is computed once, however many pages show it. */
export function oncePerFigure<
  Input extends { readonly figure: Figure },
  More extends readonly (string | number)[],
  Result,
>(
  compute: (registered: Input, ...more: More) => Result,
): (registered: Input, ...more: More) => Result {
  const known = new WeakMap<Figure, Map<string, Result>>();
  return (registered, ...more) => {
    const results = known.get(registered.figure) ?? new Map<string, Result>();
    known.set(registered.figure, results);
    const key = more.join(" ");
    const result = results.has(key) ? results.get(key)! : compute(registered, ...more);
    results.set(key, result);
    return result;
  };
}
