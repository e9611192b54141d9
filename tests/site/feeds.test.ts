/** The feeds against what RFC 4287 (Atom) and JSON Feed 1 ask of them, and against the essays that they carry. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { textOf } from "~/build/feeds";
import { builtPages, dist } from "../kit/dist.ts";

const read = (name: string) => readFileSync(join(dist, name), "utf8");
const essays = builtPages().filter(({ address }) => address.startsWith("/essays/"));
const home = "http://localhost:4321/";
const isDate = (text: string | null | undefined) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text ?? "");

describe("the Atom feed", () => {
  const xml = new DOMParser().parseFromString(read("feed.xml"), "text/xml");
  const child = (parent: Element, name: string) =>
    [...parent.children].filter(({ tagName }) => tagName === name);
  const feed = xml.documentElement as unknown as Element;
  const entries = child(feed, "entry");

  test("has the one id, title and update that a feed must have, and says where it lies", () => {
    expect(feed.getAttribute("xmlns")).toBe("http://www.w3.org/2005/Atom");
    for (const name of ["id", "title", "updated"]) expect(child(feed, name)).toHaveLength(1);
    expect(isDate(child(feed, "updated")[0]!.textContent)).toBe(true);
    const own = child(feed, "link").find((link) => link.getAttribute("rel") === "self");
    expect(own?.getAttribute("href")).toBe(`${home}feed.xml`);
    expect(child(feed, "author")).toHaveLength(1);
  });

  test("has every essay once, with id, title, link, update and its whole text", () => {
    const ids = entries.map((entry) => child(entry, "id")[0]!.textContent);
    expect([...ids].sort()).toEqual(essays.map(({ address }) => home + address.slice(1)).sort());
    for (const entry of entries) {
      for (const name of ["title", "updated", "content", "summary", "link", "published"]) {
        expect(child(entry, name), name).toHaveLength(1);
      }
      expect(isDate(child(entry, "updated")[0]!.textContent)).toBe(true);
    }
  });
});

describe("the JSON feed", () => {
  const feed = JSON.parse(read("feed.json")) as {
    version: string;
    title: string;
    home_page_url: string;
    feed_url: string;
    items: { id: string; url: string; content_html: string; date_published: string }[];
  };

  test("has what version 1 asks for", () => {
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.home_page_url).toBe(home);
    expect(feed.feed_url).toBe(`${home}feed.json`);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(essays.length);
    for (const { date_published } of feed.items) expect(isDate(date_published)).toBe(true);
  });

  test.for(feed.items.map((item) => [item.url, item] as const))(
    "tells %s whole, with pictures for figures, whole addresses and no scripts",
    ([url, { content_html: html }]) => {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const page = essays.find(({ address }) => url.endsWith(address))!.document;
      expect(document.querySelectorAll("script, style, svg, iframe, form, input")).toHaveLength(0);
      const addresses = [...document.querySelectorAll("[href], [src]")].map(
        (one) => one.getAttribute("href") ?? one.getAttribute("src")!,
      );
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
      const pictures = [...document.querySelectorAll("figure img")];
      expect(pictures).toHaveLength(page.querySelectorAll(".prose figure.figure").length);
      for (const picture of pictures)
        expect(picture.getAttribute("alt")!.length).toBeGreaterThan(40);
      const headings = (root: ParentNode) =>
        [...root.querySelectorAll("h2")].map(({ textContent }) => textContent.trim());
      expect(headings(document)).toEqual(headings(page.querySelector(".prose")!));
    },
  );
});

test("every page says where the feeds are", () => {
  for (const { document, address } of builtPages()) {
    if (address.startsWith("/embed/")) continue;
    const types = [...document.querySelectorAll('link[rel="alternate"]')].map((link) =>
      link.getAttribute("type"),
    );
    expect(types, address).toEqual(["application/atom+xml", "application/feed+json"]);
  }
});

test("the spaces between a number and its unit stay as they are", () => {
  const html = `<html><body><div class="prose"><p>It took\n  45\u00a0months\tto fall by 94\u202f%.</p></div></body></html>`;
  const { document } = parseHTML(`<html><body>${textOf(html, `${home}x/`, home)}</body></html>`);
  expect(document.body.textContent).toBe("It took 45\u00a0months to fall by 94\u202f%.");
});

test("a page that is no essay is no entry", () => {
  expect(() => textOf("<html><body></body></html>", `${home}x/`, home)).toThrow(
    `Feeds: expected the text of an essay at ${home}x/, found none.`,
  );
});
