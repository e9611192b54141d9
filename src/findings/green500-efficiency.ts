/** How fast the most efficient machines became more efficient, and whether that has slowed. */
import { green500 } from "~/data/green500";
import { isRecalled } from "~/data/sources";
import { breakValues } from "./kit/break-values";
import { yearOfPoint } from "./kit/date-values";
import { countInsideBand, endToEndGrowth } from "./kit/growth-values";
import {
  defineSeries,
  firstPoint,
  lastPoint,
  pointOn,
  pointsBefore,
  pointsSince,
  scoreSince,
} from "./kit/series";
import { bandFactor, foretoldAtEnd, rateOf, shareInsideBand } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { countOf, firstOf, lastOf, monthsBetween, pointValue, ratioOf } from "./kit/values";
import { lagOneCorrelationOf, widenedDoublingOf, widenedGrowthOf } from "./kit/widened-values";

export const green500Series = scoreSince(
  defineSeries({
    id: "green500",
    name: "the first place of the Green500",
    table: green500,
    column: "gflopsPerWatt",
    nameColumn: "system",
  }),
);

const { points } = green500Series;
const first = firstOf(green500Series, "efficiency of the first place in November 2007");
const last = lastOf(green500Series, "efficiency of the first place in November 2025");
const at = (date: string) => pointOn(green500Series, date);
const rowsOf = (chosen: typeof points) => chosen.map(({ row }) => row);
const afterTheJump = points.filter(({ date }) => date >= "2010-11");

export const green500Efficiency = defineFinding({
  id: "green500-efficiency",
  title: "The first place of the Green500",
  rule: green500.rule,
  values: {
    first,
    last,
    "last-year": yearOfPoint(green500Series, lastPoint(green500Series), "date of the last list"),
    factor: ratioOf(last, first, { label: "how many times more efficient, first list to last" }),
    lists: countOf(green500.id, rowsOf(points), "lists in all"),
    "lists-then": countOf(
      green500.id,
      rowsOf(pointsBefore(green500Series)),
      "lists before the notes stopped",
    ),
    "lists-since": countOf(
      green500.id,
      rowsOf(pointsSince(green500Series)),
      "lists since the notes stopped",
    ),
    recalled: countOf(
      green500.id,
      rowsOf(points).filter(({ sourceIds }) => isRecalled(sourceIds)),
      "lists whose value rests on memory, in part or whole",
    ),
    falls: countOf(
      green500.id,
      rowsOf(points.filter(({ value }, index) => value < (points[index - 1]?.value ?? 0))),
      "lists on which the first place is less efficient than on the one before",
    ),
    "growth-all": widenedGrowthOf(green500Series, points, "yearly growth over the whole span"),
    "growth-plain": {
      ...rateOf(green500Series, points, {
        direction: "growth",
        label: "yearly growth over the whole span, as if lists were independent",
      }),
      unit: "growth-per-year",
    },
    "growth-then": widenedGrowthOf(
      green500Series,
      pointsBefore(green500Series),
      "yearly growth before the notes stopped",
    ),
    "doubling-all": widenedDoublingOf(
      green500Series,
      points,
      "years to double over the whole span",
    ),
    "doubling-then": widenedDoublingOf(
      green500Series,
      pointsBefore(green500Series),
      "years to double before the notes stopped",
    ),
    "lag-correlation": lagOneCorrelationOf(
      green500Series,
      points,
      "correlation of neighbouring residuals",
    ),
    ...breakValues(green500Series, points),
    "growth-after-2010": widenedGrowthOf(
      green500Series,
      afterTheJump,
      "yearly growth from the list of November 2010 on",
    ),
    jump: ratioOf(
      pointValue(green500Series, at("2010-11"), "efficiency in November 2010"),
      pointValue(green500Series, at("2010-06"), "efficiency in June 2010"),
      { label: "the step between the two lists of 2010" },
    ),
    "recent-first": pointValue(
      green500Series,
      at("2022-06"),
      "efficiency of the first place in June 2022",
    ),
    "recent-months": monthsBetween(
      green500Series,
      at("2022-06"),
      lastPoint(green500Series),
      "months from June 2022 to the last list",
    ),
    "recent-growth": {
      ...endToEndGrowth(
        green500Series,
        at("2022-06"),
        lastPoint(green500Series),
        "yearly growth from June 2022 to the last list",
      ),
      unit: "growth-per-year",
    },
    "first-to-2022": {
      ...endToEndGrowth(
        green500Series,
        firstPoint(green500Series),
        at("2022-06"),
        "yearly growth from the first list to June 2022",
      ),
      unit: "growth-per-year",
    },
    "foretold-at-end": foretoldAtEnd(green500Series, "efficiency foretold for the last list"),
    "band-factor": bandFactor(green500Series, "width of the band at its end"),
    "inside-count": countInsideBand(
      green500Series,
      "how many later lists lie inside the foretold band",
    ),
    "inside-band": shareInsideBand(green500Series, "later lists inside the foretold band"),
  },
});
