import { readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "./search-records";

/** Builds the search index over the finished pages, and over the records of figures, tables and numbers. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const count = await buildIndex(fileURLToPath(dir));
        logger.info(`${count} pages and records indexed`);
      },
    },
  };
}

async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`Search index: ${errors.join("; ")}`);
  const pages = succeed(await index.addDirectory({ path: folder }));
  const records = await readRecords(folder);
  for (const { url, title, kind, content } of records) {
    const record = {
      url,
      content,
      language: "en",
      meta: { title, kind },
    };
    succeed(await index.addCustomRecord(record));
  }
  succeed(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
  await removeExtras(`${folder}/pagefind`);
  await rm(`${folder}/search-records.json`);
  await close();
  return pages.page_count + records.length;
}

async function readRecords(folder: string): Promise<readonly SearchRecord[]> {
  return JSON.parse(await readFile(`${folder}/search-records.json`, "utf8")) as SearchRecord[];
}

/** Pagefind brings interfaces of its own, half a megabyte that no page of ours links to. */
async function removeExtras(folder: string): Promise<void> {
  const extras = (await readdir(folder)).filter((name) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name),
  );
  await Promise.all(extras.map((name) => rm(`${folder}/${name}`)));
}

function succeed<Result extends { readonly errors: readonly string[] }>(result: Result): Result {
  if (result.errors.length > 0) throw new Error(`Search index: ${result.errors.join("; ")}`);
  return result;
}
