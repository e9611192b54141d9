import type { Plugin } from "vite";

/**
 * Lets `import()` be what it is: Vite’s own helper around it, which preloads styles and scripts that
 * a chunk needs, would cost every page a kilobyte, and no chunk of ours needs it.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}
