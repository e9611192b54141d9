import { describe, expect, test } from "vitest";
import { checkFigure } from "~/build/check-figure";
import { figureById, loadFigure, type RegisteredFigure } from "~/build/figures";
import { renderFigure } from "~/build/render-figure";
import type { Figure } from "~/figures/kit/define-figure";
import { words } from "~/figures/kit/words";
import type { Point, Series } from "~/findings/kit/series";
import type { Value } from "~/findings/kit/value";

const sound = figureById("price-at-fixed-size").figure;
const [series] = sound.series as [Series];
const [point] = series.points as [Point];
const place = 'src/figures/planted.ts, figure "planted", field';

/** The sound figure with a fault in it. */
function planted(fault: Partial<Figure>): RegisteredFigure {
  const figure = { ...sound, ...fault };
  return { id: "planted", file: "src/figures/planted.ts", figure };
}

function withSeries(fault: Partial<Series>): Partial<Figure> {
  return { series: [{ ...series, ...fault }] };
}

function withPoint(fault: Partial<Point>): Partial<Figure> {
  return withSeries({ points: [{ ...point, ...fault }, ...series.points.slice(1)] });
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
}

test("a figure without a fault passes", () => {
  expect(messageOf(() => checkFigure(planted({})))).toBe("no error");
});

const nothing = undefined as unknown as Value;
const unknownValue = { ...sound.title.find((part) => typeof part !== "string")!.value };

describe("a planted fault stops the build and says which file, figure and field", () => {
  test.for([
    [
      "a value that its finding does not have",
      { title: words`Prices fell ${nothing} in all` },
      `${place} "title": expected a value of a finding, got none after “Prices fell ”.`,
    ],
    [
      "a value of a finding that is not there",
      { caption: words`It fell ${{ ...unknownValue, id: "price-at-fixed-sise.factor" }}.` },
      /^src\/figures\/planted\.ts, figure "planted", field "caption": expected a value of a finding \(near: price-at-fixed-size\..+\), got "price-at-fixed-sise\.factor"\.$/,
    ],
    ["no title", { title: [] }, `${place} "title": expected a sentence, got "".`],
    ["no caption", { caption: words`` }, `${place} "caption": expected a sentence, got "".`],
    [
      "no subtitle",
      { subtitle: " " },
      `${place} "subtitle": expected what is measured and in which unit, got "".`,
    ],
    ["no series", { series: [] }, `${place} "series": expected at least one series, got none.`],
    [
      "a table that is not there",
      withSeries({ table: "price-at-sise" }),
      /^src\/figures\/planted\.ts, figure "planted", field "series": expected a table for “.+” \(near: price-at-size, .+\), got "price-at-sise"\.$/,
    ],
    [
      "a column that is not there",
      withSeries({ column: "usdPerToken" }),
      /^src\/figures\/planted\.ts, figure "planted", field "series": expected a column of price-at-size for “.+” \(near: .+\), got "usdPerToken"\.$/,
    ],
    [
      "an empty series",
      withSeries({ points: [] }),
      `${place} "series": expected points in “${series.name}”, got none.`,
    ],
    [
      "a value that is no number",
      withPoint({ value: NaN }),
      `${place} "series": expected a finite number for “${point.name}” in “${series.name}”, got NaN.`,
    ],
    [
      "a date beyond all dates",
      withPoint({ year: Infinity }),
      `${place} "series": expected a finite number for “${point.name}” in “${series.name}”, got Infinity.`,
    ],
    [
      "a row without a source",
      withPoint({ row: { ...point.row, sourceIds: [] } }),
      `${place} "series": expected a source for “${point.name}” in “${series.name}”, got none.`,
    ],
    [
      "a source that is not there",
      withPoint({ row: { ...point.row, sourceIds: ["hearsay"] } }),
      `${place} "series": expected a source of src/data/sources.csv for “${point.name}” in “${series.name}”, got "hearsay".`,
    ],
    [
      "a forecast of a series that it does not draw",
      { backtest: { ...series, backtest: {} as never } },
      `${place} "backtest": expected one of its series, got "${series.name}".`,
    ],
    [
      "no alternative",
      { alternative: () => " " },
      `${place} "alternative": expected what the drawing says, in words, got "".`,
    ],
  ] as const)("%s", ([, fault, message]) => {
    const found = messageOf(() => checkFigure(planted(fault as Partial<Figure>)));
    if (typeof message === "string") expect(found).toBe(message);
    else expect(found).toMatch(message);
  });
});

describe("a fault that shows only in the drawing is told in the same way", () => {
  test("a coordinate that is none", () => {
    const draw: Figure["draw"] = (input) => {
      const element = sound.draw(input);
      element.querySelector("circle")!.setAttribute("cx", "NaN");
      return element;
    };
    expect(messageOf(() => renderFigure(planted({ draw }), 720))).toMatch(
      /^src\/figures\/planted\.ts, figure "planted", field "draw", at 720 px: expected finite coordinates, got .*"NaN\.$/,
    );
  });

  test("a required label that is not drawn", () => {
    const found = messageOf(() => renderFigure(planted({ labels: ["Llama 99"] }), 340));
    expect(found).toBe(
      `${place} "draw", at 340 px: expected the label "Llama 99", which the field "labels" declares, to be drawn, found it nowhere.`,
    );
  });

  test("a required label without a place", () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({ ...point, name: `Model ${index}` }));
    const draw: Figure["draw"] = (input) =>
      sound.draw({ ...input, series: withSeries({ points: crowd }).series! as never });
    expect(messageOf(() => renderFigure(planted({ draw }), 340))).toMatch(
      /^src\/figures\/planted\.ts, figure "planted", field "draw", at 340 px: price-at-fixed-size: expected a place for the label "Model \d+/,
    );
  });
});

describe("a file that cannot be read is told by its name", () => {
  test("because it throws", async () => {
    const load = () => Promise.reject(new Error('Series "x": expected rows of t, found none.'));
    await expect(loadFigure("src/figures/planted.ts", load)).rejects.toThrow(
      'src/figures/planted.ts, figure "planted": Series "x": expected rows of t, found none.',
    );
  });

  test("because it has no figure", async () => {
    await expect(loadFigure("src/figures/planted.ts", async () => ({}))).rejects.toThrow(
      "src/figures/planted.ts: expected a figure as its default export, got none. Machinery belongs in src/figures/kit/.",
    );
  });
});
