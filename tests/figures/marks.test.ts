import { describe, expect, test } from "vitest";
import { drawnRows } from "~/build/drawn-rows";
import { figureById, figures } from "~/build/figures";
import { drawnColumns, markPlaces, placesAsText, strayRows } from "~/build/mark-places";
import { drawingOf } from "~/build/render-figure";
import { readPlaces } from "~/browser/kit/mark-places";
import { figureWidths } from "~/figures/kit/define-figure";
import { traceMarks } from "~/figures/kit/trace-marks";
import * as Plot from "@observablehq/plot";

const drawings = figures.flatMap((registered) =>
  Object.entries(figureWidths).map(
    ([name, width]) => [`${registered.id}, ${name}`, registered, width] as const,
  ),
);

describe.for(drawings)("%s", ([, registered, width]) => {
  const rows = drawnRows(registered);
  const places = markPlaces(registered, width);

  test("has a mark for every row of its table", () => {
    const without = rows.filter((_, index) => !places[index]).map(({ point }) => point.name);
    expect(without).toEqual([]);
    expect(places).toHaveLength(rows.length);
  });

  test("draws no row that its table lacks", () => {
    expect(strayRows(registered, width)).toEqual([]);
  });

  test("has its marks inside the drawing", () => {
    const [, height] = / viewBox="0 0 \d+ ([\d.]+)"/.exec(drawingOf(registered, width).svg)!;
    const outside = places.filter(
      (place) =>
        place && !(place.x >= 0 && place.x <= width && place.y >= 0 && place.y <= Number(height)),
    );
    expect(outside).toEqual([]);
  });

  test("tells a browser where they are as the build knows it", () => {
    const read = readPlaces(placesAsText(registered, width));
    expect(read).toHaveLength(rows.length);
    const told = places.map((place) =>
      place?.shape === undefined
        ? place && [Math.round(place.x), Math.round(place.y)]
        : place.shape,
    );
    expect(read).toEqual(told);
  });
});

test("a mark that stands at another column than its value puts that column into the table", () => {
  const hosts = figureById("hosts-of-one-model");
  expect(drawnColumns(hosts).map(({ name }) => name)).toEqual(["timesMedian"]);
  expect(drawnColumns(figureById("price-at-capability"))).toEqual([]);
});

test("Plot draws as ever once the tracing is over", () => {
  const render = Plot.Dot.prototype.render;
  const isOwn = Object.hasOwn(Plot.BarX.prototype, "render");
  expect(() =>
    traceMarks(() => {
      throw new Error("no drawing");
    }),
  ).toThrow("no drawing");
  expect(Plot.Dot.prototype.render).toBe(render);
  expect(Object.hasOwn(Plot.BarX.prototype, "render")).toBe(isOwn);
});
