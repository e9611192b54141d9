import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { csvParse, csvParseRows } from "d3-dsv";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "../kit/dist.ts";
import { dotsOf, misfit, type Dot } from "../kit/drawn-again.ts";
import { root } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

interface FigureJson {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly newestDate: string;
  readonly series: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly sources: readonly {
    readonly id: string;
    readonly licence: string;
    readonly howChecked: string;
    readonly rows: readonly number[];
  }[];
  readonly rows: readonly {
    readonly series: readonly string[];
    readonly name: string;
    readonly date: string;
    readonly value: number;
    readonly row: string;
    readonly table: string;
    readonly sourceIds: readonly string[];
  }[];
}

const pages = builtPages();
const pageAt = (address: string) => pages.find((page) => page.address === address)!;
const ids = filesIn(join(root, "src/figures"))
  .filter((file) => !file.includes("/"))
  .map((file) => file.replace(/\.ts$/, ""));
const read = (file: string) => readFileSync(join(dist, file));
const compact = (text: string) => text.replace(/\s+/g, " ").trim();

/** The number of a cell: 1,234.5 or 2.87 × 10⁻⁹. */
function numberIn(cell: string): number {
  const [, digits, power = ""] = /^([−\d.,]+)(?:\s×\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(cell)!;
  const exponent = power.replace(/./g, (sign) =>
    sign === "⁻" ? "-" : String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)),
  );
  return Number(`${digits!.replaceAll(",", "").replace("−", "-")}e${exponent || 0}`);
}

test("there is a page, an embed and one file of each kind for every figure, and none besides", () => {
  const kinds = ["csv", "json", "png", "svg"].map((kind) => `.${kind}`);
  const expected = ids.flatMap((id) => [...kinds.map((kind) => id + kind), `${id}/index.html`]);
  expect(filesIn(join(dist, "figures"))).toEqual([...expected, "index.html"].sort());
  expect(filesIn(join(dist, "embed"))).toEqual(ids.map((id) => `${id}/index.html`));
});

test("the gallery shows every figure, with a thumbnail that says nothing aloud", () => {
  const items = [...pageAt("/figures/").document.querySelectorAll(".gallery > li")];
  const links = items.map((item) => item.querySelector("a")!.getAttribute("href"));
  expect(links).toEqual(ids.map((id) => `/figures/${id}/`));
  for (const item of items) {
    expect(item.querySelector("svg")!.getAttribute("aria-hidden")).toBe("true");
    expect(item.querySelectorAll("circle, path, rect").length).toBeGreaterThan(3);
    // A line from a label to its mark says nothing without the label.
    expect(item.querySelectorAll("text, .leader")).toHaveLength(0);
  }
});

