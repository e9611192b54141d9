import { fileURLToPath } from "node:url";
import { getViteConfig } from "astro/config";
import type { ViteUserConfig } from "vitest/config";

process.env["TZ"] = "UTC";

const test: ViteUserConfig["test"] = {
  root: fileURLToPath(new URL("../", import.meta.url)),
  include: ["tests/**/*.test.ts"],
  // A snapshot is written by `npm run accept` and by nothing else.
  update: "none",
  allowOnly: false,
  testTimeout: 20_000,
};

export default getViteConfig({ test } as ViteUserConfig);
