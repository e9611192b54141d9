import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, pageKinds, test } from "./kit/site.ts";

const dark = "rgb(21, 23, 26)";
const light = "rgb(253, 252, 249)";
const switchOf = (page: Page) => page.getByRole("combobox", { name: "Theme" });

async function expectPaper(page: Page, colour: string): Promise<void> {
  await expect(page.locator("body")).toHaveCSS("background-color", colour);
}

test.describe("the theme", () => {
  test("follows the system until the reader chooses", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("/");
    await expect(switchOf(page)).toHaveValue("system");
    await expectPaper(page, light);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectPaper(page, dark);
  });

  test("is remembered from page to page, and given back to the system", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("/");
    await switchOf(page).selectOption("Dark");
    await expectPaper(page, dark);
    await page.goto(pageKinds.essay);
    await expectPaper(page, dark);
    await expect(switchOf(page)).toHaveValue("dark");
    await switchOf(page).selectOption("System");
    await expectPaper(page, light);
    await page.reload();
    await expectPaper(page, light);
    await expect(switchOf(page)).toHaveValue("system");
  });

  test("can be chosen by keyboard", async ({ page }) => {
    await page.goto("/");
    await switchOf(page).focus();
    await page.keyboard.press("d");
    await expect(switchOf(page)).toHaveValue("dark");
    await expectPaper(page, dark);
  });

  test("is set before the body is there, so that nothing flashes", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(() => {
      localStorage.setItem("theme", "dark");
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.dataset["atBody"] =
          document.documentElement.dataset["theme"] ?? "";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(pageKinds.essay);
    await expect(page.locator("html")).toHaveAttribute("data-at-body", "dark");
    const script = page.locator('head script[src$="/theme.js"]');
    await expect(script).not.toHaveAttribute("type");
    expect(await script.evaluate((it: HTMLScriptElement) => it.async || it.defer)).toBe(false);
  });

  test("follows a choice in another tab, and a page that comes back", async ({ context, site }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    for (const page of [one, other]) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(site.origin);
    }
    await switchOf(one).selectOption("Dark");
    await expectPaper(other, dark);
    await expect(switchOf(other)).toHaveValue("dark");
    await other.goto(`${site.origin}/data/`);
    await switchOf(other).selectOption("Light");
    await other.goBack();
    await expectPaper(other, light);
    await expect(switchOf(other)).toHaveValue("light");
  });

  test("holds for the page where storing is forbidden", async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    await page.goto("/");
    await switchOf(page).selectOption("Dark");
    await expectPaper(page, dark);
    expect(faults).toEqual([]);
  });

  test("takes no theme that it does not know", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(() => localStorage.setItem("theme", "sepia"));
    await page.goto("/");
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await expect(switchOf(page)).toHaveValue("system");
  });

  test("has no switch without JavaScript, and follows the system", async ({ browser, site }) => {
    const page = await browser.newPage({
      javaScriptEnabled: false,
      colorScheme: "dark",
      baseURL: site.origin,
    });
    await page.goto("/");
    await expect(page.locator("theme-switch")).toBeHidden();
    await expectPaper(page, dark);
    await page.close();
  });

  for (const theme of ["Light", "Dark"]) {
    test(`passes axe when chosen against the system: ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === "Light" ? "dark" : "light" });
      await page.goto("/");
      await switchOf(page).selectOption(theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }

  test("moves nothing in the header when it is chosen", async ({ page }) => {
    await page.goto("/");
    const before = await page.locator("header.site").boundingBox();
    const name = await page.locator("header.site search-opener").boundingBox();
    await switchOf(page).selectOption("Dark");
    expect(await page.locator("header.site").boundingBox()).toEqual(before);
    expect(await page.locator("header.site search-opener").boundingBox()).toEqual(name);
  });
});
