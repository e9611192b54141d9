import type { Page } from "@playwright/test";
import { expect, open, pageKinds, test } from "./kit/site.ts";

const linksOf = (page: Page) => page.locator("nav.contents a");
const currentOf = (page: Page) => page.locator("nav.contents [aria-current]");

/** Scrolls without a link, as a wheel does. */
async function bringToTop(page: Page, id: string): Promise<void> {
  await page.evaluate((anchor) => document.getElementById(anchor)!.scrollIntoView(), id);
}

test.describe("the list of contents", () => {
  test("marks the section that is being read, downwards and upwards", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, pageKinds.essay);
    await expect(currentOf(page)).toHaveCount(0);
    const addresses = await linksOf(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")!),
    );
    // The last sections may be too short for their headings to come to the top.
    const long = addresses.slice(0, -3);
    for (const address of [...long, ...long.toReversed()]) {
      await bringToTop(page, address.slice(1));
      await expect(currentOf(page)).toHaveAttribute("href", address);
      await expect(currentOf(page)).toHaveAttribute("aria-current", "true");
      await expect(currentOf(page)).toHaveCount(1);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await expect(currentOf(page)).toHaveCount(0);
  });

  test("marks the last section at the foot of the page", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await open(page, pageKinds.essay);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(linksOf(page).last()).toHaveAttribute("aria-current", "true");
    await expect(currentOf(page)).toHaveCount(1);
  });

  test("marks the section that an address leads to", async ({ page }) => {
    await page.goto(pageKinds.essay);
    const address = await linksOf(page).nth(2).getAttribute("href");
    await page.goto("about:blank");
    await page.goto(`${pageKinds.essay}${address}`);
    await expect(linksOf(page).nth(2)).toHaveAttribute("aria-current", "true");
  });

  test("marks a section whose address has letters beyond ASCII", async ({ page }) => {
    await page.route(`**${pageKinds.essay}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const first = /<nav class="contents"[\s\S]*?href="#([^"]+)"/.exec(html)![1]!;
      const body = html
        .replaceAll(`href="#${first}"`, 'href="#größe"')
        .replaceAll(`id="${first}"`, 'id="größe"');
      await route.fulfill({ response, body });
    });
    await open(page, pageKinds.essay);
    await bringToTop(page, "größe");
    await expect(linksOf(page).first()).toHaveAttribute("aria-current", "true");
  });

  test("moves no line of itself when the mark moves", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, pageKinds.essay);
    const before = await linksOf(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().height),
    );
    await linksOf(page).nth(1).click();
    await expect(linksOf(page).nth(1)).toHaveAttribute("aria-current", "true");
    const after = await linksOf(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().height),
    );
    expect(after).toEqual(before);
  });

  test("closes on a narrow screen when a link was followed", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, pageKinds.essay);
    const details = page.locator("nav.contents details");
    await page.getByText("In this essay").click();
    await expect(details).toHaveAttribute("open");
    const link = linksOf(page).nth(3);
    const id = (await link.getAttribute("href"))!.slice(1);
    await link.click();
    await expect(details).not.toHaveAttribute("open");
    const { y } = (await page.locator(`[id="${id}"]`).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(120);
  });

  test("is a list of links without JavaScript", async ({ browser, site }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.origin });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pageKinds.essay);
    await page.getByText("In this essay").click();
    await linksOf(page).first().click();
    await expect(page).toHaveURL(/#.+$/);
    await page.close();
  });
});
