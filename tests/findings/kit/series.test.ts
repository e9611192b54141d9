import { describe, expect, test } from "vitest";
import { yearOfPoint } from "~/findings/kit/date-values";
import { lagSeries } from "~/findings/kit/lag-series";
import { pointNamed, pointOn, type Point, type Series } from "~/findings/kit/series";
import { calculate } from "../../kit/calculator.ts";

const point = (name: string, date: string): Point => ({
  ...lagSeries[0]!.points[0]!,
  name,
  date,
});
const series: Series = {
  ...lagSeries[0]!,
  id: "trial",
  points: [point("one", "2023"), point("two", "2024-02"), point("two", "2024-03-01")],
};

describe("a point that is asked for", () => {
  test("is the first with its name, or with its date", () => {
    expect(pointNamed(series, "two")).toBe(series.points[1]);
    expect(pointOn(series, "2024-03-01")).toBe(series.points[2]);
  });

  test("is missed by the name of its series and its table", () => {
    expect(() => pointNamed(series, "three")).toThrow(
      'Series "trial": expected a point of open-lags for three, found none.',
    );
    expect(() => pointOn(series, "2025")).toThrow(
      'Series "trial": expected a point of open-lags for 2025, found none.',
    );
  });
});

test.for([0, 1, 2])("the year of point %d is what its arithmetic gives", (index) => {
  const { value, derivation } = yearOfPoint(series, series.points[index]!, "year");
  expect(calculate(derivation.steps[0]!.arithmetic!)).toBeCloseTo(value, 9);
});
