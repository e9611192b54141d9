import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "../kit/dist.ts";
import { brokenLinks } from "../kit/links.ts";
import type { SitePage } from "../kit/site.ts";

const pages = builtPages();
const place = { folder: dist, base: "/" };

test.for(pages.map((page) => [page.address, page] as const))(
  "every link of %s leads somewhere",
  ([, page]) => {
    expect(brokenLinks(page, pages, place)).toEqual([]);
  },
);

test("every page but the one for no page is linked from another", () => {
  const linked = new Set(
    pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll("a[href]")]
        .map((link) => new URL(link.getAttribute("href")!, `http://site.invalid${address}`))
        .map(({ pathname }) => pathname)
        .filter((path) => path !== address),
    ),
  );
  const alone = pages.map(({ address }) => address).filter((address) => !linked.has(address));
  expect(alone).toEqual(["/404.html"]);
});

describe("a planted link is caught", () => {
  const withLink = (link: string): SitePage => ({
    ...pages.find(({ address }) => address === "/")!,
    document: parseHTML(`<html><body id="top"><a href="${link}">x</a></body></html>`).document,
  });

  test.for([
    ["/no-such-page/", "no such file"],
    ["/data", "no such file"],
    ["/sources/#no-such-source", "no such fragment"],
    ["data/no-such-table.csv", "no such file"],
  ] as const)("%s", ([link, reason]) => {
    expect(brokenLinks(withLink(link), pages, place)).toEqual([`/: ${link}: ${reason}`]);
  });

  test("one that leaves the site's place on its host", () => {
    expect(brokenLinks(withLink("/data/"), pages, { folder: dist, base: "/sub/path/" })).toEqual([
      "/: /data/: leads out of /sub/path/",
    ]);
  });

  test("and one that leads elsewhere is not", () => {
    expect(brokenLinks(withLink("https://example.org/"), pages, place)).toEqual([]);
  });
});
