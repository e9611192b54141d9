import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareTables, movedLines } from "~/build/author/moved-lines";

const table = (...lines: readonly string[]) =>
  `${["date,model,price,note", ...lines].join("\n")}\n`;
const compare = (before: string, after: string) => compareTables("trial", before, after);
const a = "2024-01-01,A,1,";
const b = "2024-03-01,B,2,";

describe("compareTables", () => {
  test("finds nothing between equal tables", () => {
    expect(compare(table(a, b), table(a, b))).toEqual([]);
  });

  test.for([
    ["a new row", table(a), table(a, b), { was: undefined, is: b, date: "2024-03-01" }],
    ["a row that is gone", table(a, b), table(b), { was: a, is: undefined, date: "2024-01-01" }],
    [
      "a changed row",
      table(a, b),
      table(a, "2024-03-01,B,200,"),
      { was: b, is: "2024-03-01,B,200,", date: "2024-03-01" },
    ],
    [
      "a row with a later date, of which the earlier counts",
      table(a),
      table("2024-05-01,A,1,"),
      { was: a, is: "2024-05-01,A,1,", date: "2024-01-01" },
    ],
    [
      "a row with an earlier date",
      table(b),
      table("2023-05-01,B,2,"),
      { was: b, is: "2023-05-01,B,2,", date: "2023-05-01" },
    ],
    [
      "a row with a comma in a cell",
      table(a),
      table('2024-01-01,A,1,"a, b"'),
      { was: a, is: '2024-01-01,A,1,"a, b"', date: "2024-01-01" },
    ],
  ] as const)("finds %s", ([, before, after, moved]) => {
    expect(compare(before, after)).toEqual([{ table: "trial", ...moved }]);
  });

  test("knows no date of a row of a table without dates", () => {
    const [moved] = compare("id,x\na,1\n", "id,x\na,1\nb,2\n");
    expect(moved).toEqual({ table: "trial", was: undefined, is: "b,2", date: undefined });
  });
});

test("movedLines compares with the files as they are", () => {
  const file = "src/data/tables/inference-prices.csv";
  const now = readFileSync(file, "utf8");
  expect(movedLines(new Map([[file, now]]))).toEqual([]);
  const [, row] = now.split("\n");
  expect(movedLines(new Map([[file, now.replace(`${row}\n`, "")]]))).toEqual([
    { table: "inference-prices", was: undefined, is: row, date: row!.split(",")[0] },
  ]);
});
