import { describe, expect, test } from "vitest";
import { nearNames } from "~/build/near-names";

describe("nearNames", () => {
  const known = [
    "price-of-gpt3-level.first",
    "price-of-gpt3-level.last",
    "token-demand.first",
    "x",
  ];

  test("puts the nearest first", () => {
    expect(nearNames("price-of-gpt3-level.frist", known)).toBe(
      "price-of-gpt3-level.first, price-of-gpt3-level.last, token-demand.first",
    );
  });

  test("names three at most", () => {
    expect(nearNames("a", ["a", "b", "c", "d"]).split(", ")).toHaveLength(3);
  });

  test("takes the order of the alphabet among equals, whatever the order that it is given", () => {
    expect(nearNames("q", ["c", "a", "b"])).toBe("a, b, c");
    expect(nearNames("q", ["b", "c", "a"])).toBe("a, b, c");
  });

  test("names what there is, if it is less", () => {
    expect(nearNames("anything", ["one"])).toBe("one");
    expect(nearNames("anything", [])).toBe("");
  });

  test.for([
    ["a letter dropped", "pric", "price"],
    ["a letter added", "pricee", "price"],
    ["a letter changed", "prixe", "price"],
    ["nothing typed", "", "ab"],
  ] as const)("forgives %s", ([, typed, meant]) => {
    expect(nearNames(typed, ["somewhere-else", meant, "nowhere-near-it"]).split(", ")[0]).toBe(
      meant,
    );
  });
});
