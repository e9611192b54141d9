import { describe, expect, test } from "vitest";
import { colourNames, colourOf, withColours, type Theme } from "~/build/colours";
import { figures, type RegisteredFigure } from "~/build/figures";
import { drawingOf } from "~/build/render-figure";
import { figureWidths } from "~/figures/kit/define-figure";
import {
  ciede2000,
  contrast,
  distance,
  lightOf,
  over,
  seenBy,
  visions,
  type Vision,
} from "../kit/colour.ts";

const themes: readonly Theme[] = ["light", "dark"];
const grounds = ["paper", "after"];
/** Grounds and lines of orientation, which say nothing by their colour. */
const quiet = ["paper", "after", "rule", "rule-strong"];
/** Least CIEDE2000 between two colours of one figure; 1 is just noticeable side by side. */
const apart: Readonly<Record<Vision, number>> = {
  protanopia: 8,
  deuteranopia: 8,
  tritanopia: 8,
  grey: 3.5,
};

/** The marks of a drawing without words, and without groups that are then empty. */
function marksOf(registered: RegisteredFigure): string {
  return drawingOf(registered, figureWidths.wide)
    .svg.replace(/^<svg[^>]*>/, "")
    .replace(/<text[\s\S]*?<\/text>/g, "")
    .replace(/<g[^>]*><\/g>/g, "");
}

/** Names of the colours in which a figure draws what is observed, computed or claimed. */
function coloursOf(registered: RegisteredFigure): string[] {
  const names = [...marksOf(registered).matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!);
  return [...new Set(names)].filter((name) => !quiet.includes(name)).sort();
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => [one, other] as const),
  );
}

/** Pairs that come nearer to each other than they may, as `one/other, theme, vision: distance`. */
function tooNear(names: readonly string[], colour = colourOf): string[] {
  return themes.flatMap((theme) =>
    pairsOf(names).flatMap(([one, other]) =>
      (Object.keys(visions) as Vision[]).flatMap((vision) => {
        const [a, b] = [one, other].map((name) => seenBy(vision, lightOf(colour(name, theme))));
        const far = distance(a!, b!);
        return far < apart[vision]
          ? [`${one}/${other}, ${theme}, ${vision}: ${far.toFixed(1)}`]
          : [];
      }),
    ),
  );
}

describe.for(figures.map((registered) => [registered.id, registered] as const))(
  "%s",
  ([, registered]) => {
    const names = coloursOf(registered);

    test("has colours that stay apart under every deficiency and in grey", () => {
      expect(names).not.toEqual([]);
      expect(tooNear(names)).toEqual([]);
    });

    test.for(themes)("has marks of a contrast of 3 on every ground, %s", (theme) => {
      const faint = [...marksOf(registered).matchAll(/<g([^>]*)>(?:<circle|<path)/g)].flatMap(
        ([, attributes]) => faintnessOf(attributes!, theme),
      );
      expect(faint).toEqual([]);
    });
  },
);

/** Colours of a group of dots that are too faint on a ground, their opacity counted. */
function faintnessOf(attributes: string, theme: Theme): string[] {
  const isLine = attributes.includes('fill="none"');
  const name = /(?:fill|stroke)="var\(--([\w-]+)\)"/.exec(attributes)?.[1];
  const opacity = Number(/fill-opacity="([\d.]+)"/.exec(attributes)?.[1] ?? 1);
  // A band behind a line is no mark, and lines join marks that have their own contrast.
  if (isLine || !name || quiet.includes(name) || opacity < 0.3) return [];
  return grounds.flatMap((ground) => {
    const paper = colourOf(ground, theme);
    const ratio = contrast(over(colourOf(name, theme), paper, opacity), paper);
    return ratio < 3 ? [`${name} at ${opacity} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
}

test.for(themes)("every colour of words and marks has a contrast of 4.5, %s", (theme) => {
  const faint = colourNames
    .filter((name) => !quiet.includes(name))
    .flatMap((name) => grounds.map((ground) => ({ name, ground })))
    .map((pair) => ({
      ...pair,
      ratio: contrast(colourOf(pair.name, theme), colourOf(pair.ground, theme)),
    }))
    .filter(({ ratio }) => ratio < 4.5);
  expect(faint).toEqual([]);
});

test("every colour of a drawing is one that the stylesheet declares", () => {
  for (const registered of figures) {
    const svg = withColours(drawingOf(registered, figureWidths.wide).svg, "dark");
    expect(svg).not.toContain("var(");
  }
  expect(() => withColours('<svg fill="var(--no-such)"/>', "light")).toThrow(
    'src/styles/tokens.css: expected a colour "--no-such" as light-dark(#rrggbb, #rrggbb), found none.',
  );
});

describe("the measure itself", () => {
  test("gives the published distances of Sharma, Wu and Dalal", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, -1, 2], [50, 0, 0])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447])).toBeCloseTo(1.4441, 4);
  });

  test("gives the contrasts of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test("finds a red and a green of one lightness", () => {
    const planted = (name: string) => (name === "red" ? "#b05a3c" : "#6f7a2e");
    expect(tooNear(["red", "green"], planted).join()).toContain("deuteranopia");
  });
});
