import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Found, Hit } from "~/browser/kit/search-lookup";
import { foundInWords, resultGroups } from "~/browser/kit/search-results";

const hit: Hit = { title: "Tokens", url: "/data/tokens/", excerpt: [] };
const found = (count: number, more: Partial<Found> = {}): Found => ({
  groups: [{ kind: "table", hits: Array.from({ length: count }, () => hit) }],
  isExact: true,
  isCut: false,
  ...more,
});

describe("the sentence about the hits", () => {
  test.for([
    [found(0), "Nothing is found for “tokens”."],
    [found(0, { isExact: false }), "Nothing is found for “tokens”."],
    [found(1), "1 place for “tokens”"],
    [found(3), "3 places for “tokens”"],
    [found(3, { isCut: true }), "The best 3 places for “tokens”"],
    [found(3, { isExact: false }), "No exact match for “tokens”. The nearest:"],
  ] as const)("of %o is right", ([what, sentence]) => {
    expect(foundInWords(what, "tokens")).toBe(sentence);
  });
});

describe("the list of hits", () => {
  beforeEach(() => {
    vi.stubGlobal("document", parseHTML("<html><body></body></html>").document);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("has each kind under its name, and each hit as a link with the essay that it is in", () => {
    const [essays, other] = resultGroups({
      ...found(0),
      groups: [
        { kind: "essay", hits: [{ ...hit, title: "Speed", within: "Energy" }] },
        { kind: "map", hits: [hit, hit] },
      ],
    });
    expect(essays!.querySelector("h2")!.textContent).toBe("Essays");
    expect(other!.querySelector("h2")!.textContent).toBe("map");
    expect(essays!.querySelector("a")!.textContent).toBe("Speed Energy");
    expect(essays!.querySelector("a")!.getAttribute("href")).toBe("/data/tokens/");
    expect(other!.querySelectorAll("li > a")).toHaveLength(2);
  });

  test("marks the words that were found, and takes no text for HTML", () => {
    const excerpt = [
      { text: "a <b>", isFound: false },
      { text: "token", isFound: true },
    ];
    const [group] = resultGroups({
      ...found(0),
      groups: [{ kind: "table", hits: [{ ...hit, excerpt }] }],
    });
    expect(group!.querySelector("p")!.innerHTML).toBe("a &lt;b&gt;<mark>token</mark>");
  });
});
