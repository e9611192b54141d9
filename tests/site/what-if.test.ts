import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "../kit/dist.ts";

const pages = builtPages();
const explorables = pages.flatMap(({ address, document }) =>
  [...document.querySelectorAll("what-if")].map(
    (element) => [`${address}#${element.id}`, element, document] as const,
  ),
);

/** The scripts that a page loads by itself, and all that those may fetch later. */
function scriptsOf(document: Document): { readonly first: string[]; readonly all: string[] } {
  const first = [...document.querySelectorAll('script[type="module"][src]')].flatMap((script) =>
    importedBy(basename(script.getAttribute("src")!), "static"),
  );
  return { first, all: first.flatMap((script) => importedBy(script, "any")) };
}

/** A script and those that it imports, each once. */
function importedBy(script: string, kind: "static" | "any", seen = new Set<string>()): string[] {
  if (seen.has(script) || !existsSync(join(dist, "_astro", script))) return [];
  seen.add(script);
  const code = codeOf(script);
  const pattern =
    kind === "any" ? /["'`]\.\/([\w.-]+\.js)["'`]/g : /from ?["'`]\.\/([\w.-]+\.js)["'`]/g;
  for (const [, name] of code.matchAll(pattern)) importedBy(name!, kind, seen);
  return [...seen];
}

const codeOf = (script: string) => readFileSync(join(dist, "_astro", script), "utf8");
const weightOf = (scripts: readonly string[]) =>
  [...new Set(scripts)].reduce((sum, script) => sum + gzipSync(codeOf(script)).length, 0);

test("there is an explorable", () => {
  expect(explorables).not.toEqual([]);
});

describe.for(explorables)("%s", ([, element, document]) => {
  const wordsOf = (id: string | null) =>
    document.getElementById(id ?? "")?.textContent?.trim() ?? "";

  test("stands complete without a script: two drawings, a sentence, controls that are off", () => {
    const drawings = [...element.querySelectorAll(".drawing svg")];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(wordsOf(drawing.getAttribute("aria-labelledby")).length).toBeGreaterThan(20);
      expect(wordsOf(drawing.getAttribute("aria-describedby"))).toMatch(/\d/);
    }
    expect(element.querySelector(".what-if-sentence")?.textContent).toMatch(/\d/);
    expect(element.querySelector("fieldset")?.hasAttribute("disabled")).toBe(true);
    expect(element.querySelector(".what-if-state")?.textContent).toContain("need JavaScript");
  });

  test("has controls with a label, a value in words, a default with its source and its interval", () => {
    const controls = [...element.querySelectorAll(".control")];
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      const input = control.querySelector('input[type="range"]')!;
      const output = control.querySelector("output")!.textContent;
      expect(control.querySelector(`label[for="${input.id}"]`)?.textContent).toMatch(/\S/);
      expect(input.getAttribute("aria-valuetext")).toBe(output);
      expect(Number(input.getAttribute("value"))).toBeLessThan(Number(input.getAttribute("max")));
      expect(wordsOf(input.getAttribute("aria-describedby"))).toMatch(/^Default .*\d/);
      expect(control.querySelector(".control-default a")?.getAttribute("href")).toMatch(
        /^\/(numbers|data)\//,
      );
    }
    expect(element.querySelectorAll(".track-interval").length).toBeGreaterThan(0);
  });

  test("leads by its sources to tables that exist", () => {
    for (const link of element.querySelectorAll<HTMLAnchorElement>(".control-default a")) {
      const [path, id] = link.getAttribute("href")!.split("#");
      const page = pages.find(({ address }) => address === path);
      expect(page?.document.getElementById(id!), link.getAttribute("href")!).toBeTruthy();
    }
  });

  test("loads no more than 120 kB at the first touch, and no table", () => {
    const { first, all } = scriptsOf(document);
    const later = all.filter((script) => !first.includes(script) && !/search/.test(script));
    const settings = gzipSync(readFileSync(join(dist, "assumptions.json"))).length;
    expect(weightOf(later) + settings).toBeLessThan(120_000);
    expect(weightOf(later)).toBeGreaterThan(50_000);
    const facts = /usd_per_million|DeepInfra|epoch-notable|how_checked/;
    expect([...first, ...later].filter((script) => facts.test(codeOf(script)))).toEqual([]);
  });
});

test("before the first touch a page loads under 12 kB of scripts, drawing code not among them", () => {
  for (const { document, address } of pages) {
    expect(weightOf(scriptsOf(document).first), address).toBeLessThan(12_000);
  }
});

test("the settings of the assumptions are plain data", () => {
  const settings = JSON.parse(readFileSync(join(dist, "assumptions.json"), "utf8")) as unknown[];
  expect(settings.length).toBeGreaterThan(1);
  for (const one of settings) {
    expect(one).toMatchObject({ id: expect.any(String), default: expect.any(Number) });
  }
});
