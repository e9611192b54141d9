import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { figures, type RegisteredFigure } from "~/build/figures";
import { renderFigure } from "~/build/render-figure";
import { tables } from "~/build/tables";
import { figureWidths, type DrawnSeries } from "~/figures/kit/define-figure";
import { formatNumber } from "~/figures/kit/format";
import { showFace, toText } from "~/figures/kit/words";
import { root } from "../kit/run-tool.ts";

const widths = Object.entries(figureWidths);
const drawings = figures.flatMap((registered) =>
  widths.map(([name, width]) => ({
    name: `${registered.id}.${name}`,
    prefix: `${registered.id}-${name}`,
    registered,
    width,
  })),
);

const geometry =
  /\s(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform|points|viewBox|dx|dy)="([^"]*)"/g;

describe.for(drawings.map((drawing) => [drawing.name, drawing] as const))("%s", ([, drawing]) => {
  const { name, prefix, registered, width } = drawing;
  const svg = renderFigure(registered, width);
  const tags = [...svg.matchAll(/<([A-Za-z]+)([^>]*)>/g)];
  const texts = textsIn(svg);

  test("is drawn as the snapshot says, one element a line", async () => {
    await expect(`${svg.replace(/(?!^)<(?!\/)/g, "\n<")}\n`).toMatchFileSnapshot(
      `snapshots/${name}.svg`,
    );
  });

  test("is the same when it is drawn again", () => {
    expect(renderFigure(registered, width)).toBe(svg);
  });

  test("has the width that it was asked for", () => {
    expect(svg).toContain(` width="${width}"`);
    expect(svg).toContain(` viewBox="0 0 ${width} `);
  });

  test("has no number that is none", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test("has coordinates with one decimal at most", () => {
    const fine = [...svg.matchAll(geometry)].map(([, value]) => value!);
    expect(fine.length).toBeGreaterThan(50);
    expect(fine.filter((value) => /\d\.\d\d|\de-?\d/.test(value))).toEqual([]);
  });

  test("has no style, no script and no colour but those of the site", () => {
    expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=/i);
    const colours = [...svg.matchAll(/\s(?:fill|stroke|color)="([^"]*)"/g)].map(
      ([, value]) => value!,
    );
    const allowed = /^(none|currentColor|var\(--[a-z0-9-]+\)|url\(#[a-z0-9-]+\))$/;
    expect(colours.filter((colour) => !allowed.test(colour))).toEqual([]);
  });

  test("names its elements as SVG does, so that it can stand alone", () => {
    const names = [...new Set(tags.map(([, tag]) => tag!))];
    const known = ["svg", "g", "defs", "clipPath", "path", "circle", "ellipse", "rect", "line"];
    expect(names.filter((tag) => ![...known, "text", "tspan", "marker"].includes(tag))).toEqual([]);
  });

  test("has ids that begin with its own, each once", () => {
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => !id.startsWith(`${prefix}-`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is one image with a name and a description, and nothing in it speaks besides", () => {
    expect(tags[0]![2]).toContain('role="img"');
    expect(tags[0]![2]).toContain(`aria-labelledby="${registered.id}-title"`);
    expect(tags[0]![2]).toContain(`aria-describedby="${registered.id}-alternative"`);
    for (const [, , attributes] of tags.slice(1))
      expect(attributes).not.toMatch(/aria-|role=|tabindex/);
  });

  test("has no type below 11 pixels", () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes).not.toEqual([]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(svg).not.toMatch(/font-size="[\d.]+(em|%|rem)"/);
  });

  test("shows every label that it declares", () => {
    const missing = registered.figure.labels.filter(
      (label) => !texts.some((text) => text.includes(label)),
    );
    expect(missing).toEqual([]);
  });

  test("has no tick label twice in a row", () => {
    for (const group of groupsIn(svg)) {
      const twice = group.filter((text, index) => text === group[index - 1]);
      expect(twice).toEqual([]);
    }
  });
});

describe.for(figures.map((registered) => [registered.id, registered] as const))(
  "%s",
  ([, { figure, id }]) => {
    const alternative = figure.alternative(figure.series);
    const described = figure.series.filter(({ name }) => doesMention(alternative, name));

    test("has a title without a full stop, a subtitle and a caption with one", () => {
      expect(toText(figure.title)).toMatch(/^\S.*[^.]$/);
      expect(figure.subtitle).toMatch(/^\S.*[^.]$/);
      expect(toText(figure.caption)).toMatch(/^\S.*\.$/);
    });

    test("types no number that it computes", () => {
      const typed = [figure.title, figure.caption]
        .flat()
        .filter((part) => typeof part === "string")
        .join("#");
      // Names of models, levels, years and the 95 % of the bands stand as words.
      expect(typed).not.toMatch(/\$\s?\d|\d\s?×|\d+\s(months|lows|steps|hosts)\b/);
    });

    test("draws rows of tables that exist", () => {
      for (const { table, points } of figure.series) {
        expect(tables.map((one) => one.id)).toContain(table);
        for (const { row } of points) expect(row.sourceIds).not.toEqual([]);
      }
    });

    test("forecasts only a series that it draws", () => {
      if (figure.backtest) expect(figure.series).toContain(figure.backtest);
    });

    test("has an alternative that describes a series by its ends", () => {
      expect(described).not.toEqual([]);
      for (const series of described) {
        const ends = endsOf(series);
        const isTold = ends.some((pair) => pair.every((end) => alternative.includes(end)));
        expect(isTold, `${series.name}: ${JSON.stringify(ends)}`).toBe(true);
      }
    });

    test("has an alternative that follows its rows", () => {
      for (const series of described) {
        for (const place of [0, series.points.length - 1]) {
          const changed = withValue(figure.series, series, place, (value) => value * 1234);
          const words = figure.alternative(changed);
          expect(words, `${series.name}, row ${place}`).not.toBe(alternative);
          const value = series.points[place]!.value * 1234;
          expect(words).toContain(formatNumber(value, series.unit));
        }
      }
    });

    test("has an alternative in sentences, without a number that is none", () => {
      expect(alternative).toMatch(/^\p{Lu}.*\.$/su);
      expect(alternative).not.toMatch(/NaN|undefined|Infinity|null|\s\s/);
    });

    test("quotes values that can show the face that is asked for", () => {
      for (const part of [...figure.title, ...figure.caption]) {
        if (typeof part !== "string") expect(showFace(part)).not.toBe("");
      }
    });

    test("has a file of its own name", () => {
      expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
    });
  },
);

test("there is a snapshot for every drawing and none besides", () => {
  const files = readdirSync(join(root, "tests/figures/snapshots"));
  expect(files.sort()).toEqual(drawings.map(({ name }) => `${name}.svg`).sort());
});

test("a figure that cannot be drawn is named", () => {
  const broken: RegisteredFigure = {
    ...figures[0]!,
    id: "broken",
    file: "src/figures/broken.ts",
    figure: {
      ...figures[0]!.figure,
      draw: () => {
        throw new Error("no place");
      },
    },
  };
  expect(() => renderFigure(broken, 720)).toThrow(
    'src/figures/broken.ts, figure "broken", field "draw", at 720 px: no place',
  );
});

test("a coordinate that is none is refused", () => {
  const broken: RegisteredFigure = {
    ...figures[0]!,
    id: "broken",
    file: "src/figures/broken.ts",
    figure: {
      ...figures[0]!.figure,
      draw: ({ document }) => {
        const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        svg.setAttribute("x", "NaN");
        return svg;
      },
    },
  };
  expect(() => renderFigure(broken, 720)).toThrow(
    'src/figures/broken.ts, figure "broken", field "draw", at 720 px: expected finite coordinates, got',
  );
});

/** The texts of a drawing. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/gi)].map(([, text]) =>
    text!
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
}

/** The texts of each group of ticks or annotations: those that stand side by side, but for data labels. */
function groupsIn(svg: string): string[][] {
  return [...svg.matchAll(/<g\b([^>]*)>((?:<text[^>]*>[^<]*<\/text>){2,})<\/g>/gi)]
    .filter(([, attributes]) => !attributes!.includes('class="labels"'))
    .map(([, , texts]) => textsIn(texts!));
}

/** First and last value, and lowest and highest, as they stand in a sentence. */
function endsOf({ points, unit }: DrawnSeries): string[][] {
  const values = points.map(({ value }) => value);
  const pairs = [
    [values[0]!, values.at(-1)!],
    [Math.min(...values), Math.max(...values)],
  ];
  return pairs.map((pair) => pair.map((value) => formatNumber(value, unit)));
}

function doesMention(alternative: string, name: string): boolean {
  return alternative.toLowerCase().includes(name.toLowerCase());
}

/** The same rows with one value changed. */
function withValue(
  all: readonly DrawnSeries[],
  changed: DrawnSeries,
  place: number,
  change: (value: number) => number,
): readonly DrawnSeries[] {
  const points = changed.points.map((point, index) =>
    index === place ? { ...point, value: change(point.value) } : point,
  );
  return all.map((series) => (series === changed ? { ...series, points } : series));
}
