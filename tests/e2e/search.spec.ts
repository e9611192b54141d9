import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parseHTML } from "linkedom";
import { root } from "../kit/run-tool.ts";
import { drawFrames, expect, numberInWords, open, pageKinds, test } from "./kit/site.ts";

const { document: essay } = parseHTML(
  readFileSync(join(root, "dist", pageKinds.essay, "index.html"), "utf8"),
);
const heading = essay.querySelector(".prose h2")!;

async function search(page: Page, query: string): Promise<void> {
  await open(page, pageKinds.search);
  await page.getByRole("searchbox").fill(query);
  await expect(page.getByRole("status")).toContainText(`“${query}”`);
}

const results = (page: Page) => page.locator("main .search-results li");
const linkTo = (page: Page, end: string) => results(page).locator(`a[href$="${end}"]`);

test("finds the essay by a heading, and leads to it", async ({ page }) => {
  await search(page, heading.textContent!.trim());
  const link = linkTo(page, `${pageKinds.essay}#${heading.id}`);
  await expect(link).toContainText(heading.textContent!.trim());
  await link.click();
  await expect(page.locator(`[id="${heading.id}"]`)).toBeInViewport();
});

test("finds a figure by words of its subtitle", async ({ page }) => {
  await search(page, "lowest list price few-shot MMLU");
  await expect(linkTo(page, "#price-at-capability").first()).toBeVisible();
});

test("finds a table by its title", async ({ page }) => {
  await search(page, "Context windows");
  await expect(linkTo(page, "/data/context-windows/")).toBeVisible();
});

test("finds a number as it is printed, sign and all", async ({ page }) => {
  const price = numberInWords("price-of-gpt3-level.last");
  expect(price).toMatch(/^\$\d/);
  await search(page, price);
  await expect(linkTo(page, "/numbers/price-of-gpt3-level/")).toBeVisible();
  await expect(results(page).locator("mark").first()).toContainText(price.slice(1));
});

test("finds a model by name", async ({ page }) => {
  await search(page, "Llama 3.2 1B");
  await expect(results(page).first()).toBeVisible();
});

test("says so when nothing is found", async ({ page }) => {
  await open(page, pageKinds.search);
  await page.getByRole("searchbox").fill("zyxwvutq");
  await expect(page.getByRole("status")).toHaveText("Nothing is found for “zyxwvutq”.");
  await expect(results(page)).toHaveCount(0);
});

test("shows a query as text, whatever it is", async ({ page }) => {
  await open(page, pageKinds.search);
  await page.getByRole("searchbox").fill("<img src=x> price");
  await expect(page.getByRole("status")).toContainText("<img src=x> price");
  await expect(page.locator("main img")).toHaveCount(0);
});

test("takes the query of its address", async ({ page }) => {
  await open(page, `${pageKinds.search}?q=windows`);
  await expect(page.getByRole("searchbox")).toHaveValue("windows");
  await expect(results(page).first()).toBeVisible();
});

test("clears its results with the query", async ({ page }) => {
  await search(page, "price");
  await page.getByRole("searchbox").fill("");
  await expect(results(page)).toHaveCount(0);
});

test("works by keyboard alone", async ({ page }) => {
  await open(page, pageKinds.search);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("context windows");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(results(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/search\//);
});

test("breaks no policy while it searches, and asks no other host", async ({ page, site }) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "blob:" && origin !== site.origin) faults.push(request.url());
  });
  await search(page, "price");
  await expect(results(page).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("keeps what a later query has found when an earlier one fails", async ({ page }) => {
  // An index whose answer to "first" is on its way until the test lets it fail.
  const index = `
    const place = (url) => ({ url, content: url, excerpt: url, meta: { title: url }, sub_results: [] });
    const failure = new Promise((_, fail) => addEventListener("fail", () => fail(new Error("lost"))));
    export const init = async () => {};
    export const search = async (query) => {
      performance.mark(query);
      return { results: [{ data: async () => (query === "first" ? failure : place(query)) }] };
    };`;
  await page.route("**/pagefind/pagefind.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: index }),
  );
  await open(page, pageKinds.search);
  const status = page.getByRole("status");
  await page.getByRole("searchbox").fill("first");
  // Before that, the later query would take its place unasked.
  await page.waitForFunction(() => performance.getEntriesByName("first").length > 0);
  await page.getByRole("searchbox").fill("second");
  await expect(status).toHaveText("1 place for “second”");
  await page.evaluate(() => dispatchEvent(new Event("fail")));
  await drawFrames(page, 10);
  await expect(status).toHaveText("1 place for “second”");
  await expect(results(page)).toHaveCount(1);
});

test("says what to do when the index cannot be had", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await open(page, pageKinds.search);
  await page.getByRole("searchbox").fill("price");
  await expect(page.getByRole("status")).toContainText("could not be loaded");
});
