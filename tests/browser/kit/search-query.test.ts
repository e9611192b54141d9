import { describe, expect, test } from "vitest";
import { excerptPieces, normalizeQuery } from "~/browser/kit/search-query";

describe("normalizeQuery", () => {
  test.for([
    ["$0.00625", "0.00625"],
    ["9,600×", "9600"],
    ["1,250x", "1250"],
    ["15 X", "15"],
    ["Mixtral 8x7B", "Mixtral 8x7B"],
    ["10^26 FLOP", "10²⁶ FLOP"],
    ["1,000,000 tokens", "1000000 tokens"],
    ["45\u00a0months", "45 months"],
    ["94\u202f%", "94"],
    ["  price   of\u2009thought ", "price of thought"],
    ["GPT-3.5 Turbo", "GPT-3.5 Turbo"],
    ["cheap, cheaper", "cheap, cheaper"],
    ["<b>", "b"],
    ["$ × %", ""],
  ] as const)("%s becomes %s", ([query, words]) => {
    expect(normalizeQuery(query)).toBe(words);
  });

  test("changes nothing the second time", () => {
    for (const query of ["$1,234.50 a year", "15× per year", "plain words"]) {
      const once = normalizeQuery(query);
      expect(normalizeQuery(once)).toBe(once);
    }
  });
});

describe("excerptPieces", () => {
  test("parts what was looked for from the rest", () => {
    expect(excerptPieces("the <mark>price</mark> fell")).toEqual([
      { text: "the ", isFound: false },
      { text: "price", isFound: true },
      { text: " fell", isFound: false },
    ]);
  });

  test("reads entities as what they stand for, once", () => {
    expect(excerptPieces("a &lt;b&gt; &amp;lt; &quot;c&#39;")).toEqual([
      { text: `a <b> &lt; "c'`, isFound: false },
    ]);
  });

  test("lets no markup through", () => {
    expect(excerptPieces('<img src="x" onerror="y">text')).toEqual([
      { text: "text", isFound: false },
    ]);
  });

  test("has no piece for no text", () => {
    expect(excerptPieces("")).toEqual([]);
  });
});