describe.for(ids)("%s", (id) => {
  const { document, html } = pageAt(`/figures/${id}/`);
  const embed = pageAt(`/embed/${id}/`);
  const csv = read(`figures/${id}.csv`).toString();
  const json = JSON.parse(read(`figures/${id}.json`).toString()) as FigureJson;
  const svgText = read(`figures/${id}.svg`).toString();
  const svg = new DOMParser().parseFromString(svgText, "image/svg+xml").documentElement;
  const png = read(`figures/${id}.png`);
  const rows = csvParse(csv);
  const valueColumn = rows.columns.find((column) => column.startsWith("value"))!;

  test("has a CSV file by RFC 4180 with units in its head", () => {
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = csvParseRows(csv);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(rows.columns.includes("unit") || /^value \[.+\]$/.test(valueColumn)).toBe(true);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(read(`figures/${id}.csv`))).toBe(csv);
  });

  test("has the same rows in CSV, JSON, and the table of its page", () => {
    const fromCsv = rows.map((row) => [row["name"], Number(row[valueColumn]), row["date"]]);
    expect(json.rows.map(({ name, value, date }) => [name, value, date])).toEqual(fromCsv);
    const heads = [...document.querySelectorAll(".drawn thead th")].map((head) =>
      compact(head.firstChild!.textContent!),
    );
    const cellsOf = (row: Element) =>
      Object.fromEntries(
        [...row.children].map((cell, index) => [heads[index], compact(cell.textContent!)]),
      );
    const fromTable = [...document.querySelectorAll(".drawn tbody tr")].map(cellsOf);
    expect(fromTable.map((row) => [row["Name"], row["Date"]])).toEqual(
      rows.map((row) => [row["name"], row["date"]]),
    );
    for (const [index, row] of fromTable.entries()) {
      const { value } = json.rows[index]!;
      expect(Math.abs(numberIn(row["Value"]!) - value)).toBeLessThanOrEqual(Math.abs(value) / 1e4);
    }
  });

  test("draws each row of its file where its number puts it", () => {
    for (const drawing of document.querySelectorAll(".drawing")) {
      const dots = dotsOf(drawing);
      expect(dots).toHaveLength(rows.length);
      for (const { id: series } of json.series) {
        expect(misfitOf(series, dots), `${series}, ${drawing.className}`).toBeLessThan(1.2);
      }
    }
  });

  function misfitOf(series: string, dots: readonly Dot[]): number {
    const drawn = rows.flatMap((row, index) => {
      const dot = dots[index];
      return dot && json.rows[index]!.series.includes(series) ? [{ row, dot }] : [];
    });
    const columns = rows.columns.filter(
      (column) => column === valueColumn || column.includes(" ["),
    );
    if (drawn.length < 3) return 0;
    return misfit(
      columns.map((column) => drawn.map(({ row }) => Number(row[column]))),
      drawn.map(({ dot }) => dot),
    );
  }

  test("says in JSON what it is, in which unit, up to which date, and on what it rests", () => {
    expect(json.id).toBe(id);
    expect(compact(document.querySelector("h1")!.textContent!)).toBe(compact(json.title));
    expect(json.series.every(({ unit }) => unit.length > 0)).toBe(true);
    expect(json.newestDate).toBe(
      json.rows
        .map(({ date }) => date)
        .sort()
        .at(-1),
    );
    for (const { id: source, licence, howChecked, rows: resting } of json.sources) {
      expect(licence).not.toBe("");
      expect(["file", "page", "recalled"]).toContain(howChecked);
      for (const row of resting) expect(json.rows[row - 1]!.sourceIds).toContain(source);
    }
    const named = new Set(json.rows.flatMap(({ sourceIds }) => sourceIds));
    expect(json.sources.map((source) => source.id)).toEqual([...named].sort());
  });

  test("has an SVG picture that needs nothing else", () => {
    expect(svg.localName).toBe("svg");
    expect(svg.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(compact(svg.querySelector("title")!.textContent!)).toBe(compact(json.title));
    expect(svg.querySelector("desc")!.textContent!.length).toBeGreaterThan(80);
    expect(svgText).not.toMatch(/var\(|class=|<style|<script|href=|NaN|undefined/);
    const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent!);
    expect(texts.some((text) => /^Sources?: /.test(text))).toBe(true);
    expect(texts.at(-1)).toContain(`figures/${id}/`);
    const colours = [...svgText.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(
      ([, colour]) => colour!,
    );
    expect(
      colours.filter((colour) => !/^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/.test(colour)),
    ).toEqual([]);
    const marks = [...document.querySelectorAll(".drawing-wide circle, .drawing-wide path")];
    expect(svg.querySelectorAll("circle, path")).toHaveLength(marks.length);
  });

  test("has a PNG picture of twice its size, which is its card", () => {
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size).toEqual(["width", "height"].map((side) => 2 * Number(svg.getAttribute(side))));
    // A picture whose text failed to draw is a third of that.
    expect(png.byteLength).toBeGreaterThan(40_000);
    const card = (name: string) =>
      document.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content");
    expect(card("image")).toBe(`/figures/${id}.png`);
    expect([card("image:width"), card("image:height")].map(Number)).toEqual(size);
    expect(card("title")).toBe(json.title);
  });

  test("has structured data that claim no licence", () => {
    const script = document.querySelector('script[type="application/ld+json"]')!;
    const dataset = JSON.parse(script.textContent!) as Record<string, unknown>;
    expect(dataset["@type"]).toBe("Dataset");
    expect(dataset["name"]).toBe(json.title);
    expect(String(dataset["description"]).length).toBeGreaterThan(50);
    expect(JSON.stringify(dataset)).not.toMatch(/"licen[sc]e"/i);
    expect(dataset["isBasedOn"]).toHaveLength(json.sources.length);
    expect(dataset["distribution"]).toMatchObject([
      { encodingFormat: "text/csv", contentUrl: `/figures/${id}.csv` },
      { encodingFormat: "application/json", contentUrl: `/figures/${id}.json` },
    ]);
  });

  test("shows its code as it is in the repository, in classes", () => {
    const blocks = [...document.querySelectorAll("pre[aria-label^='src/']")];
    const [own, ...others] = blocks;
    expect(own!.getAttribute("aria-label")).toBe(`src/figures/${id}.ts`);
    expect(own!.textContent).toBe(
      readFileSync(join(root, `src/figures/${id}.ts`), "utf8").trimEnd(),
    );
    expect(own!.querySelectorAll(".code-keyword").length).toBeGreaterThan(5);
    for (const block of others) {
      const file = readFileSync(join(root, block.getAttribute("aria-label")!), "utf8");
      for (const part of block.textContent!.split("\n\n")) expect(file).toContain(part);
    }
    expect(
      others.some((block) => /src\/(findings|claims)\//.test(block.getAttribute("aria-label")!)),
    ).toBe(true);
  });

  test("names its sources with how they were checked, their licence, and rows", () => {
    const items = [...document.querySelectorAll(".figure-sources > li")];
    expect(items).toHaveLength(json.sources.length);
    for (const [index, item] of items.entries()) {
      const { id: source, licence, howChecked } = json.sources[index]!;
      expect(item.querySelector("a")!.getAttribute("href")).toBe(`/sources/#${source}`);
      expect(item.textContent).toContain(`Checked: ${howChecked}.`);
      expect(item.textContent).toContain(`Licence: ${licence}.`);
      expect(item.textContent).toMatch(/Rows? \d/);
    }
  });

  test("says where it is shown and how it is cited", () => {
    const showing = pages.filter(
      (page) => page.address.startsWith("/essays/") && page.document.getElementById(id),
    );
    const links = [...document.querySelectorAll(".shown-in a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links.sort()).toEqual(showing.map(({ address }) => `${address}#${id}`).sort());
    expect(document.querySelector('pre[aria-label="BibTeX"]')!.textContent).toMatch(
      new RegExp(`^@online\\{toward-zero-figure-${id},`),
    );
  });

  test("has an embed of a few kilobytes with its source line and the way back", () => {
    expect(gzipSync(embed.html).byteLength).toBeLessThan(8_000);
    expect(embed.document.querySelectorAll("script")).toHaveLength(0);
    expect(embed.document.querySelectorAll("svg")).toHaveLength(2);
    expect(embed.document.querySelector("figcaption")!.textContent).toMatch(/^\s*Sources?: /);
    expect(embed.document.querySelector("figcaption a")!.getAttribute("href")).toBe(
      `/figures/${id}/`,
    );
  });

  test("is left out of the index of words, since the search has a record of it", () => {
    expect(html).not.toContain("data-pagefind-body");
    expect(embed.html).not.toContain("data-pagefind-body");
  });
});
