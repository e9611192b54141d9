import { drawFrames, expect, pageKinds, test } from "./kit/site.ts";

interface ShiftWindow {
  shift: number;
}

for (const width of [390, 1440]) {
  test.describe(`the essay at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("hardly moves while it loads, and not at all while a reader scrolls", async ({ page }) => {
      await page.addInitScript(() => {
        const counter = window as unknown as ShiftWindow;
        counter.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            counter.shift += (entry as unknown as { value: number }).value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(pageKinds.essay);
      await page.evaluate(() => document.fonts.ready);
      const shiftOf = () => page.evaluate(() => (window as unknown as ShiftWindow).shift);
      await page.waitForLoadState("networkidle");
      await drawFrames(page, 10);
      const loaded = await shiftOf();
      expect(loaded).toBeLessThanOrEqual(0.01);

      const height = await page.evaluate(() => document.body.scrollHeight);
      for (let top = 0; top < height; top += 800) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        await drawFrames(page, 2);
      }
      expect((await shiftOf()) - loaded).toBe(0);
    });
  });
}
