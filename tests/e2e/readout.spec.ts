import type { Locator, Page } from "@playwright/test";
import { expect, open, pageKinds, test } from "./kit/site.ts";

const id = "price-at-capability";
const embed = `/embed/${id}/`;
const drawingOf = (page: Page) => page.locator(`#${id} [data-marks]:visible`);
const tipOf = (page: Page) => page.locator(".readout");
const statusOf = (page: Page) => page.locator("main > [role=status]");

/** What the table says of a row, as the tip says it: name, value with unit, date, series. */
function rowInWords(page: Page, row: number): Promise<string[]> {
  return page
    .locator(`[id="${id}-rows"] tr`)
    .nth(row)
    .evaluate((element) => {
      const cells = [...(element as HTMLTableRowElement).cells].map((cell) =>
        cell.textContent!.trim(),
      );
      const unit = element.closest("table")!.querySelector("thead .unit")!.textContent!;
      return cells.slice(0, -1).map((cell, index) => (index === 1 ? `${cell} ${unit}` : cell));
    });
}

/** The middle of the mark of the last row, on the screen. */
async function placeOfLast(drawing: Locator): Promise<{ x: number; y: number }> {
  await drawing.scrollIntoViewIfNeeded();
  return drawing.evaluate((element) => {
    const last = Number(/(\d+)$/.exec((element as HTMLElement).dataset["marks"]!)![1]);
    const shape = element.querySelectorAll("circle, path, rect, line, text")[last]!;
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

async function expectOnScreen(page: Page): Promise<void> {
  const { x, y, width, height } = (await tipOf(page).boundingBox())!;
  const screen = page.viewportSize()!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(screen.width);
  expect(y + height).toBeLessThanOrEqual(screen.height);
}

test("a mouse near a mark calls up its row, and leaving takes it away", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  await open(page, pageKinds.essay);
  const drawing = drawingOf(page);
  const count = await page.locator(`[id="${id}-rows"] tr`).count();
  const { x, y } = await placeOfLast(drawing);
  await page.mouse.move(x + 6, y - 3);
  const words = await rowInWords(page, count - 1);
  await expect(tipOf(page)).toBeVisible();
  expect(await tipOf(page).locator("b, p").allTextContents()).toEqual(words);
  await expectOnScreen(page);
  await page.mouse.move(2, 2);
  await expect(tipOf(page)).toBeHidden();
  await page.mouse.move(x, y);
  await expect(tipOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tipOf(page)).toBeHidden();
  await expect(statusOf(page)).toHaveText("");
  expect(faults).toEqual([]);
});

test("the keyboard goes from mark to mark, and each is announced", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await open(page, pageKinds.figure);
  const drawing = drawingOf(page);
  await drawing.focus();
  await expect(drawing).toHaveAttribute("role", "application");
  await expect(drawing).toHaveAccessibleName(/Arrow keys go from mark to mark\.$/);
  const said: string[] = [];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "End", "Home"]) {
    await page.keyboard.press(key);
    said.push((await statusOf(page).textContent())!);
    await expect(tipOf(page)).toBeVisible();
    await expectOnScreen(page);
  }
  const numbers = said.map((words) => Number(/\. (\d+) of \d+$/.exec(words)![1]));
  expect(numbers.slice(0, 2)).toEqual([1, 2]);
  expect(numbers[2]).toBeGreaterThan(numbers[1]!);
  expect(numbers.at(-1)).toBe(1);
  expect(said[2]).not.toContain("GPT-3’s level");
  await page.keyboard.press("Tab");
  await expect(tipOf(page)).toBeHidden();
});

test("a tap calls a row up, and a tap elsewhere takes it away", async ({ browser, site }) => {
  const context = await browser.newContext({
    baseURL: site.origin,
    hasTouch: true,
    viewport: { width: 390, height: 700 },
  });
  const page = await context.newPage();
  await open(page, pageKinds.essay);
  const { x, y } = await placeOfLast(drawingOf(page));
  await page.touchscreen.tap(x + 8, y + 8);
  await expect(tipOf(page)).toBeVisible();
  await expectOnScreen(page);
  await page.locator(`#${id} figcaption strong`).tap();
  await expect(tipOf(page)).toBeHidden();
  await context.close();
});

test("the tools work without JavaScript: the table unfolds, and files are had", async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.origin });
  await page.goto(pageKinds.essay);
  const figure = page.locator(`#${id}`);
  await expect(figure.locator("table")).toBeHidden();
  await figure.getByText("Table", { exact: true }).click();
  await expect(figure.locator("table")).toBeVisible();
  for (const name of ["CSV", "JSON", "SVG", "PNG"]) {
    const address = await figure
      .getByRole("link", { name: `${name} of figure` })
      .getAttribute("href");
    expect((await page.request.get(address!)).status()).toBe(200);
  }
  await page.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`an embed works in a frame of 280 px, ${colorScheme}`, async ({ page, site }) => {
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 400, height: 900 });
    await page.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>a</title><iframe src="${embed}" width="280" height="700" style="border:0"></iframe>`,
      }),
    );
    await page.goto(`${site.origin}/host.html`);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("svg:visible")).toHaveCount(1);
    await expect(frame.locator("figcaption")).toContainText("Sources: ");
    const size = await frame
      .locator("html")
      .evaluate(({ scrollWidth, scrollHeight }) => [scrollWidth, scrollHeight]);
    expect(size[0]).toBeLessThanOrEqual(280);
    expect(size[1]).toBeLessThanOrEqual(700);
    const paper = colorScheme === "dark" ? "rgb(21, 23, 26)" : "rgb(253, 252, 249)";
    await expect(frame.locator("body")).toHaveCSS("background-color", paper);
    expect(faults).toEqual([]);
  });
}
