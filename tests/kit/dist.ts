import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run-tool.ts";
import { pagesOf, type SitePage } from "./site.ts";

/** The folder of the finished site. */
export const dist = join(root, "dist");

/** Every page of the finished site. @throws {Error} if it was not built */
export function builtPages(): SitePage[] {
  if (!existsSync(dist)) throw new Error("Expected a built site in dist/: run npm run build.");
  return pagesOf(dist);
}
