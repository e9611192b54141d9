import { describe, expect, test } from "vitest";
import { valueById } from "~/build/findings";
import { compareLines, differences, movedRows } from "~/build/prose/moved-rows";

const head = "date,model,price,source,note";
const a = "2024-01-01,A,1,s,";
const b = "2024-01-02,B,2,s,";

describe("compareLines", () => {
  test("writes a changed row under what it was", () => {
    expect(compareLines("x.csv", [head, a], [head, a.replace(",1,", ",100,")])).toEqual([
      "x.csv, line 2: was: 2024-01-01,A,1,s,\n           is: 2024-01-01,A,100,s,",
    ]);
  });

  test("writes a new row with its line, and one that is gone without", () => {
    expect(compareLines("x.csv", [head, a], [head, a, b])).toEqual([`x.csv, line 3: new: ${b}`]);
    expect(compareLines("x.csv", [head, a, b], [head, b])).toEqual([`x.csv: gone: ${a}`]);
  });
});

describe("movedRows", () => {
  const { rows } = valueById("price-of-gpt3-level.fall-then", "test");

  test("names the rows behind a value where no history of the essay says what moved", () => {
    const moved = movedRows("content/essays/no-such.mdx", rows);
    expect(moved.length).toBeGreaterThan(5);
    expect(moved).toContainEqual(
      expect.stringMatching(/^inference-prices, line \d+: 2021-11-18, openai, gpt-3-davinci/),
    );
  });

  test("finds no difference to a commit that git does not know", () => {
    expect(differences("src/data/tables/inference-prices.csv", "no-such-commit")).toEqual([]);
  });
});
