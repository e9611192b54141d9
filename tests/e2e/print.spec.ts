import { expect, open, pageKinds, test } from "./kit/site.ts";

test.describe("the essay on paper", () => {
  test.beforeEach(async ({ page }) => {
    await open(page, pageKinds.essay);
    await page.emulateMedia({ media: "print" });
  });

  test("has its notes at the end, one for each mark in the text", async ({ page }) => {
    const marks = await page.locator(".prose .note-mark").count();
    expect(marks).toBeGreaterThan(2);
    await expect(page.locator(".print-notes li")).toHaveCount(marks);
    await expect(page.locator(".print-notes")).toBeVisible();
    await expect(page.locator(".prose .aside").first()).toBeHidden();
    await expect(page.locator(".print-terms")).toBeVisible();
  });

  test("leaves out what paper cannot do", async ({ page }) => {
    for (const selector of ["header.site", ".contents", ".tools", ".beside"]) {
      await expect(page.locator(selector).first()).toBeHidden();
    }
  });

  test("is a document of several pages", async ({ page }) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(5);
  });
});

test("the essay stays readable when the reader forces colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, pageKinds.essay);
  await expect(page.locator("#price-at-capability svg:visible")).toHaveCount(1);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(paper).not.toBe(ink);
});
