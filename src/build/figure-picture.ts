/** A figure as a picture that stands alone: SVG with colours, words and credit, and PNG from it. */
import { createRequire } from "node:module";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figureWidths } from "~/figures/kit/define-figure";
import metrics from "~/figures/kit/advance-widths.json";
import { textWidth } from "~/figures/kit/text-box";
import { toText } from "~/figures/kit/words";
import { withColours } from "./colours";
import { sourceLine } from "./figure-files";
import type { RegisteredFigure } from "./figures";
import { oncePerFigure } from "./once";
import { drawingOf } from "./render-figure";
import { escapeText } from "./svg-text";

const edge = 24;
const width = figureWidths.wide + 2 * edge;
/** Pixels of a PNG for each of the drawing. */
export const pictureScale = 2;

interface Lines {
  readonly text: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: "400" | "600";
  readonly fill: string;
}

/** Width and height of a figure’s standalone picture, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A figure’s picture, made once for its page, its file and its PNG.
 *
 * @param address where the figure’s page is, as a reader types it
 */
export const standaloneSvg = oncePerFigure(
  (registered: RegisteredFigure, address: string): string => drawPicture(registered, address),
);

/**
 * The wide drawing with title, subtitle, sources and address in one SVG that needs nothing else. Its
 * colours are those of the light theme.
 */
function drawPicture(registered: RegisteredFigure, address: string): string {
  const { id, figure } = registered;
  const title = toText(figure.title);
  const drawing = drawingOf(registered, figureWidths.wide).svg;
  const head = setLines(headOf(title, figure.subtitle), edge);
  const drawingTop = head.bottom + 8;
  const foot = setLines(
    footOf(sourceLine(registered), address),
    drawingTop + heightOf(drawing) + 12,
  );
  const height = Math.ceil(foot.bottom + edge - 8);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="desc">${escapeText(`${figure.subtitle}. ${figure.alternative(figure.series)}`)}</desc>`,
    `<metadata>${escapeText(`${sourceLine(registered)}. ${address}`)}</metadata>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    head.svg,
    asGroup(drawing, drawingTop),
    foot.svg,
    "</svg>",
  ].join("\n");
  return `${withColours(svg, "light").replaceAll(`id="${id}-wide-`, `id="`).replaceAll(`url(#${id}-wide-`, "url(#")}\n`;
}

/** The size of the picture that `standaloneSvg` makes. */
export function pictureSize(svg: string): PictureSize {
  const [, w, h] = / width="(\d+)" height="(\d+)"/.exec(svg)!;
  return { width: Number(w), height: Number(h) };
}

/** A picture as PNG at twice its size, with the fonts of the repository and no other. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: pictureScale },
    font: {
      loadSystemFonts: false,
      fontFiles: await (fontFiles ??= writeFonts()),
      defaultFontFamily: fontName,
      sansSerifFamily: fontName,
    },
  });
  return Uint8Array.from(picture.render().asPng());
}

function headOf(title: string, subtitle: string): Lines[] {
  return [
    { text: title, size: 20, lineHeight: 25, weight: "600", fill: "var(--ink)" },
    { text: subtitle, size: 14, lineHeight: 21, weight: "400", fill: "var(--ink-2)" },
  ];
}

function footOf(sources: string, address: string): Lines[] {
  return [sources, address].map((text) => ({
    text,
    size: 12.5,
    lineHeight: 18,
    weight: "400",
    fill: "var(--ink-2)",
  }));
}

/** Texts under each other, each broken where the drawing ends. */
function setLines(texts: readonly Lines[], top: number): { svg: string; bottom: number } {
  let bottom = top;
  const svg = texts.flatMap((text) =>
    breakLines(text).map((line) => {
      bottom += text.lineHeight;
      return `<text x="${edge}" y="${bottom - 6}" font-size="${text.size}" font-weight="${text.weight}" fill="${text.fill}">${escapeText(line)}</text>`;
    }),
  );
  return { svg: svg.join("\n"), bottom };
}

function breakLines({ text, size, weight }: Lines): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    const fits = textWidth(longer, { size, weight }) <= figureWidths.wide;
    if (lines.length > 0 && fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function heightOf(svg: string): number {
  return Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)![1]);
}

/** The drawing without what only a page can give it: rules by class, and words by reference. */
function asGroup(svg: string, top: number): string {
  const kept = /(?:font-size|text-anchor|fill|stroke[\w-]*)="[^"]*"/g;
  const root = /^<svg([^>]*)>/.exec(svg)!;
  const attributes = [...root[1]!.matchAll(kept)].map(([attribute]) => attribute).join(" ");
  const body = svg
    .slice(root[0].length, -"</svg>".length)
    .replaceAll('class="leader"', 'stroke="var(--ink-2)" stroke-width="0.8"')
    .replace(/ class="[^"]*"/g, "");
  return `<g transform="translate(${edge},${top})" ${attributes}>${body}</g>`;
}

interface ResvgOptions {
  readonly fitTo: { readonly mode: "zoom"; readonly value: number };
  readonly font: Readonly<Record<string, unknown>>;
}

// Both are found beside the site’s own packages; a bundler would stumble over compiled code.
const require = createRequire(join(process.cwd(), "package.json"));
const { Resvg } = require("@resvg/resvg-js") as {
  Resvg: new (svg: string, options: ResvgOptions) => { render(): { asPng(): Buffer } };
};
const subsetFont = require("subset-font") as (
  font: Buffer,
  text: string,
  options: { targetFormat: "truetype"; variationAxes: Readonly<Record<string, number>> },
) => Promise<Buffer>;

/** What the font calls itself. */
const fontName = "SourceSans3VF";

/** The site’s sans as resvg reads it: one file for each weight, as it knows no variations. */
let fontFiles: Promise<string[]> | undefined;

async function writeFonts(): Promise<string[]> {
  const woff2 = await readFile(join(process.cwd(), "public/fonts/source-sans-3.woff2"));
  const folder = await mkdtemp(join(tmpdir(), "toward-zero-fonts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    [400, 600].map(async (wght) => {
      const file = join(folder, `${wght}.ttf`);
      const font = await subsetFont(woff2, Object.keys(metrics.widths["400"]).join(""), {
        targetFormat: "truetype",
        variationAxes: { wght },
      });
      await writeFile(file, font);
      return file;
    }),
  );
}
