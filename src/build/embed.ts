/** What a page elsewhere shows of a figure in a frame. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figureWidths } from "~/figures/kit/define-figure";
import { textWidth } from "~/figures/kit/text-box";
import { toText } from "~/figures/kit/words";
import type { RegisteredFigure } from "./figures";
import { drawingOf } from "./render-figure";
import { pathTo } from "./site-address";

const read = (file: string) => readFileSync(join(process.cwd(), "src/styles", file), "utf8");

/** The one stylesheet of all embedded figures: colours, the sans, the rules of figures. */
export function embedCss(): string {
  const face = read("fonts.css")
    .split("@font-face")
    .find((rule) => rule.includes('"/fonts/source-sans-3.woff2"'))!
    .replace(/\}[\s\S]*$/, "}")
    .replace("/fonts/", pathTo("fonts/"));
  return [read("tokens.css"), `@font-face${face}`, read("figures.css"), read("embed.css")]
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s+/g, "\n")
    .replace(/\n{2,}/g, "\n");
}

/** A height, in pixels, at which neither drawing needs to scroll between 340 px and 1000 px of width. */
export function embedHeight(registered: RegisteredFigure): number {
  const { title, subtitle } = registered.figure;
  const heights = Object.values(figureWidths).map((width) => {
    const height = Number(/ height="([\d.]+)"/.exec(drawingOf(registered, width).svg)![1]);
    const linesOf = (text: string, size: number) =>
      Math.ceil((1.15 * textWidth(text, { size })) / width);
    return height + linesOf(toText(title), 17) * 23 + linesOf(subtitle, 14) * 20 + 80;
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
