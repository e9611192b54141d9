import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";

/** A finished page. */
export interface SitePage {
  /** Path of the file under the site's root: `data/index.html`. */
  readonly file: string;
  /** Address under the site's root: `/data/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file under a folder, as paths relative to it with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The address of every page in a built site, in order. */
export function addressesOf(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(".html"))
    .map(addressOf);
}

/** Every page of a built site, parsed. */
export function pagesOf(folder: string): SitePage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      return { file, address: addressOf(file), html, document: parseHTML(html).document };
    });
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
