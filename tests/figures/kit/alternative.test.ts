import { describe, expect, test } from "vitest";
import { listInWords, describeInWords } from "~/figures/kit/alternative";
import type { UnitId } from "~/data/kit/units";
import type { Series } from "~/findings/kit/series";
import { decimalYear } from "~/model/decimal-year";

type Dated = readonly [date: string, value: number];

function seriesOf(points: readonly Dated[], unit: UnitId = "usd"): Series {
  return {
    id: "trial",
    name: "the price of bread",
    table: "trial",
    column: "value",
    unit,
    points: points.map(([date, value]) => ({
      date,
      year: decimalYear(date),
      value,
      name: "a baker",
      row: {} as Series["points"][number]["row"],
    })),
  };
}

describe("describeInWords", () => {
  test("says ends, direction, the largest move the other way and what came since", () => {
    expect(
      describeInWords(
        seriesOf([
          ["2021", 8],
          ["2022-03", 4],
          ["2023-03-05", 6],
          ["2024-03", 2],
        ]),
      ),
    ).toBe(
      "The price of bread: down from $8 in 2021 (a baker) to $2 in March 2024 (a baker), 4× in all, in 4 points. Largest rise on the way: $4 to $6 (1.5×) on 5 March 2023. 1 point came after the notes stopped; too few before that for a forecast.",
    );
  });

  test("names a fall on the way up", () => {
    const words = describeInWords(
      seriesOf([
        ["2021", 1],
        ["2022", 4],
        ["2023", 2],
      ]),
    );
    expect(words).toContain("Largest fall on the way: $4 to $2 (2×) in 2023.");
    expect(words).toContain("No point is dated after the notes stopped.");
  });

  test("leaves out a step that its digits do not show, and a factor that rounds to nothing", () => {
    const words = describeInWords(
      seriesOf(
        [
          ["2021", 0.1],
          ["2022", 0.1012],
          ["2023", 0.101],
        ],
        "share",
      ),
    );
    expect(words).toBe(
      "The price of bread: up from 10\u202f% in 2021 (a baker) to 10\u202f% in 2023 (a baker), in 3 points. No point is dated after the notes stopped.",
    );
  });

  test("tells ratings apart by points, since they have no zero", () => {
    const words = describeInWords(
      seriesOf(
        [
          ["2025-01", 1300],
          ["2025-03", 1360],
        ],
        "rating-points",
      ),
    );
    expect(words).toContain("up from 1,300 in January 2025 (a baker) to 1,360 in March 2025");
    expect(words).toContain(", 60 points in all,");
    expect(words).toContain("All of them came after the notes stopped.");
  });

  test("gives no reason for a forecast that enough points could have had", () => {
    const words = describeInWords(
      seriesOf([2017, 2018, 2019, 2020, 2021, 2022, 2025].map((year) => [`${year}`, year - 2000])),
    );
    expect(words).toMatch(/1 point came after the notes stopped\.$/);
  });
});

test("listInWords tells every point with its date and name", () => {
  expect(
    listInWords(
      seriesOf([
        ["2021", 3],
        ["2022-03", 1],
      ]),
    ),
  ).toBe("The price of bread: $3 in 2021 (a baker), $1 in March 2022 (a baker).");
});
