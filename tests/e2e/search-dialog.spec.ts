import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { runTool } from "../kit/run-tool.ts";
import { serveFolder } from "../kit/serve.ts";
import { expect, pageKinds, queryOnlyFor, test, wordAbsent } from "./kit/site.ts";

const essay = pageKinds.essay;
const figure = "hosts-of-one-model";
const queryForFigure = queryOnlyFor(figure);

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Search" });
const fieldOf = (page: Page) => dialogOf(page).getByRole("searchbox", { name: "Words to find" });
const statusOf = (page: Page) => dialogOf(page).getByRole("status");
const resultsOf = (page: Page) => dialogOf(page).locator("ul").getByRole("link");

/** Opens the dialog as a reader does who knows the key, and looks a word up. */
async function lookUp(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(fieldOf(page)).toBeFocused();
  await fieldOf(page).fill(query);
  // The first query waits for the index, which takes its time on a busy machine.
  await expect(statusOf(page)).toContainText(`“${query}”`, { timeout: 20_000 });
}

/** What the page’s own policy forbade, and what no code caught. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  return faults;
}

test.describe("the search dialog", () => {
  for (const [kind, address] of Object.entries(pageKinds)) {
    test(`opens by its button, by / and by Ctrl+K: ${kind}`, async ({ page }) => {
      const faults = faultsOf(page);
      await page.goto(address);
      const button = page.getByRole("button", { name: "Search", exact: true });
      for (const open of [
        () => button.click(),
        () => page.keyboard.press("/"),
        () => page.keyboard.press("Control+k"),
        () => page.keyboard.press("Meta+k"),
      ]) {
        await open();
        await expect(fieldOf(page)).toBeFocused();
        await expect(fieldOf(page)).toHaveValue("");
        await page.keyboard.press("Escape");
        await expect(dialogOf(page)).toBeHidden();
      }
      expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
    });
  }

  test("leaves / to a field, and to the browser with a modifier", async ({ page }) => {
    await page.goto("/search/");
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").press("/");
    await expect(page.getByRole("searchbox")).toHaveValue("/");
    await page.getByRole("link", { name: "Toward Zero" }).focus();
    await page.keyboard.press("Alt+/");
    await page.keyboard.press("Control+/");
    await page.keyboard.press("Control+Shift+K");
    await expect(dialogOf(page)).toBeHidden();
  });

  test("lands on the figure for a word of its caption", async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto("/");
    await lookUp(page, queryForFigure);
    await expect(dialogOf(page).getByRole("heading").first()).toHaveText("Figures");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${essay}#${figure}$`));
    await expect(page.locator(`#${figure}`)).toBeInViewport();
    expect(faults).toEqual([]);
  });

  test("goes away when it leads to a place in the same page", async ({ page }) => {
    await page.goto(essay);
    await lookUp(page, queryForFigure);
    await page.keyboard.press("Enter");
    await expect(dialogOf(page)).toBeHidden();
    await expect(page.locator(`#${figure}`)).toBeInViewport();
  });

  test("moves through the results with the arrow keys, and back into the field", async ({
    page,
  }) => {
    await page.goto(essay);
    await lookUp(page, "price");
    const last = (await resultsOf(page).count()) - 1;
    await page.keyboard.press("ArrowDown");
    await expect(resultsOf(page).nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(resultsOf(page).nth(1)).toBeFocused();
    for (let step = 1; step <= last; step++) await page.keyboard.press("ArrowDown");
    await expect(resultsOf(page).nth(last)).toBeFocused();
    await expect(resultsOf(page).nth(last)).toBeInViewport();
    for (let step = 0; step <= last; step++) await page.keyboard.press("ArrowUp");
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("/");
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue("price/");
  });

  test("opens the result that has the focus", async ({ page }) => {
    await page.goto("/");
    await lookUp(page, "price");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const address = await resultsOf(page).nth(1).getAttribute("href");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test("gives the focus back to where it was", async ({ page }) => {
    await page.goto(essay);
    const link = page.locator(".prose a").first();
    await link.focus();
    await lookUp(page, "price");
    await page.keyboard.press("Escape");
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press("/");
    await dialogOf(page).getByRole("button", { name: "Close" }).click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press("/");
    await expect(fieldOf(page)).toBeFocused();
    await page.mouse.click(5, 5);
    await expect(dialogOf(page)).toBeHidden();
  });

  test("lists the kinds apart, essays by heading, with the found words marked", async ({
    page,
  }) => {
    await page.goto("/");
    await lookUp(page, "price");
    const kinds = dialogOf(page).getByRole("heading");
    expect((await kinds.allTextContents()).sort()).toEqual(
      expect.arrayContaining(["Essays", "Figures", "Numbers", "Tables"]),
    );
    const essays = dialogOf(page).locator("section", { hasText: "Essays" }).getByRole("link");
    expect(
      await essays.evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/#.+/)]));
    const marked = await dialogOf(page).locator("mark").allTextContents();
    expect(marked.filter((word) => !/^pric/i.test(word))).toEqual([]);
  });

  test("says what it found, and that it found nothing", async ({ page }) => {
    await page.goto("/");
    await lookUp(page, queryForFigure);
    await expect(statusOf(page)).toHaveText(new RegExp(`^\\d+ places? for “${queryForFigure}”$`));
    for (const query of ["zebrawood", "axolotl zebu", "infrence"]) {
      await fieldOf(page).fill(query);
      await expect(statusOf(page)).toHaveText(`Nothing is found for “${query}”.`);
      await expect(resultsOf(page)).toHaveCount(0);
    }
  });

  test("says that a word that the index does not have has no exact match", async ({ page }) => {
    await page.goto("/");
    // It begins like a word that the index has, which is what Pagefind would answer with.
    const absent = wordAbsent(["pricewise", "tokenlike", "energetically", "scorings"]);
    await lookUp(page, absent);
    await expect(statusOf(page)).toHaveText(/^(No exact match|Nothing is found) for “\w+”/);
  });

  for (const [typed, meant] of [
    ["$0.15", "0.15"],
    ["9,600×", "9600"],
  ] as const) {
    test(`finds ${typed} as it is printed`, async ({ page }) => {
      await page.goto("/");
      await lookUp(page, typed);
      await expect(statusOf(page)).toHaveText(/\d+ places? for/);
      const count = await resultsOf(page).count();
      await fieldOf(page).fill(meant);
      await expect(statusOf(page)).toContainText(`“${meant}”`);
      await expect(resultsOf(page)).toHaveCount(count);
    });
  }

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1440]) {
      test(`passes axe, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia({ colorScheme });
        await page.goto(essay);
        await lookUp(page, "price");
        await page.keyboard.press("ArrowDown");
        const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        ).toEqual([]);
        const box = (await dialogOf(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  }
});

test.describe("a search that cannot be loaded", () => {
  test("says so and leads to the contents, when its index is missing", async ({ page }) => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(essay);
    await page.keyboard.press("/");
    await expect(statusOf(page)).toHaveText(
      "The search could not be loaded. The contents list every essay.",
    );
    await statusOf(page).getByRole("link", { name: "contents" }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test("says so and leads to the search page, when its code is missing", async ({ page }) => {
    await page.route("**/_astro/search-dialog*", (route) => route.abort());
    await page.goto(essay);
    await page.keyboard.press("/");
    const sentence = page.getByRole("alert");
    await expect(sentence).toHaveText("The search could not be loaded here. Try the search page.");
    await sentence.getByRole("link").click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test.describe("the way to the search", () => {
  test("is a link without JavaScript", async ({ browser, site }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.origin });
    await page.goto(essay);
    await expect(page.locator("header kbd")).toBeHidden();
    await page.getByRole("banner").getByRole("link", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText("The search needs JavaScript.")).toBeVisible();
    await page.close();
  });

  for (const width of [320, 390, 1440]) {
    test(`becomes a button without moving anything, ${width} px`, async ({ browser, site }) => {
      const boxes = [];
      for (const javaScriptEnabled of [true, false]) {
        const viewport = { width, height: 800 };
        const page = await browser.newPage({ baseURL: site.origin, viewport });
        if (!javaScriptEnabled) await page.route("**/_astro/*.js", (route) => route.abort());
        await page.goto(essay);
        await page.evaluate(() => document.fonts.ready);
        const element = page.locator("search-opener > *");
        await expect(element).toHaveJSProperty("localName", javaScriptEnabled ? "button" : "a");
        boxes.push(await element.boundingBox(), await page.locator("theme-switch").boundingBox());
        boxes.push(await page.locator("header.site").boundingBox());
        await page.close();
      }
      expect(boxes.slice(0, 3)).toEqual(boxes.slice(3));
    });
  }

  test("costs a page that is only read at most 6 kB of scripts, and nothing of the search", async ({
    page,
  }) => {
    const scripts: { url: string; bytes: number }[] = [];
    page.on("response", (response) => {
      if (!response.url().endsWith(".js")) return;
      void response
        .body()
        .then((body) => scripts.push({ url: response.url(), bytes: gzipSync(body).length }));
    });
    await page.goto(essay, { waitUntil: "networkidle" });
    expect(scripts.filter(({ url }) => /search|pagefind/.test(url))).toEqual([]);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(6_000);
  });
});

