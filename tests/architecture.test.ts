import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  browserGlobalsIn,
  forbiddenImports,
  importLinesIn,
  parseImportTable,
} from "./kit/import-table.ts";
import { root } from "./kit/run-tool.ts";
import { filesIn } from "./kit/site.ts";

const src = join(root, "src");
const table = parseImportTable(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
const files = filesIn(src).filter((file) => !file.endsWith(".d.ts"));
const codeFiles = files.filter((file) => file.endsWith(".ts"));
const templates = files.filter((file) => file.endsWith(".astro"));
const read = (file: string) => readFileSync(join(src, file), "utf8");

/** A template's code: its front matter and the expressions under it stand outside scripts. */
function partsOf(template: string) {
  const [, frontMatter = "", rest = ""] = /^---\n([\s\S]*?)\n---([\s\S]*)$/.exec(template) ?? [];
  const scripts = [...rest.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
  return { frontMatter, scripts: scripts.join("\n") };
}

describe("the table of imports", () => {
  test("has a row for every folder of src/ and for nothing else", () => {
    const folders = [...new Set(files.map((file) => file.split("/")[0]!))];
    expect([...table.keys()].sort()).toEqual(folders.sort());
  });

  test("is kept by every file of code", () => {
    expect(codeFiles.flatMap((file) => forbiddenImports(table, file, read(file)))).toEqual([]);
  });

  test("is kept by every template", () => {
    const forbidden = templates.flatMap((file) =>
      forbiddenImports(table, file, partsOf(read(file)).frontMatter),
    );
    expect(forbidden).toEqual([]);
  });

  test("lets the scripts of templates import browser and nothing else", () => {
    const onlyBrowser = new Map([...table.keys()].map((folder) => [folder, ["browser"]]));
    const forbidden = templates.flatMap((file) =>
      forbiddenImports(onlyBrowser, file, partsOf(read(file)).scripts),
    );
    expect(forbidden).toEqual([]);
  });
});

test("an essay imports nothing", () => {
  const folder = join(root, "content");
  const lines = filesIn(folder).flatMap((file) =>
    importLinesIn(readFileSync(join(folder, file), "utf8")).map((line) => `${file}: ${line}`),
  );
  expect(lines).toEqual([]);
});

test("nothing but browser touches a global of the browser", () => {
  const outside = codeFiles.filter((file) => !file.startsWith("browser/"));
  const found = outside.flatMap((file) =>
    browserGlobalsIn(read(file)).map((global) => `src/${file}: ${global}`),
  );
  expect(found).toEqual([]);
});

describe("a planted violation is caught", () => {
  test.for([
    ["model/a.ts", 'import { tables } from "~/data/sources";'],
    ["data/a.ts", 'import { fitLogTrend } from "../model/log-trend";'],
    ["data/kit/a.ts", 'import type { Finding } from "~/findings/kit/value";'],
    ["derived/a.ts", 'export { values } from "~/findings/price-of-gpt3-level";'],
    ["findings/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["figures/a.ts", 'import { tables } from "~/build/tables";'],
    ["figures/kit/a.ts", 'const fs = await import("node:fs");'],
    ["figures/a.ts", 'import * as d3 from "d3-scale";'],
    ["figures/a.ts", 'type Value = import("../build/findings").Value;'],
    ["browser/a.ts", 'import { values } from "~/build/findings";'],
    ["components/prose/a.ts", 'import "~/browser/site-search";'],
    ["build/a.ts", 'const pages = import.meta.glob("../pages/*.astro");'],
    ["claims/a.ts", 'import x from "../../content/essays/x.mdx";'],
  ] as const)("%s: %s", ([file, code]) => {
    expect(forbiddenImports(table, file, code)).toHaveLength(1);
  });

  test.for([
    'document.createElement("svg")',
    "const width = window.innerWidth;",
    "function draw(canvas: string) { return navigator.userAgent + canvas; }",
    "const draw = ({ width = screen.width }) => width;",
    "const context = { document };",
    "class A extends HTMLElement {}",
    "globalThis.location;",
  ])("%s", (code) => {
    expect(browserGlobalsIn(code)).toHaveLength(1);
  });

  test("an import in an essay", () => {
    const essay = 'Prices fell.\n\nimport Figure from "~/components/prose/Figure.astro";\n';
    expect(importLinesIn(essay)).toHaveLength(1);
  });

  test("a document without the table", () => {
    expect(() => parseImportTable("# Contributing")).toThrow(
      'CONTRIBUTING.md: expected a table under "## Who may import whom", found none.',
    );
  });
});

describe("what is allowed passes", () => {
  test.for([
    ["figures/a.ts", 'import * as Plot from "@observablehq/plot";'],
    ["figures/kit/a.ts", 'import { text } from "./words";'],
    ["model/a.ts", 'import t from "@stdlib/stats-base-dists-t-quantile";'],
    ["build/a.ts", 'import { getCollection } from "astro:content";'],
    ["build/a.ts", 'const modules = import.meta.glob(["../data/*.ts", "../derived/*.ts"]);'],
  ] as const)("%s: %s", ([file, code]) => {
    expect(forbiddenImports(table, file, code)).toEqual([]);
  });

  test.for([
    "const draw = ({ document }: { document: Document }) => document.body;",
    "export interface Input { readonly document: Document }",
    "const { document } = parseHTML(text); document.createElement('p');",
    "svg.ownerDocument.location;",
    'const place = { location: "here" };',
  ])("%s", (code) => {
    expect(browserGlobalsIn(code)).toEqual([]);
  });
});
