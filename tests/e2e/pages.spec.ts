import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { allPages, expect, open, pageKinds, test } from "./kit/site.ts";

/** Each width and each theme with all of axe’s rules, and the contrast of colours in every pair of them. */
const views = [
  { colorScheme: "light", width: 390, isWhole: true },
  { colorScheme: "dark", width: 390, isWhole: false },
  { colorScheme: "light", width: 1440, isWhole: false },
  { colorScheme: "dark", width: 1440, isWhole: true },
] as const;

for (const address of allPages) {
  test(`${address} has no barrier, does not scroll sideways, breaks no policy and asks no other host`, async ({
    page,
    site,
  }) => {
    const faults = await faultsOf(page, site.origin);
    await open(page, address);
    await page.waitForLoadState("networkidle");
    for (const { colorScheme, width, isWhole } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const axe = axeOf(page);
      const { violations } = await (isWhole ? axe : axe.withRules("color-contrast")).analyze();
      faults.push(...inWords(violations).map((words) => `${colorScheme}, ${width} px: ${words}`));
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) faults.push(`scrolls sideways at 320 px: ${width} px wide`);
    expect(faults).toEqual([]);
  });
}

/** What the browser complains of while a page is open: its console, its policy, other hosts, lost files. */
async function faultsOf(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} blocks ${blockedURI}`),
    );
  });
  return faults;
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
