import type { Page } from "@playwright/test";
import { expect, pageKinds, test } from "./kit/site.ts";

const essay = pageKinds.essay;
const note = (page: Page) => page.locator("#note-box");
const firstNumber = (page: Page) => page.locator(".prose a.num").first();
/** The address of an arithmetic. */
const address = /\/numbers\/[a-z0-9-]+\/#[a-z0-9.-]+$/;

async function focusFirstNumber(page: Page): Promise<void> {
  await page.locator(".contents a").last().focus();
  await page.keyboard.press("Tab");
  await expect(firstNumber(page)).toBeFocused();
}

test.describe("the note of a number", () => {
  test("shows on hover and can be reached, and goes with Escape", async ({ page }) => {
    await page.goto(essay);
    await firstNumber(page).hover();
    await expect(note(page)).toBeVisible();
    await expect(note(page)).toContainText((await firstNumber(page).textContent())!);
    await expect(note(page)).toContainText(/\d rows? of /);
    await note(page).hover();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(note(page)).toBeHidden();
  });

  test("shows on focus by keyboard, and says so to a screen reader", async ({ page }) => {
    await page.goto(essay);
    await focusFirstNumber(page);
    await expect(note(page)).toBeVisible();
    await expect(firstNumber(page)).toHaveAttribute("aria-describedby", "note-box");
    await page.keyboard.press("Tab");
    await expect(firstNumber(page)).not.toHaveAttribute("aria-describedby", "note-box");
  });

  test("lets Enter follow the link after Escape has shut it", async ({ page }) => {
    await page.goto(essay);
    await focusFirstNumber(page);
    await expect(note(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(note(page)).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
  });

  test("lets Enter follow the link before its code is there", async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/notes\.[^/]+\.js$/, async (route) => {
      await released;
      await route.abort().catch(() => {}); // the page that asked may be gone
    });
    await page.goto(essay);
    const isAsked = page.waitForRequest(/\/notes\.[^/]+\.js$/);
    await focusFirstNumber(page);
    await isAsked;
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
    release();
  });

  test("shows the interval, and keeps to the screen, at 340 px", async ({ page }) => {
    await page.setViewportSize({ width: 340, height: 700 });
    await page.goto(essay);
    const withInterval = page.locator('a.num[href$="price-of-gpt3-level/#fall-since"]').first();
    await withInterval.hover();
    await expect(note(page)).toContainText("95 % interval");
    const box = (await note(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(340);
  });

  test("is a link without JavaScript", async ({ browser, site }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${essay}`);
    await firstNumber(page).click();
    await expect(page).toHaveURL(address);
    await page.close();
  });
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a tap shows the note, another follows the link, one elsewhere closes it", async ({
    page,
  }) => {
    await page.goto(essay);
    await firstNumber(page).tap();
    await expect(note(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${essay}$`));
    await page.locator("h1").tap();
    await expect(note(page)).toBeHidden();
    await firstNumber(page).tap();
    await expect(note(page)).toBeVisible();
    await firstNumber(page).tap();
    await expect(page).toHaveURL(address);
  });
});

test("the note of a term is its definition", async ({ page }) => {
  await page.goto(essay);
  await page.locator('a.term[href$="#inference"]').hover();
  await expect(note(page)).toContainText("The running of a trained model");
});
