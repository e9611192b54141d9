/** A line of a table that was changed, or that came or went. */
export interface LinePair {
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** Its number in the newer text, from 1; none if it is gone. */
  readonly line: number | undefined;
}

/**
 * The lines by which two versions of a table differ. A changed line is one that has at least half of its
 * cells in common with one that is gone, the more alike the sooner; so a row that a new date moves to
 * another place is a changed row.
 */
export function pairLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((line) => !now.has(line));
  const come = after.flatMap((is, index) => (old.has(is) ? [] : [{ is, line: index + 1 }]));
  const wasOf = matched(
    come.map(({ is }) => is),
    gone,
  );
  const paired = new Set(wasOf.values());
  return [
    ...come.map(({ is, line }) => ({ was: wasOf.get(is), is, line })),
    ...gone
      .filter((was) => !paired.has(was))
      .map((was) => ({ was, is: undefined, line: undefined })),
  ];
}

/** To each new line the old one that it was, if there is one; the most alike are matched first. */
function matched(come: readonly string[], gone: readonly string[]): Map<string, string> {
  const candidates = come
    .flatMap((is) => gone.map((was) => ({ is, was, alike: likeness(is, was) })))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const wasOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { is, was } of candidates) {
    if (wasOf.has(is) || taken.has(was)) continue;
    wasOf.set(is, was);
    taken.add(was);
  }
  return wasOf;
}

/** The share of the cells of two lines that are the same. */
function likeness(a: string, b: string): number {
  const [left, right] = [a.split(","), b.split(",")];
  const same = left.filter((cell, index) => cell === right[index]).length;
  return same / Math.max(left.length, right.length);
}
