import type { Page } from "@playwright/test";
import { expect, figureIdsIn, open, pageKinds, test } from "./kit/site.ts";

const essay = pageKinds.essay;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the essay is complete: figures, numbers, captions", async ({ page }) => {
    await page.goto(essay);
    for (const id of figureIdsIn(essay)) {
      await expect(page.locator(`#${id} svg:visible`)).toHaveCount(1);
      await expect(page.locator(`#${id} figcaption`)).toBeVisible();
    }
    expect(await page.locator(".prose a.num data").count()).toBeGreaterThan(10);
  });

  test("a number leads to its arithmetic", async ({ page }) => {
    await page.goto(essay);
    const number = page.locator(".prose a.num").first();
    const words = await number.innerText();
    await number.click();
    await expect(page).toHaveURL(/\/numbers\/[a-z0-9-]+\/#[a-z0-9.-]+$/);
    const name = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${name}"] .result data`)).toHaveText(words);
  });

  test("the search page says what it needs and leads to the contents", async ({ page }) => {
    await page.goto(pageKinds.search);
    await expect(page.getByText("The search needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.locator("main").getByRole("link", { name: "contents" }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Toward Zero");
  });
});

test("the essay says the same with JavaScript and without", async ({ browser, page, site }) => {
  await open(page, essay);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const plain = await context.newPage();
  await plain.goto(essay);
  // Controls alone say whether they live.
  const text = (one: Page) =>
    one.locator("main").evaluate((main) => {
      for (const state of main.querySelectorAll(".what-if-state")) state.remove();
      return (main as HTMLElement).innerText;
    });
  expect(await text(page)).toBe(await text(plain));
  await context.close();
});

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the first key press reaches the link past the header: ${kind}`, async ({ page }) => {
    await open(page, address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the text" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
  });
}

test("every focusable thing of the essay shows that it has the focus", async ({ page }) => {
  await open(page, essay);
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return { outlineStyle, width: parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe("none");
    expect(outline.width).toBeGreaterThan(0);
  }
});

test("the page follows the colours that the reader's system asks for", async ({ page }) => {
  const paper = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await open(page, essay);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await paper("light")).not.toBe(await paper("dark"));
});
