import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtPages } from "../kit/dist.ts";
import { root } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

const pages = builtPages();
const drawn = pages.flatMap(({ address, document }) =>
  [...document.querySelectorAll("figure")].map(
    (figure) => [`${address}#${figure.id}`, figure, document] as const,
  ),
);

test("every figure that an essay names stands in its page, in that order", () => {
  const folder = join(root, "content/essays");
  const named = filesIn(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/<Figure\s[^>]*?id="([^"]+)"/g)].map(
      ([, id]) => `/essays/${file.replace(/\.mdx$/, "")}/#${id}`,
    ),
  );
  expect(named).not.toEqual([]);
  expect(drawn.map(([place]) => place).filter((place) => place.startsWith("/essays/"))).toEqual(
    named,
  );
});

describe.for(drawn)("%s", ([, figure, document]) => {
  const wordsOf = (id: string | null) =>
    document.getElementById(id ?? "")?.textContent?.trim() ?? "";
  const drawings = [...figure.querySelectorAll("svg")];

  test("is drawn twice, each an image with the figure's title as its name", () => {
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(drawing.getAttribute("role")).toBe("img");
      expect(wordsOf(drawing.getAttribute("aria-labelledby")).length).toBeGreaterThan(20);
    }
  });

  test("has an alternative of some sentences with numbers in it", () => {
    for (const drawing of drawings) {
      const alternative = wordsOf(drawing.getAttribute("aria-describedby"));
      expect(alternative.split(". ").length).toBeGreaterThan(1);
      expect(alternative).toMatch(/\d/);
    }
  });

  test("has a caption that begins with its number", () => {
    const caption = figure.querySelector("figcaption")?.textContent?.trim() ?? "";
    expect(caption).toMatch(/^Figure \d+\. /);
    expect(caption.length).toBeGreaterThan(80);
  });

  test("leads to its table, its data and its sources", () => {
    const links = [...figure.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.filter((link) => /^\/data\/[a-z0-9-]+\/$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => /^\/data\/[a-z0-9-]+\.csv$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => link.startsWith("/sources/#"))).not.toEqual([]);
  });

  test("has both drawings complete without a script", () => {
    for (const drawing of drawings) {
      expect(drawing.querySelectorAll("path, circle, rect, line").length).toBeGreaterThan(10);
      expect(drawing.querySelectorAll("text").length).toBeGreaterThan(8);
    }
  });
});
