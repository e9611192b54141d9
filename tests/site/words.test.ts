import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { borrowed } from "../../src/build/subset-fonts.ts";
import { builtPages } from "../kit/dist.ts";
import { root } from "../kit/run-tool.ts";
import { gluedWords, linesOf, type TextPiece } from "../kit/visible-text.ts";

interface Font {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

// The package has no type declarations.
const fontkit = createRequire(import.meta.url)("fontkit") as { create(font: Buffer): Font };

const pages = builtPages();
const openFont = (name: string) =>
  fontkit.create(readFileSync(join(root, `public/fonts/${name}.woff2`)));
const roman = openFont("source-serif-4-roman");
const italic = openFont("source-serif-4-italic");
const sans = openFont("source-sans-3");

/** The fonts in which a text may be set; none for code and arithmetic, which take the machine's own. */
function fontsOf(parent: Element): readonly Font[] {
  if (parent.closest("code, pre, .arithmetic")) return [];
  return parent.closest("em, i, cite") ? [italic, sans] : [roman, sans];
}

/** Characters for which one of the fonts has no glyph, with the words around. */
function lackingIn({ text, parent }: TextPiece): string[] {
  return [...text].flatMap((character, index) => {
    if (/\s/.test(character) && character !== "\u202f") return [];
    const fonts = borrowed.includes(character) ? [sans] : fontsOf(parent);
    const isThere = fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
    const around = text.slice(Math.max(0, index - 15), index + 15).trim();
    return isThere ? [] : [`${character} in “${around}”`];
  });
}

describe.for(pages.map(({ address, document }) => [address, document] as const))(
  "%s",
  ([, document]) => {
    test("has no words that are glued together", () => {
      expect(gluedWords(document.body)).toEqual([]);
    });

    test("has a glyph for every character", () => {
      expect(linesOf(document.body).flat().flatMap(lackingIn)).toEqual([]);
    });

    test("prints no number that is none, and no trace of code", () => {
      const text = linesOf(document.body)
        .flat()
        .filter(({ parent }) => !parent.closest("code, pre"))
        .map((piece) => piece.text)
        .join(" ");
      expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object|\bnull\b|[{}]/);
    });
  },
);

test("a character without a glyph is found", () => {
  const { body } = pages[0]!.document;
  expect(lackingIn({ text: "a 漢 b", parent: body })).toEqual(["漢 in “a 漢 b”"]);
});
