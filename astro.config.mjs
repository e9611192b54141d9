import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { checkLinks } from "./src/build/check-links.ts";
import { feeds } from "./src/build/feeds.ts";
import { footnoteArrows, mdxPlugins } from "./src/build/mdx-plugins.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { searchIndex } from "./src/build/search-index.ts";

const site = process.env.SITE_URL;
const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: "always",
  // The default joins words that stand on lines of their own.
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ mdastPlugins: mdxPlugins(base), hastPlugins: [footnoteArrows] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), searchIndex(), feeds(), checkLinks()],
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [plainImports()] },
});
