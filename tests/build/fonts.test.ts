import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  borrowed,
  characters,
  composeFontsCss,
  faces,
  measureAdvanceWidths,
  openFace,
  subsetFace,
} from "../../src/build/subset-fonts.ts";
import type { AdvanceWidths } from "../../src/build/subset-fonts.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const bytesOf = (files: readonly string[]) =>
  files.reduce((total, file) => total + read(`public/fonts/${file}`).byteLength, 0);

describe.for(faces)("$file", (face) => {
  test("is byte for byte what the script writes now", async () => {
    const written = await subsetFace(face);
    expect(read(`public/fonts/${face.file}`).equals(written)).toBe(true);
  });

  test("lacks of the character list only what is declared", async () => {
    const font = await openFace(face);
    const missing = [...characters].filter((char) => !font.hasGlyphForCodePoint(codePoint(char)));
    expect(missing.sort()).toEqual([...face.lacks].sort());
  });
});

test("the serif borrows only what it lacks and the sans has", async () => {
  const sans = await openFace(faces.find(({ family }) => family === "Source Sans 3")!);
  for (const char of borrowed) {
    expect(sans.hasGlyphForCodePoint(codePoint(char))).toBe(true);
    for (const face of faces.filter(({ family }) => family.includes("Serif"))) {
      expect(face.lacks).toContain(char);
    }
  }
});

describe("the weight of the fonts", () => {
  test("is at most 60 kB in the two files before first paint", () => {
    expect(bytesOf(["source-serif-4-roman.woff2", "source-sans-3.woff2"])).toBeLessThan(60_000);
  });

  test("is at most 85 kB in all", () => {
    expect(bytesOf(faces.map(({ file }) => file))).toBeLessThan(85_000);
  });
});

describe("fonts.css", () => {
  const css = read("src/styles/fonts.css").toString();

  test("is what the script writes now", async () => {
    expect(css).toBe(await composeFontsCss());
  });

  test("names only files that exist", () => {
    const urls = [...css.matchAll(/url\("(.+?)"\)/g)].map(([, url]) => url!);
    // One more, as the serif borrows the signs of powers from the sans.
    expect(urls).toHaveLength(faces.length + 1);
    for (const url of urls) expect(existsSync(new URL(`public${url}`, root)), url).toBe(true);
  });
});

describe("advance-widths.json", () => {
  const text = read("src/figures/kit/advance-widths.json").toString();
  const committed = JSON.parse(text) as AdvanceWidths;

  test("holds the advances of the font itself", async () => {
    expect(committed).toEqual(await measureAdvanceWidths());
  });

  test("has figures of one width, so that columns of numbers align without a feature", () => {
    for (const widths of Object.values(committed.widths)) {
      expect(new Set([..."0123456789"].map((figure) => widths[figure])).size).toBe(1);
    }
  });

  test("stays within 6 kB", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(6_000);
  });
});

test("the licence goes out with the fonts", () => {
  for (const name of ["source-serif-4", "source-sans-3"]) {
    expect(read(`public/fonts/${name}-OFL.txt`).toString()).toContain("SIL OPEN FONT LICENSE");
  }
});

function codePoint(char: string): number {
  return char.codePointAt(0)!;
}
