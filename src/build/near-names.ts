/** The three known names nearest to a name that is not known, for an error message. */
export function nearNames(name: string, known: readonly string[]): string {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked
    .slice(0, 3)
    .map(({ candidate }) => candidate)
    .join(", ");
}

/** Least number of letters to add, drop or change (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const change = previous[column]! + (letter === other ? 0 : 1);
      current.push(Math.min(change, previous[column + 1]! + 1, current[column]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}
