/** Takes the README's picture from the built site: `npm run picture`. */
import { chromium } from "@playwright/test";
import { getBrowser, launchFlags } from "./kit/browser.ts";
import { serveFolder } from "./kit/serve.ts";

const site = await serveFolder("dist");
const browser = await chromium.launch({
  executablePath: await getBrowser(),
  args: launchFlags(),
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 960 },
  colorScheme: "light",
});
await page.goto(`${site.origin}/essays/price-competition/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: ".github/picture.png" });
await browser.close();
await site.close();
