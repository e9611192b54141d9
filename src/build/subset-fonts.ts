/**
 * Cuts Adobe's Source Serif 4 and Source Sans 3 down to what the site uses, and derives from the
 * same files all that must agree with them: the `@font-face` rules with fallbacks of equal width,
 * and the advance widths by which charts place their labels.
 *
 * `node src/build/subset-fonts.ts` writes everything; the same packages give the same bytes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { format } from "prettier";

/** One file of the site's fonts and how it is cut from Adobe's. */
export interface FontFace {
  readonly file: string;
  readonly family: "Source Serif 4" | "Source Sans 3";
  readonly style: "normal" | "italic";
  /** The CSS `font-weight`: one value or a range. */
  readonly weight: string;
  readonly source: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly features: readonly string[];
  /** Those of `characters` that Adobe did not draw. The site avoids them in this face. */
  readonly lacks: string;
}

/** Widths and heights of Source Sans 3, in thousandths of an em, as charts need them. */
export interface AdvanceWidths {
  readonly unitsPerEm: 1000;
  /** Above the baseline. */
  readonly ascent: number;
  /** Below the baseline, hence negative, as OpenType has it. */
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  /** Weight → character → advance. */
  readonly widths: Readonly<Record<"400" | "600", Readonly<Record<string, number>>>>;
}

/** What is used of a font that fontkit has opened. */
export interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  getVariation(axes: Readonly<Record<string, number>>): Font;
}

interface SubsetOptions {
  readonly targetFormat: "truetype" | "woff2";
  readonly keepFeatures: readonly string[];
  readonly variationAxes: FontFace["axes"];
  readonly noHinting: boolean;
}

// Neither package has type declarations.
const require = createRequire(import.meta.url);
const subsetFont = require("subset-font") as (
  font: Buffer,
  text: string,
  options: SubsetOptions,
) => Promise<Buffer>;
const fontkit = require("fontkit") as { create(font: Buffer): Font };

