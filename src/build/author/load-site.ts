/**
 * Works the site’s values out by the same code as a build does, over the tables as they are or as
 * somebody wants to try them.
 */
import { createServer, isRunnableDevEnvironment, type Plugin } from "vite";
import { fileURLToPath } from "node:url";
import type { SiteState } from "./state.ts";

/** CSV text by path from the root of the repository: `src/data/tables/x.csv`. */
export type Tables = ReadonlyMap<string, string>;

export interface Laboratory {
  /** The state of the site with some tables replaced. @throws {Error} as a build would */
  readonly evaluate: (replaced?: Tables) => Promise<SiteState>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Opens a laboratory in which the site can be worked out again and again. */
export async function openLaboratory(): Promise<Laboratory> {
  let tables: Tables = new Map();
  const server = await createServer({
    configFile: false,
    root,
    appType: "custom",
    logLevel: "error",
    cacheDir: "node_modules/.vite-laboratory",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { "~": `${root}src` } },
    plugins: [replaceTables(() => tables)],
  });
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error("Expected Vite to run modules.");
  return {
    evaluate: async (replaced = new Map()) => {
      const changed = [...new Set([...tables.keys(), ...replaced.keys()])];
      tables = replaced;
      for (const file of changed) {
        const modules = environment.moduleGraph.getModulesByFile(`${root}${file}`) ?? [];
        for (const module of modules) environment.moduleGraph.invalidateModule(module);
      }
      environment.runner.clearCache();
      const { stateOfSite } = (await environment.runner.import("/src/build/author/state.ts")) as {
        stateOfSite: () => SiteState;
      };
      return stateOfSite();
    },
    close: () => server.close(),
  };
}

/** Gives the text that is tried in place of a table’s file. */
function replaceTables(tables: () => Tables): Plugin {
  return {
    name: "replace-tables",
    enforce: "pre",
    load: (id) => {
      const file = id.startsWith(root) ? id.slice(root.length).replace(/\?.*$/, "") : "";
      const text = tables().get(file);
      return text === undefined ? undefined : `export default ${JSON.stringify(text)}`;
    },
  };
}
