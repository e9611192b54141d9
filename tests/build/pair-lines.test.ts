import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairLines } from "~/build/pair-lines";

const head = "date,model,price,source,note";
const a = "2024-01-01,A,1,s,";
const b = "2024-01-02,B,2,s,";
const c = "2024-01-03,C,3,t,a note";

describe("pairLines", () => {
  test("finds nothing between equal texts", () => {
    expect(pairLines([head, a, b], [head, a, b])).toEqual([]);
  });

  test("finds a new line with its number", () => {
    expect(pairLines([head, a, c], [head, a, b, c])).toEqual([{ was: undefined, is: b, line: 3 }]);
  });

  test("finds a line that is gone", () => {
    expect(pairLines([head, a, b, c], [head, a, c])).toEqual([
      { was: b, is: undefined, line: undefined },
    ]);
  });

  test("finds a line with another cell", () => {
    const dearer = b.replace(",2,", ",200,");
    expect(pairLines([head, a, b, c], [head, a, dearer, c])).toEqual([
      { was: b, is: dearer, line: 3 },
    ]);
  });

  test("takes each of several changed neighbours for what it was", () => {
    const changed = [a, b, c].map((line) => line.replace(/(\d),([st])/, "$100,$2"));
    expect(pairLines([head, a, b, c], [head, ...changed]).map(({ was }) => was)).toEqual([a, b, c]);
  });

  test("takes a line that its new date has moved for a changed one", () => {
    const later = a.replace("2024-01-01", "2024-02-01");
    expect(pairLines([head, a, b, c], [head, b, c, later])).toEqual([
      { was: a, is: later, line: 4 },
    ]);
  });

  test("takes a line that has little in common with the lost one for a new one", () => {
    const other = "2025-09-09,Z,77,u,else";
    expect(pairLines([head, a], [head, other])).toEqual([
      { was: undefined, is: other, line: 2 },
      { was: a, is: undefined, line: undefined },
    ]);
  });

  test("does not take a new line for a changed one that stands after it", () => {
    const dearer = b.replace(",2,", ",200,");
    const fresh = "2024-01-02,AA,7,s,";
    expect(pairLines([head, a, b], [head, a, fresh, dearer])).toEqual([
      { was: undefined, is: fresh, line: 3 },
      { was: b, is: dearer, line: 4 },
    ]);
  });

  test("accounts for every line that came or went, once", () => {
    const line = fc
      .tuple(
        fc.constantFrom("A", "B", "C"),
        fc.constantFrom("1", "2", "3"),
        fc.constantFrom("x", "y"),
      )
      .map((cells) => cells.join(","));
    const table = fc.uniqueArray(line);
    fc.assert(
      fc.property(table, table, (before, after) => {
        const pairs = pairLines(before, after);
        const known = (one: string | undefined) => one !== undefined;
        expect(pairs.map(({ is }) => is).filter(known)).toEqual(
          after.filter((one) => !before.includes(one)),
        );
        expect(
          pairs
            .map(({ was }) => was)
            .filter(known)
            .sort(),
        ).toEqual(before.filter((one) => !after.includes(one)).sort());
      }),
    );
  });
});
