import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readPlaces } from "~/browser/kit/mark-places";
import { builtPages } from "../kit/dist.ts";
import { root } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

const pages = builtPages().filter(({ address }) => address.startsWith("/essays/"));
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

  test("leads to the whole tables, and to its sources", () => {
    const links = [...figure.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.filter((link) => /^\/data\/[a-z0-9-]+\/$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => /^\/data\/[a-z0-9-]+\.csv$/.test(link))).not.toEqual([]);
    expect(links.filter((link) => link.startsWith("/sources/#"))).not.toEqual([]);
  });

  test("has its tools as links and disclosures: table, sources, files, code, embed, page", () => {
    const tools = figure.querySelector(".tools")!;
    const names = [...tools.children].map((tool) =>
      (tool.localName === "details" ? tool.querySelector("summary")! : tool).textContent!.trim(),
    );
    expect(names.map((name) => name.replace(/ \(\d+\)$/, ""))).toEqual([
      ...["Table", "Sources", "CSV", "JSON", "SVG", "PNG", "Code", "Embed", "Cite", "Page"],
    ]);
    expect([...tools.children].map(({ localName }) => localName)).not.toContain("button");
    expect(tools.querySelectorAll("details[open]")).toHaveLength(0);
  });

  test("folds a table of the rows under the chart, with units and the numbers of sources", () => {
    const rows = [...figure.querySelectorAll("table tbody tr")];
    const places = drawings.map((drawing) =>
      readPlaces(drawing.parentElement!.getAttribute("data-marks")!),
    );
    for (const place of places) expect(place).toHaveLength(rows.length);
    expect(figure.querySelector("caption")!.textContent).toContain(String(rows.length));
    expect(figure.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(3);
    const count = figure.querySelectorAll(".tools ol > li").length;
    for (const row of rows) {
      expect(row.querySelector('th[scope="row"]')!.textContent).not.toBe("");
      const numbers = row.lastElementChild!.textContent!.split(", ").map(Number);
      expect(numbers.every((number) => number >= 1 && number <= count)).toBe(true);
    }
  });

  test("gives the code of a frame that shows it elsewhere", () => {
    const code = figure.querySelector(".embed-code code")!.textContent!;
    expect(code).toMatch(/^<iframe src="[^"]*\/embed\/[a-z0-9-]+\/" title="[^"]+" .*><\/iframe>$/);
    const { document: frame } = parseHTML(`<body>${code}</body>`);
    expect(frame.querySelector("iframe")!.getAttribute("src")).toBe(`/embed/${figure.id}/`);
  });

  test("has both drawings complete without a script", () => {
    for (const drawing of drawings) {
      expect(drawing.querySelectorAll("path, circle, rect, line").length).toBeGreaterThan(10);
      expect(drawing.querySelectorAll("text").length).toBeGreaterThan(8);
    }
  });
});