/** Every character that the site may print, by group, each with the reason why it is paid for. */
export const characterGroups: readonly { readonly why: string; readonly characters: string }[] = [
  { why: "English text, code and figures: Basic Latin", characters: range(0x20, 0x7e) },
  { why: "names and loan words: the letters of Latin-1", characters: range(0xc0, 0xff) },
  { why: "names of authors beyond Latin-1", characters: "ĆćČčĐđĞğİıŁłŃńŐőŒœŘřŚśŞşŠšŻżŽž" },
  {
    why: "spaces: no-break, narrow no-break and thin before units, hair",
    characters: "\u00a0\u202f\u2009\u200a",
  },
  {
    why: "quotation marks, dashes, ellipsis; hyphens, the second no-break",
    characters: "‘’“”–—…\u2010\u2011",
  },
  { why: "separators, notes and references", characters: "·•§¶†‡°′″" },
  { why: "money and shares", characters: "€£¥‰" },
  { why: "arithmetic and comparison", characters: "×÷−±≤≥≈≠√∞½¼¾" },
  { why: "powers and units", characters: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" },
  { why: "indices", characters: "₀₁₂₃₄₅₆₇₈₉" },
  // U+00B5 is the micro sign of units, U+03BC the letter of formulas.
  { why: "symbols of formulas", characters: "ΔΣαβγδεμπσ\u00b5" },
  { why: "estimates, means and rates: ŷ, x̂, x̄, ẋ", characters: "ŷȳẋ\u0302\u0304\u0307" },
  { why: "directions, links outwards and back", characters: "←→↑↓↗↩" },
  { why: "the key that opens the search", characters: "⌘" },
];

/** All of `characterGroups` in one text. */
export const characters = characterGroups.map((group) => group.characters).join("");

// Left out, with their price in the roman: ccmp (3.0 kB, finer forms of accents that combine), sups
// and subs (7.0 kB: `<sup>` and the characters above serve), frac (0.9 kB); locl, as all is English.
const features = ["kern", "mark", "onum", "lnum", "pnum", "tnum"];

// Optical size stands at 20, the master for text, nearest to our 17 and 18 px. Keeping the axis up
// to 60 for headings would add 24 kB to the roman alone, any other fixed size 2 kB.
// Weights below 400 would need another master (12 kB), and are too thin for text on a screen.
const serif = {
  family: "Source Serif 4",
  features: [...features, "liga"],
  lacks: "‑⁺⁻ȳẋ↩⌘",
} as const;

/** Characters that the serif takes from the sans, which is there anyway: signs of powers of ten. */
export const borrowed = "⁺⁻";

/** The fonts of the site. The first and the last are needed before first paint. */
export const faces: readonly FontFace[] = [
  {
    ...serif,
    file: "source-serif-4-roman.woff2",
    style: "normal",
    weight: "400 600",
    source: "source-serif/VAR/SourceSerif4Variable-Roman.ttf",
    axes: { wght: { min: 400, max: 600 }, opsz: 20 },
  },
  {
    // A weight axis would cost 14 kB, for a bold italic that the essays do not use.
    ...serif,
    file: "source-serif-4-italic.woff2",
    style: "italic",
    weight: "400",
    source: "source-serif/VAR/SourceSerif4Variable-Italic.ttf",
    axes: { wght: 400, opsz: 20 },
  },
  {
    // No ligatures, so that the advances of its letters add up to the width of a label.
    file: "source-sans-3.woff2",
    family: "Source Sans 3",
    style: "normal",
    weight: "400 600",
    source: "source-sans/VF/SourceSans3VF-Upright.ttf",
    axes: { wght: { min: 400, max: 600 } },
    features,
    lacks: "ȳẋ↩",
  },
];

// Hundredths of the letters of English text (Lewand, Cryptological Mathematics, 2000), with a space
// for every 4.7 letters and the two commonest points.
const frequencies: Readonly<Record<string, number>> = {
  ...{ a: 8.167, b: 1.492, c: 2.782, d: 4.253, e: 12.702, f: 2.228, g: 2.015, h: 6.094, i: 6.966 },
  ...{ j: 0.153, k: 0.772, l: 4.025, m: 2.406, n: 6.749, o: 7.507, p: 1.929, q: 0.095, r: 5.987 },
  ...{ s: 6.327, t: 9.056, u: 2.758, v: 0.978, w: 2.36, x: 0.15, y: 1.974, z: 0.074 },
  ...{ " ": 21, ",": 1.2, ".": 1.2 },
};

type Cut = "normal 400" | "normal 600" | "italic 400";

/** A system font that stands in for ours until ours arrives. */
interface Fallback {
  readonly family: FontFace["family"];
  /** Names by which systems know it; fonts in one list have the same advances. */
  readonly locals: readonly [string, ...string[]];
  /** `averageAdvance` of each cut, in the order of `cuts`. */
  readonly averages: readonly number[];
}

const cuts: readonly Cut[] = ["normal 400", "normal 600", "italic 400"];
const localSuffix = { "normal 400": "", "normal 600": " Bold", "italic 400": " Italic" };

// Measured with `averageAdvance` on files with the same advances: Gelasio for Georgia, Liberation
// for Times New Roman and Arial; DejaVu, Noto and Roboto on themselves. The sans has no italic.
const fallbacks: readonly Fallback[] = [
  { family: "Source Serif 4", locals: ["Georgia"], averages: [437.4, 510.0, 446.5] },
  {
    family: "Source Serif 4",
    locals: ["Times New Roman", "Liberation Serif"],
    averages: [398.3, 423.6, 399.8],
  },
  { family: "Source Serif 4", locals: ["Noto Serif"], averages: [476.1, 505.7, 462.1] },
  { family: "Source Serif 4", locals: ["DejaVu Serif"], averages: [509.8, 562.8, 509.8] },
  {
    family: "Source Sans 3",
    locals: ["Arial", "Helvetica", "Liberation Sans"],
    averages: [439.6, 475.0],
  },
  { family: "Source Sans 3", locals: ["Roboto"], averages: [440.2, 446.8] },
  { family: "Source Sans 3", locals: ["DejaVu Sans"], averages: [504.6, 570.2] },
];

/** Cuts a face from Adobe's file, as it is served. */
export async function subsetFace(face: FontFace): Promise<Buffer> {
  return subset(face, "woff2");
}

/** Cuts a face and opens it, as fontkit cannot read the variations of a WOFF2 file. */
export async function openFace(face: FontFace): Promise<Font> {
  return fontkit.create(await subset(face, "truetype"));
}

/** The mean advance of a letter of English text, in thousandths of an em, without kerning. */
export function averageAdvance(font: Font): number {
  const advances = Object.entries(frequencies).map(([char, share]) => share * advance(font, char));
  return sum(advances) / sum(Object.values(frequencies));
}

/** The widths of Source Sans 3 in the figures that it sets by default: lining and tabular. */
export async function measureAdvanceWidths(): Promise<AdvanceWidths> {
  const face = faces.find(({ family }) => family === "Source Sans 3")!;
  const font = await openFace(face);
  const drawn = [...characters].filter((char) => !face.lacks.includes(char)).sort();
  const widthsAt = (wght: number) => {
    const cut = font.getVariation({ wght });
    return Object.fromEntries(drawn.map((char) => [char, Math.round(advance(cut, char))]));
  };
  const { ascent, descent, xHeight, capHeight } = font;
  const widths = { "400": widthsAt(400), "600": widthsAt(600) };
  return { unitsPerEm: 1000, ascent, descent, xHeight, capHeight, widths };
}

/** The text of `src/styles/fonts.css`. */
export async function composeFontsCss(): Promise<string> {
  const css = [
    "/* Written by src/build/subset-fonts.ts: change it there. Vite puts the base path before /fonts. */",
    ...faces.map(faceRule),
    "/* Signs of powers, which Adobe did not draw in the serif. */",
    borrowedRule(),
    "/* System fonts scaled to the widths and heights of ours, so that text stays when ours arrive. */",
    ...(await Promise.all(fallbacks.flatMap(fallbackRules))),
    `:root {`,
    `--serif: ${stack("Source Serif 4")}, Georgia, serif;`,
    `--sans: ${stack("Source Sans 3")}, Arial, sans-serif;`,
    `}`,
  ];
  return format(css.join("\n\n"), { parser: "css", printWidth: 100 });
}

function faceRule({ family, file, style, weight }: FontFace): string {
  return atFontFace({
    "font-family": `"${family}"`,
    "font-style": style,
    "font-weight": weight,
    // Text that is being read must not move: a serif that comes late waits for the next page. The sans
    // is swapped in, as the labels of the charts were placed by its widths.
    "font-display": family.includes("Serif") ? "optional" : "swap",
    src: `url("/fonts/${file}") format("woff2")`,
  });
}

/** The serif’s signs of powers, out of the file of the sans. */
function borrowedRule(): string {
  const sans = faces.find(({ family }) => family === "Source Sans 3")!;
  return atFontFace({
    "font-family": '"Source Serif 4"',
    "font-style": "normal",
    "font-weight": sans.weight,
    "font-display": "optional",
    src: `url("/fonts/${sans.file}") format("woff2")`,
    "unicode-range": [...borrowed].map((char) => `U+${hex(char)}`).join(", "),
  });
}

const hex = (char: string) => char.codePointAt(0)!.toString(16).toUpperCase();

function fallbackRules(fallback: Fallback): Promise<string>[] {
  return fallback.averages.map((average, i) => fallbackRule(fallback, cuts[i]!, average));
}

async function fallbackRule(fallback: Fallback, cut: Cut, average: number): Promise<string> {
  const ours = await openCut(fallback.family, cut);
  const sizeAdjust = averageAdvance(ours) / average;
  // The browser scales the overrides by size-adjust as well; dividing keeps our line box.
  const scaled = (units: number) => percent(units / ours.unitsPerEm / sizeAdjust);
  const [style, weight] = cut.split(" ");
  return atFontFace({
    "font-family": `"${fallbackName(fallback)}"`,
    "font-style": style!,
    "font-weight": weight!,
    src: fallback.locals.map((name) => `local("${name}${localSuffix[cut]}")`).join(", "),
    "size-adjust": percent(sizeAdjust),
    "ascent-override": scaled(ours.ascent),
    "descent-override": scaled(-ours.descent),
    "line-gap-override": "0%",
  });
}

async function openCut(family: FontFace["family"], cut: Cut): Promise<Font> {
  const style = cut === "italic 400" ? "italic" : "normal";
  const font = await openFace(
    faces.find((face) => face.family === family && face.style === style)!,
  );
  return cut === "normal 600" ? font.getVariation({ wght: 600 }) : font;
}

function atFontFace(descriptors: Readonly<Record<string, string>>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join("\n")}\n}`;
}

function stack(family: FontFace["family"]): string {
  const standIns = fallbacks.filter((fallback) => fallback.family === family).map(fallbackName);
  return [family, ...standIns].map((name) => `"${name}"`).join(", ");
}

function fallbackName({ family, locals }: Fallback): string {
  return `${family} fallback ${locals[0]}`;
}

async function subset(face: FontFace, targetFormat: "truetype" | "woff2"): Promise<Buffer> {
  return subsetFont(await readFile(require.resolve(face.source)), characters, {
    targetFormat,
    keepFeatures: face.features,
    variationAxes: face.axes,
    noHinting: true,
  });
}

function advance(font: Font, char: string): number {
  const { advanceWidth } = font.glyphForCodePoint(char.codePointAt(0)!);
  return (advanceWidth * 1000) / font.unitsPerEm;
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

async function writeAll(): Promise<void> {
  const root = new URL("../../", import.meta.url);
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(new URL(".", new URL(path, root)), { recursive: true });
    await writeFile(new URL(path, root), content);
    console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
  };
  for (const face of faces) await write(`public/fonts/${face.file}`, await subsetFace(face));
  for (const [name, source] of [
    ["source-serif-4", "source-serif"],
    ["source-sans-3", "source-sans"],
  ]) {
    const licence = await readFile(require.resolve(`${source}/LICENSE.md`));
    await write(`public/fonts/${name}-OFL.txt`, licence);
  }
  await write("src/styles/fonts.css", await composeFontsCss());
  await write(
    "src/figures/kit/advance-widths.json",
    `${JSON.stringify(await measureAdvanceWidths())}\n`,
  );
}

if (import.meta.main) await writeAll();
