import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, type Locator, type Page } from "@playwright/test";
import type { AssumptionSettings } from "../../../src/assumptions/kit/settings.ts";
import type { UnitId } from "../../../src/data/kit/units.ts";
import { formatNumber } from "../../../src/figures/kit/format.ts";
import { root } from "../../kit/run-tool.ts";
import { serveFolder, type ServedSite } from "../../kit/serve.ts";
import { addressesOf, pagesOf } from "../../kit/site.ts";

export { expect } from "@playwright/test";

const dist = join(root, "dist");

/** The tests' own `test`: every worker serves the finished site at a port of its own. */
export const test = base.extend<object, { site: ServedSite }>({
  site: [
    // Playwright wants an object pattern even where nothing is taken out of it.
    async ({}, use) => {
      if (!existsSync(dist)) throw new Error("Expected a built site in dist/: run npm run build.");
      const site = await serveFolder(dist);
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
});

/**
 * Every page of the site, as the address that a reader types. The pages of figures follow one template
 * and so do the embeds, and tests of the built files read them all: here the first stands for the rest.
 */
export const allPages: readonly string[] = addressesOf(dist).filter((address, _, all) => {
  const folder = /^\/(?:figures|embed)\/(?=.)/.exec(address)?.[0];
  const first = all.find((other) => folder && other.startsWith(folder) && other !== folder);
  return !folder || address === folder || address === first;
});

/** One page of each kind. */
export const pageKinds = {
  contents: "/",
  essay: "/essays/price-competition/",
  "table of facts": "/data/inference-prices/",
  "table by rule": "/data/price-at-capability/",
  "list of tables": "/data/",
  "arithmetic of a finding": "/numbers/price-of-gpt3-level/",
  "list of numbers": "/numbers/",
  figure: "/figures/price-at-capability/",
  gallery: "/figures/",
  sources: "/sources/",
  search: "/search/",
  about: "/about/",
  "no such page": "/no-such-page/",
} as const;

/** The ids of the figures in a page of the built site. */
export function figureIdsIn(address: string): string[] {
  const file = address.endsWith("/") ? join(address, "index.html") : address;
  const html = readFileSync(join(dist, file), "utf8");
  return [...html.matchAll(/<figure[^>]*\bid="([^"]+)"/g)].map(([, id]) => id!);
}

/**
 * A word of a figure’s title, subtitle and caption that begins like no other word of the site, the longest;
 * if there is none, two words of it that no page has both.
 */
export function queryOnlyFor(figure: string): string {
  // The pages of figures are not in the index: the search has a record of each figure.
  const pages = pagesOf(dist).filter(({ address }) => !/^\/(figures|embed)\//.test(address));
  const own = new Set<string>();
  for (const { document } of pages) {
    const element = document.getElementById(figure);
    element?.querySelector(".tools")?.remove();
    const parts = element?.querySelectorAll(".figure-title, .figure-subtitle, figcaption") ?? [];
    for (const part of parts) {
      for (const word of wordsOf(part)) own.add(word);
      part.remove();
    }
  }
  const others = pages.map(({ document }) => new Set(wordsOf(document.body).map(stemOf)));
  const words = [...own]
    .filter((one) => one.length > 5)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const isAlone = (query: readonly string[]) =>
    !others.some((stems) => query.every((word) => stems.has(stemOf(word))));
  const queries = [
    ...words.map((word) => [word]),
    ...words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other])),
  ];
  const query = queries.find(isAlone);
  if (!query) throw new Error(`Expected words that stand in ${figure} alone, found none.`);
  return query.join(" ");
}

/** The first of some words that stands nowhere on the site. */
export function wordAbsent(words: readonly string[]): string {
  const site = new Set(pagesOf(dist).flatMap(({ document }) => wordsOf(document.body)));
  const word = words.find((one) => !site.has(one));
  if (!word) throw new Error(`Expected one of ${words.join(", ")} to stand nowhere on the site.`);
  return word;
}

function wordsOf(element: Element): string[] {
  return (element.textContent ?? "").toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The search takes "compare" and "compares" for one word. */
function stemOf(word: string): string {
  return word.slice(0, 5);
}

/** The settings of an assumption of the built site. @throws {Error} if it has none of that id */
export function assumption(id: string): AssumptionSettings {
  const text = readFileSync(join(dist, "assumptions.json"), "utf8");
  const all = JSON.parse(text) as readonly AssumptionSettings[];
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`Expected an assumption "${id}" in dist/assumptions.json.`);
  return found;
}

/** A finding’s value of the built site, as a sentence shows it. @throws {Error} if it has none of that id */
export function numberInWords(id: string): string {
  const text = readFileSync(join(dist, "numbers.json"), "utf8");
  const all = JSON.parse(text) as Readonly<Record<string, { value: number; unit: UnitId }>>;
  const found = all[id];
  if (!found) throw new Error(`Expected a value "${id}" in dist/numbers.json.`);
  return formatNumber(found.value, found.unit);
}

/** Waits until an element stands where it stood ten frames ago. */
export async function standsStill(element: Locator): Promise<void> {
  await element.evaluate(async (one) => {
    let [place, still] = ["", 0];
    while (still < 10) {
      await new Promise(requestAnimationFrame);
      const { x, y } = one.getBoundingClientRect();
      still = place === `${x} ${y}` ? still + 1 : 0;
      place = `${x} ${y}`;
    }
  });
}

/** Waits until the browser has drawn so many frames. */
export async function drawFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Opens a page and waits until its fonts are there, as labels are measured with them. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}
