import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyTree, type TreeCopy } from "../kit/copy-tree.ts";
import { dist } from "../kit/dist.ts";
import { differingFiles, hashesOf } from "../kit/hashes.ts";
import { brokenLinks, linksIn } from "../kit/links.ts";
import { plainEnv } from "../kit/plain-env.ts";
import { runTool } from "../kit/run-tool.ts";
import { filesIn, pagesOf, type SitePage } from "../kit/site.ts";

const fourMinutes = 240_000;
const copies: TreeCopy[] = [];

/** Builds a fresh copy of the tree and gives the folder of the finished site. */
async function build(below: string, env: Readonly<Record<string, string>>): Promise<string> {
  const copy = copyTree(below);
  const { folder } = copy;
  copies.push(copy);
  const { code, output } = await runTool("astro", ["build"], {
    folder,
    env: { ...plainEnv, ...env },
  });
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output}`);
  return join(folder, "dist");
}

afterAll(() => {
  for (const { remove } of copies) remove();
}, fourMinutes);

describe("two builds of one tree, in two places, time zones and languages, without caches", () => {
  let near = "";
  let far = "";

  beforeAll(async () => {
    near = await build("", { TZ: "UTC", LANG: "C", LC_ALL: "C" });
    far = await build("a/longer path/than/the/other", {
      TZ: "Pacific/Auckland",
      LANG: "de_DE.UTF-8",
      LC_ALL: "de_DE.UTF-8",
    });
  }, fourMinutes);

  test("are the same byte for byte", () => {
    expect(hashesOf(near).size).toBeGreaterThan(50);
    expect(differingFiles(hashesOf(near), hashesOf(far))).toEqual([]);
  });

  test("are the site that the other tests read", () => {
    expect(differingFiles(hashesOf(near), hashesOf(dist))).toEqual([]);
  });
});

describe("a build for a host and a place on it", () => {
  const base = "/sub/path/";
  const place = { folder: "", base };
  let pages: SitePage[] = [];

  beforeAll(async () => {
    place.folder = await build("", { SITE_URL: "https://example.org", BASE_PATH: base });
    pages = pagesOf(place.folder);
  }, fourMinutes);

  test("has as many pages as the one at the root", () => {
    expect(filesIn(place.folder).filter((file) => file.endsWith(".html"))).toEqual(
      filesIn(dist).filter((file) => file.endsWith(".html")),
    );
  });

  test("has no link that is broken or leads out of its place", () => {
    expect(pages.flatMap((page) => brokenLinks(page, pages, place))).toEqual([]);
    expect(pages.flatMap(({ document }) => linksIn(document)).length).toBeGreaterThan(500);
  });

  test("says where each page stands", () => {
    for (const { address, document } of pages) {
      const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
      // An embed is the same figure as the page that has everything of it.
      const own = address.replace(/^\/embed\//, "/figures/");
      const expected = address === "/404.html" ? /\/sub\/path\/404(\.html|\/)?$/ : own;
      if (typeof expected === "string") {
        expect(canonical).toBe(`https://example.org${base}${expected.slice(1)}`);
      } else {
        expect(canonical ?? "/sub/path/404").toMatch(expected);
      }
    }
  });

  test("finds its fonts from its style sheets", () => {
    // Pagefind brings style sheets of its own, which no page uses.
    const sheets = filesIn(place.folder).filter((file) => /^(?!pagefind\/).*\.css$/.test(file));
    const files = filesIn(place.folder);
    const urls = sheets.flatMap((sheet) =>
      [...readFileSync(join(place.folder, sheet), "utf8").matchAll(/url\(["']?([^"')]+)/g)].map(
        ([, url]) => new URL(url!, `http://site.invalid${base}${sheet}`).pathname,
      ),
    );
    expect(urls).not.toEqual([]);
    expect(urls.filter((url) => !files.includes(url.slice(base.length)))).toEqual([]);
    expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
  });

  test("looks for its search index in its place", () => {
    const search = pages.find(({ address }) => address === "/search/")!;
    expect(search.document.querySelector("site-search")?.getAttribute("data-root")).toBe(base);
    expect(filesIn(place.folder)).toContain("pagefind/pagefind.js");
  });
});

test("a difference of one byte is named", () => {
  const one = new Map([
    ["a.html", "1"],
    ["b.html", "2"],
  ]);
  const other = new Map([
    ["a.html", "1"],
    ["b.html", "3"],
    ["c.html", "4"],
  ]);
  expect(differingFiles(one, other)).toEqual(["b.html", "c.html"]);
});
