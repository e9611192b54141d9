import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { nearNames } from "./near-names.ts";
import { readProse } from "./prose/read-prose.ts";
import { pathOfReference } from "./reference-paths.ts";

/** A link as an author wrote it. */
export interface WrittenLink {
  readonly url: string;
  /** `content/essays/x.mdx:12:3`. */
  readonly at: string;
  /** Address under the site’s root of the page that it stands on. */
  readonly page: string;
}

const folders = { "content/essays": "/essays/", "content/pages": "/" };
const origin = "http://site.invalid";

/** Stops a build in which a link of an author leads to nothing, with every such link. */
export function checkLinks(): AstroIntegration {
  return {
    name: "check-links",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const faults = Object.entries(folders).flatMap(([folder, address]) =>
          readdirSync(folder)
            .filter((name) => name.endsWith(".mdx"))
            .flatMap((name) => linksOf(`${folder}/${name}`, `${address}${name.slice(0, -4)}/`))
            .flatMap((link) => linkFault(link, fileURLToPath(dir)) ?? []),
        );
        if (faults.length > 0) throw new Error(faults.join("\n"));
      },
    },
  };
}

/** The links and references of an author’s file, as addresses under the site’s root. */
export function linksOf(
  file: string,
  page: string,
  source = readFileSync(file, "utf8"),
): WrittenLink[] {
  const { links, components } = readProse(file, source, () => "");
  const references = components.flatMap(({ name, attributes: { to }, at }) => {
    const path = name === "Ref" && to !== undefined ? pathOfReference(to) : undefined;
    return path === undefined ? [] : [{ url: `/${path}`, at }];
  });
  return [...links, ...references].map((link) => ({ ...link, page }));
}

/**
 * What is wrong with a link, in words; undefined if nothing is, or if it leads out of the site.
 *
 * @param site folder of the finished site
 */
export function linkFault({ url, at, page }: WrittenLink, site: string): string | undefined {
  if (!URL.canParse(url, `${origin}${page}`)) return `${at}: expected an address, got "${url}".`;
  const target = new URL(url, `${origin}${page}`);
  if (target.origin !== origin) return undefined;
  const fault = (reason: string, near: string) =>
    `${at}: expected a link that leads somewhere, got "${url}": ${reason}. Near: ${near}.`;
  const [path, fragment] = [target.pathname, target.hash.slice(1)].map(decoded);
  if (path === undefined || fragment === undefined) {
    return `${at}: expected a link that can be read, got "${url}": a percent sign in an address stands for a letter. Write %25 for the sign itself.`;
  }
  const file = fileAt(site, path);
  if (file === undefined) {
    return fault("the site has no such page or file", nearNames(target.pathname, addresses(site)));
  }
  const ids = fragment && file.endsWith(".html") ? idsIn(readFileSync(file, "utf8")) : [];
  if (!fragment || ids.includes(fragment)) return undefined;
  return fault(`${target.pathname} has no such fragment`, nearNames(fragment, ids));
}

/** What is written by percent signs, as letters; undefined if it stands for none. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fileAt(site: string, path: string): string | undefined {
  const file = join(site, path, path.endsWith("/") ? "index.html" : "");
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The addresses of all pages. */
function addresses(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.slice(0, -"index.html".length));
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
}
