import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The two looks of the site. */
export type Theme = "light" | "dark";

const tokens = readFileSync(join(process.cwd(), "src/styles/tokens.css"), "utf8");
const declared = new Map(
  [
    ...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

/** Names of the colours that the stylesheet declares. */
export const colourNames: readonly string[] = [...declared.keys()];

/** A colour of the site as hexadecimal digits. @throws {Error} if the stylesheet does not declare it */
export function colourOf(name: string, theme: Theme): string {
  const colour = declared.get(name);
  if (!colour) {
    throw new Error(
      `src/styles/tokens.css: expected a colour "--${name}" as light-dark(#rrggbb, #rrggbb), found none.`,
    );
  }
  return colour[theme];
}

/** A drawing with the colours themselves where it names them, so that it can leave the site. */
export function withColours(svg: string, theme: Theme): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name, theme));
}
