import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { allPages, expect, open, pageKinds, test } from "./kit/site.ts";

const schemes = ["light", "dark"] as const;
const widths = [390, 1440] as const;

for (const address of allPages) {
  test(`${address} has no barrier that axe knows, in either theme, narrow or wide`, async ({
    page,
  }) => {
    await open(page, address);
    const found: string[] = [];
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await axeOf(page).analyze();
        found.push(...inWords(violations).map((words) => `${colorScheme}, ${width} px: ${words}`));
      }
    }
    expect(found).toEqual([]);
  });

  test(`${address} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test(`${address} breaks no policy, logs nothing and asks no other host`, async ({
    page,
    site,
  }) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.origin)) faults.push(`asks ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} blocks ${blockedURI}`),
      );
    });
    await open(page, address);
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
  });
}

test("an address that is not there shows the page for it", async ({ page }) => {
  const response = await page.goto(pageKinds["no such page"]);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is no page at this address",
  );
});

test("a policy that is broken is noticed", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  await open(page, "/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.head.append(script);
  });
  await expect.poll(() => faults.join(" ")).toContain("Content Security Policy");
  await expect(page).not.toHaveTitle("run");
});

/** The site has no frames, so axe need not open a page of its own to gather what they say. */
function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

function inWords(violations: AxeResults["violations"]): string[] {
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact}): ${target.join(" ")}`),
  );
}