test.describe("the search page", () => {
  test("looks up the query of its address, as the dialog does", async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(queryForFigure)}`);
    const main = page.getByRole("main");
    await expect(main.getByRole("status")).toHaveText(
      new RegExp(`^\\d+ places? for “${queryForFigure}”$`),
    );
    await main.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(new RegExp(`#${figure}$`));
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`passes axe with results, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/search/?q=price");
      await expect(page.getByRole("status")).toContainText("“price”");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      );
    });
  }
});

test("the search works when the site lies in a folder of its host", async ({ page }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), "toward-zero-base-"));
  const { code, output } = await runTool("astro", ["build", "--outDir", join(folder, "a/b")], {
    env: { BASE_PATH: "/a/b/", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  expect(code, output).toBe(0);
  const site = await serveFolder(folder);
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  const faults = faultsOf(page);
  await page.goto(`${site.origin}/a/b/data/`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await lookUp(page, queryForFigure);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site.origin}/a/b${essay}#${figure}`);
  expect(faults).toEqual([]);
  await site.close();
  await rm(folder, { recursive: true });
});

test("no code of ours hands HTML text to the page", async () => {
  const folder = new URL("../../dist/_astro/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const sink = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML/;
  for (const name of names) {
    // Plot brings its own; nothing else may.
    const code = await readFile(new URL(name, folder), "utf8");
    expect(/search|theme|contents|Page/.test(name) && sink.test(code), name).toBe(false);
  }
});
