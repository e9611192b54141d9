import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { valueAt } from "../../src/assumptions/kit/settings.ts";
import { formatNumber } from "../../src/figures/kit/format.ts";
import { assumption, expect, open, pageKinds, standsStill, test } from "./kit/site.ts";

const essay = pageKinds.essay;
const id = "price-and-use";
const [fall, use] = [assumption("price-fall"), assumption("use-growth")];

/** A value as the sentence shows it: "7.5×". */
const times = (value: number) => formatNumber(value, fall.unit);
/** A value as its control shows it: aYear(fall.default). */
const aYear = (value: number) => `${times(value)} ${fall.suffix}`;

const chartOf = (page: Page) => page.locator(`#${id}`);
const fallOf = (page: Page) => page.getByRole("slider", { name: "Fall of price" });
const useOf = (page: Page) => page.getByRole("slider", { name: "Growth of use" });
const sentenceOf = (page: Page) => chartOf(page).locator(".what-if-sentence");
const stateOf = (page: Page) => chartOf(page).locator(".what-if-state");
const drawingOf = (page: Page) => chartOf(page).locator(".drawing svg:visible");
const noteOf = (page: Page) => page.locator("assumption-note");

/** The numbers of the sentence at full precision: fall, growth, factor a year, and the rest. */
async function numbersOf(page: Page): Promise<number[]> {
  const values = await sentenceOf(page)
    .locator("data")
    .evaluateAll((list) => list.map((data) => (data as HTMLDataElement).value));
  return values.map(Number);
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

/** Drags the thumb of a control to a share of its track, as a hand does. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  await fallOf(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await fallOf(page).boundingBox())!;
  await page.mouse.move(x + from * width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + to * width, y + height / 2, { steps: 8 });
  await page.mouse.up();
}

test.describe("an explorable", () => {
  test("follows a drag: chart, sentence, value and address together", async ({ page }) => {
    const faults = faultsOf(page);
    await open(page, essay);
    const before = await drawingOf(page).innerHTML();
    const [, useBefore] = await numbersOf(page);
    await drag(page, 0.44, 0.7);
    await expect(page).toHaveURL(/\?price-fall=[\d.]+$/);
    const [fallen, growth, factor] = await numbersOf(page);
    expect(fallen).toBeGreaterThan(15);
    expect(String(fallen)).toBe(new URL(page.url()).searchParams.get("price-fall"));
    expect(growth).toBe(useBefore);
    expect(factor).toBeCloseTo(fallen! / growth!, 9); // it shrinks, so price over use
    expect(await drawingOf(page).innerHTML()).not.toBe(before);
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fallen!));
    await expect(chartOf(page).locator('[role="status"]')).toHaveText(
      (await sentenceOf(page).textContent())!,
    );
    expect(faults).toEqual([]);
  });

  test("follows the keyboard, to both ends, and can be put back", async ({ page }) => {
    await open(page, essay);
    const before = await sentenceOf(page).textContent();
    await fallOf(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(chartOf(page).locator("output").first()).not.toHaveText(aYear(fall.default));
    await page.keyboard.press("End");
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.to));
    await page.keyboard.press("Home");
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.from));
    await expect(page).toHaveURL(new RegExp(`\\?price-fall=${fall.from}$`));
    for (const name of ["Growth of use", "Back to the defaults"]) {
      // On the way lies the link to where the default comes from.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toHaveAccessibleName(name);
    }
    await page.keyboard.press("Enter");
    await expect(sentenceOf(page)).toHaveText(before!);
    await expect(page).not.toHaveURL(/\?/);
    await expect(fallOf(page)).toBeFocused();
  });

  test("follows a finger at 340 px", async ({ browser, site }) => {
    const page = await browser.newPage({
      baseURL: site.origin,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 340, height: 700 },
    });
    await open(page, essay);
    // A block that comes near the window is laid out then, and may move what is below it.
    await fallOf(page).scrollIntoViewIfNeeded();
    await standsStill(fallOf(page));
    await fallOf(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await fallOf(page).boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(x + width * 0.9, y + height / 2);
    await expect(page).toHaveURL(/price-fall=/);
    expect((await numbersOf(page))[0]).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      340,
    );
    await page.close();
  });

  test("draws no text outside its drawing, at either width and the ends of its controls", async ({
    page,
  }) => {
    for (const query of ["", "?price-fall=1&use-growth=100", "?price-fall=100&use-growth=1"]) {
      for (const width of [340, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `${essay}${query}`);
        if (query) await expect(stateOf(page)).toContainText("address of this page");
        const outside = await drawingOf(page).evaluate((svg) => {
          const { left, right } = svg.getBoundingClientRect();
          return [...svg.querySelectorAll("text")]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < left - 1 || box.right > right + 1;
            })
            .map(({ textContent }) => textContent);
        });
        expect(outside, `${width} px ${query}`).toEqual([]);
      }
    }
  });
});

test("an explorable that has left its page follows no longer, and follows again when it is back", async ({
  page,
}) => {
  const faults = faultsOf(page);
  await open(page, essay);
  const before = await sentenceOf(page).textContent();
  await fallOf(page).fill("60");
  await expect(page).toHaveURL(/price-fall=/);
  const moved = (await sentenceOf(page).textContent())!;
  const chart = (await chartOf(page).elementHandle())!;
  const place = (await chart.evaluateHandle((element) => element.parentElement!))!;
  await chart.evaluate((element) => element.remove());
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/);
  await expect(noteOf(page)).toBeEmpty();
  expect(await chart.evaluate((one) => one.querySelector(".what-if-sentence")!.textContent)).toBe(
    moved,
  );
  await place.evaluate((parent, element) => parent.append(element), chart);
  await fallOf(page).fill("60");
  await expect(page).toHaveURL(/price-fall=/);
  await expect(sentenceOf(page)).toHaveText(moved);
  expect(moved).not.toBe(before);
  expect(faults).toEqual([]);
});

test.describe("the world", () => {
  test("goes back and forward with the history", async ({ page }) => {
    const [slow, fast] = [valueAt(fall, 20), valueAt(use, 80)];
    expect([slow, fast]).not.toContain(fall.default);
    expect([slow, fast]).not.toContain(use.default);
    await open(page, essay);
    await fallOf(page).fill("20");
    await expect(page).toHaveURL(new RegExp(`price-fall=${slow}$`));
    await useOf(page).fill("80");
    await expect(page).toHaveURL(new RegExp(`price-fall=${slow}&use-growth=${fast}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`price-fall=${slow}$`));
    await expect(useOf(page)).toHaveAttribute("aria-valuetext", aYear(use.default));
    await expect(sentenceOf(page)).toContainText(`use grows by ${times(use.default)}`);
    await page.goBack();
    await expect(page).not.toHaveURL(/\?/);
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.default));
    await expect(noteOf(page)).toBeEmpty();
    await page.goForward();
    await page.goForward();
    await expect(sentenceOf(page)).toContainText(
      `price falls by ${times(slow)} and use grows by ${times(fast)}`,
    );
    await expect(noteOf(page)).toContainText("2 assumptions changed");
  });

  test("is the same for whoever opens its address", async ({ page, context, site }) => {
    await open(page, essay);
    await fallOf(page).fill("60");
    await expect(page).toHaveURL(/price-fall=/);
    const other = await context.newPage();
    await open(other, page.url());
    await expect(sentenceOf(other)).toHaveText((await sentenceOf(page).textContent())!);
    await expect(fallOf(other)).toHaveValue("60");
    expect(await drawingOf(other).innerHTML()).toBe(await drawingOf(page).innerHTML());
    expect(other.url()).toContain(site.origin);
  });

  test("holds on every page of the visit, is told there and can be reset", async ({ page }) => {
    await open(page, essay);
    await fallOf(page).fill("60");
    await expect(page).toHaveURL(/price-fall=/);
    await page.getByRole("link", { name: "Numbers", exact: true }).first().click();
    await expect(noteOf(page).getByRole("status")).toHaveText("1 assumption changed");
    await expect(page).toHaveURL(/numbers\/\?price-fall=/);
    await page.goto(essay);
    await expect(fallOf(page)).toHaveValue("60");
    await page.goto(pageKinds.about);
    await noteOf(page).getByRole("button").click();
    await expect(noteOf(page)).toContainText("back at their defaults");
    await expect(page).not.toHaveURL(/\?/);
    await page.goto(essay);
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.default));
    await expect(noteOf(page)).toBeEmpty();
  });

  test("is clamped where the address goes out of range, and says so", async ({ page }) => {
    await open(page, `${essay}?price-fall=1e9&use-growth=-4`);
    await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.to));
    await expect(useOf(page)).toHaveAttribute("aria-valuetext", aYear(use.from));
    await expect(stateOf(page)).toContainText("out of range");
    await expect(noteOf(page)).toContainText(
      `“Fall of price” was out of range, now ${aYear(fall.to)}`,
    );
    await expect(page).toHaveURL(new RegExp(`\\?price-fall=${fall.to}&use-growth=${use.from}$`));
  });

  const hostile = {
    script: "?price-fall=<script>alert(1)</script>&use-growth=%3Cimg src=x onerror=alert(1)%3E",
    "no number": "?price-fall=NaN&use-growth=Infinity",
    unknown: "?__proto__=1&constructor=2&<b>=3",
    long: `?price-fall=${"9".repeat(3000)}`,
  };
  for (const [name, query] of Object.entries(hostile)) {
    test(`takes nothing from a hostile address: ${name}`, async ({ page }) => {
      const faults = faultsOf(page);
      page.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await open(page, `${essay}${query}`);
      await page.waitForLoadState("networkidle");
      await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.default));
      await expect(noteOf(page)).toBeEmpty();
      expect(await page.locator("body").innerHTML()).not.toMatch(/alert\(1\)|onerror/);
      expect(faults).toEqual([]);
    });
  }
});

test("a world is read, and moved, among ten thousand other parameters", async ({ page }) => {
  // No server takes an address of that length, so it is there before the first script runs.
  await page.addInitScript(() => {
    const others = Array.from({ length: 10_000 }, (_, index) => `a${index}=1`).join("&");
    history.replaceState(null, "", `${location.pathname}?${others}&price-fall=12&price-fall=3`);
  });
  await open(page, essay);
  await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(12));
  await useOf(page).fill("80");
  await expect(sentenceOf(page)).toContainText(
    `price falls by ${times(12)} and use grows by ${times(valueAt(use, 80))}`,
  );
});

test.describe("where the code is not to be had", () => {
  test("without JavaScript the chart stands at its defaults, controls off, and says so", async ({
    browser,
    site,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.origin });
    await page.goto(`${essay}?price-fall=20`);
    await expect(fallOf(page)).toBeDisabled();
    await expect(chartOf(page).locator("output").first()).toHaveText(aYear(fall.default));
    await expect(stateOf(page)).toHaveText(
      "The controls need JavaScript. The chart stands at the defaults.",
    );
    await expect(drawingOf(page)).toBeVisible();
    await page.close();
  });

  for (const blocked of [`**/_astro/${id}*.js`, "**/assumptions.json"]) {
    test(`with ${blocked} blocked the chart stays and a sentence says what failed`, async ({
      page,
    }) => {
      const faults = faultsOf(page);
      await page.route(blocked, (route) => route.abort());
      await open(page, essay);
      const drawn = await drawingOf(page).innerHTML();
      const said = await sentenceOf(page).textContent();
      await fallOf(page).fill("60");
      await expect(stateOf(page)).toContainText("could not be loaded");
      // Whoever looks into it finds the error itself, besides the browser’s own line about the file.
      expect(faults.filter((fault) => /TypeError/.test(fault))).toHaveLength(1);
      await expect(fallOf(page)).toBeDisabled();
      expect(await drawingOf(page).innerHTML()).toBe(drawn);
      expect(await sentenceOf(page).textContent()).toBe(said);
      await expect(fallOf(page)).toHaveAttribute("aria-valuetext", aYear(fall.default));
    });
  }

  test("nothing is fetched ahead where the reader saves data, and all at the first touch", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await open(page, essay);
    await chartOf(page).scrollIntoViewIfNeeded();
    await standsStill(chartOf(page));
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes(id) || url.includes("assumptions"))).toEqual([]);
    await fallOf(page).fill("60");
    await expect(page).toHaveURL(/price-fall=/);
    expect(asked.filter((url) => url.includes(`/${id}`))).toHaveLength(1);
  });

  test("a visit that may not store still has its world in the address", async ({ page }) => {
    const faults = faultsOf(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    await open(page, essay);
    await fallOf(page).fill("60");
    await expect(page).toHaveURL(/price-fall=/);
    await page.reload();
    await expect(fallOf(page)).toHaveValue("60");
    expect(faults).toEqual([]);
  });
});

for (const width of [340, 1440]) {
  test(`a moved world passes axe in either theme at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${essay}?price-fall=20&use-growth=3`);
    await expect(noteOf(page)).toContainText("2 assumptions changed");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .include(`#${id}`)
        .include("assumption-note")
        .analyze();
      expect(violations.map((one) => one.id)).toEqual([]);
    }
  });
}

test("a training run outgrows the site that the reader sets, by keyboard", async ({ page }) => {
  const faults = faultsOf(page);
  await open(page, "/essays/energy/?site-power=5000");
  const chart = page.locator("#run-and-grid");
  const sentence = chart.locator(".what-if-sentence");
  await expect(sentence).toContainText("5,000\u202fMW");
  const before = await chart.locator(".drawing svg:visible").innerHTML();
  const compute = page.getByRole("slider", { name: "Growth of compute in a run" });
  await compute.focus();
  await page.keyboard.press("Home");
  await expect(sentence).toContainText("never");
  await expect(page).toHaveURL(/compute-growth=1(&|$)/);
  expect(await chart.locator(".drawing svg:visible").innerHTML()).not.toBe(before);
  expect(faults).toEqual([]);
});
