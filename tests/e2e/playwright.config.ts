import { defineConfig } from "@playwright/test";
import { getBrowser, launchFlags } from "../kit/browser.ts";

// The workers read this file as well and take what the first reading found.
process.env["CHROME_PATH"] = await getBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A slow machine is no fault of the site.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: { executablePath: process.env["CHROME_PATH"], args: launchFlags() },
  },
});
