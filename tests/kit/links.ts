import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SitePage } from "./site.ts";

/** Where a site lies. */
export interface SitePlace {
  readonly folder: string;
  /** Path of the site's root on its host: "/" or "/sub/path/". */
  readonly base: string;
}

/** Links of a page that lead to nothing, as `address: link: reason`. */
export function brokenLinks(
  page: SitePage,
  pages: readonly SitePage[],
  { folder, base }: SitePlace,
): string[] {
  const origin = "http://site.invalid";
  const here = new URL(`${base}${page.address.slice(1)}`, origin);
  const fail = (link: string, reason: string) => `${page.address}: ${link}: ${reason}`;
  return linksIn(page.document).flatMap((link) => {
    const target = new URL(link, here);
    if (target.origin !== origin) return [];
    if (!target.pathname.startsWith(base)) return [fail(link, `leads out of ${base}`)];
    const path = decodeURIComponent(target.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!isFile(join(folder, file))) return [fail(link, "no such file")];
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (!fragment) return [];
    const aim = pages.find((candidate) => candidate.file === file);
    return aim?.document.getElementById(fragment) ? [] : [fail(link, "no such fragment")];
  });
}

/** Every address that a page names in an element. */
export function linksIn(document: Document): string[] {
  const names = ["href", "src", "action", "data-root"];
  return names.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
  );
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
