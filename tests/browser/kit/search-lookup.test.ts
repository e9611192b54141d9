import { describe, expect, test } from "vitest";
import { lookUp, type Pagefind } from "~/browser/kit/search-lookup";

/** A result as the index gives it: its kind, its title, its words, and its headings. */
interface Told {
  readonly kind?: string;
  readonly title: string;
  readonly content?: string;
  readonly headings?: readonly string[];
}

/** An index that answers every query with the same results, and keeps the query. */
function indexOf(results: readonly Told[]): Pagefind & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    init: () => Promise.resolve(),
    search: (query) => {
      asked.push(query);
      return Promise.resolve({ results: results.map((told) => ({ data: () => dataOf(told) })) });
    },
  };
}

function dataOf({ kind, title, content = "", headings = [] }: Told) {
  const url = `/${title}/`;
  return Promise.resolve({
    url,
    content,
    excerpt: content,
    meta: kind === undefined ? { title } : { title, kind },
    sub_results: headings.map((heading) => ({
      url: `${url}#${heading}`,
      title: heading,
      excerpt: heading,
    })),
  });
}

/** Results that only resemble the query "tokens". */
const near = (kind: string, count: number): Told[] =>
  Array.from({ length: count }, (_, index) => ({ kind, title: `toke${"abcdef"[index]!}` }));

const titlesIn = async (results: readonly Told[], query = "tokens") => {
  const { groups } = await lookUp(indexOf(results), query);
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]));
};

describe("what is shown of a kind", () => {
  test("has an exact hit that stands behind more near ones than are shown", async () => {
    const results = [...near("figure", 5), { kind: "figure", title: "Tokens a day" }];
    expect(await titlesIn(results)).toEqual({ figure: ["Tokens a day"] });
  });

  test("is its first four hits", async () => {
    const exact = ["one", "two", "three", "four", "five"].map((word) => `tokens ${word}`);
    expect(await titlesIn(exact.map((title) => ({ kind: "table", title })))).toEqual({
      table: exact.slice(0, 4),
    });
  });

  test("comes up in the order of the best hit of each kind, not of what is too far off", async () => {
    const results = [
      ...near("figure", 1),
      { kind: "table", title: "Tokens" },
      { title: "Of tokens" },
      { kind: "figure", title: "Tokens a day" },
    ];
    const { groups } = await lookUp(indexOf(results), "tokens");
    expect(groups.map(({ kind }) => kind)).toEqual(["table", "page", "figure"]);
  });

  test("is what resembles the query where nothing has all of it", async () => {
    const { groups, isExact } = await lookUp(
      indexOf([...near("table", 2), { kind: "figure", title: "tomato" }]),
      "tokens",
    );
    expect(isExact).toBe(false);
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([["table", 2]]);
  });

  test("is, of a page, the three headings that have most of the query", async () => {
    const headings = ["Heat", "Tokens", "Prices of tokens", "The price of tokens", "Speed"];
    const title = "Token prices";
    const content = "the price of tokens";
    expect(
      await titlesIn([{ kind: "essay", title, content, headings }], "price of tokens"),
    ).toEqual({ essay: ["Prices of tokens", "The price of tokens", "Tokens"] });
  });
});

describe("a list of hits is cut", () => {
  const isCut = async (results: readonly Told[]) =>
    (await lookUp(indexOf(results), "tokens")).isCut;
  const exact = (count: number) =>
    Array.from({ length: count }, () => ({ kind: "table", title: "Tokens" }));

  test("where a kind has more hits than are shown", async () => {
    expect(await isCut(exact(4))).toBe(false);
    expect(await isCut(exact(5))).toBe(true);
  });

  test("not by results that are too far off to be hits", async () => {
    expect(await isCut([...exact(4), ...near("table", 5)])).toBe(false);
  });

  test("where the index has more results than are loaded", async () => {
    expect(await isCut([...exact(1), ...near("figure", 6), ...exact(18)])).toBe(true);
    expect(await isCut(Array.from({ length: 25 }, () => near("table", 1)[0]!))).toBe(true);
  });
});

test("the index is asked for the query as it understands it", async () => {
  const index = indexOf([]);
  expect(await lookUp(index, " 2,500× a\u00a0year ")).toEqual({
    groups: [],
    isExact: false,
    isCut: false,
  });
  expect(index.asked).toEqual(["2500 a year"]);
});
