/** What open models of a fixed size have come to score. */
import { scoreAtSize, sizeClasses, type SizeClassName } from "~/derived/score-at-size";
import { mmluScores } from "~/data/mmlu-scores";
import { cellWhere } from "./kit/rows";
import { defineSeries, firstPoint, lastPoint, pointWhere, type Series } from "./kit/series";
import { defineFinding } from "./kit/value";
import { differenceOf, firstOf, lastOf, monthsBetween, pointValue, ratioOf } from "./kit/values";

/** One series for each class of size, from the smallest. */
export const sizeSeries: readonly Series[] = sizeClasses.map(({ name }) =>
  defineSeries({
    id: `size-${name}`,
    name,
    table: scoreAtSize,
    column: "fewShotPercent",
    nameColumn: "model",
    where: ({ sizeClass }) => sizeClass === name,
  }),
);

const ofSize = (wanted: SizeClassName) => sizeSeries.find(({ name }) => name === wanted)!;
const small = ofSize("6 to 9 billion");
const large = ofSize("65 to 73 billion");
const smallest = ofSize("1 to 4 billion");
const largeFirst = firstOf(large, "first score of 65 to 73 billion");
const largeLast = lastOf(large, "last score of 65 to 73 billion");
const smallFirst = firstOf(small, "first score of 6 to 9 billion");
const smallLast = lastOf(small, "last score of 6 to 9 billion");

const sizeOf = (model: string) =>
  cellWhere(mmluScores, (row) => row.model === model, {
    column: "paramsBillion",
    label: `size of ${model}`,
  });
/** The first model of the small class that beats the first of the large one. */
const overtaking = pointWhere(
  small,
  "a score above the first of the large class",
  ({ value }) => value > firstPoint(large).value,
);
/** The first of the smallest class that does. */
const smallestPassing = pointWhere(
  smallest,
  "a score above the first of the large class",
  ({ value }) => value > firstPoint(large).value,
);

export const scoreAtSizeFinding = defineFinding({
  id: "score-at-size",
  title: "The score at a fixed size",
  rule: scoreAtSize.rule,
  values: {
    "small-first": smallFirst,
    "small-last": smallLast,
    "small-rise": differenceOf(smallLast, smallFirst, {
      label: "points gained by 6 to 9 billion",
      unit: "percentage-points",
    }),
    "large-first": largeFirst,
    "large-last": largeLast,
    "large-rise": differenceOf(largeLast, largeFirst, {
      label: "points gained by 65 to 73 billion",
      unit: "percentage-points",
    }),
    "large-months": monthsBetween(
      large,
      firstPoint(large),
      lastPoint(large),
      "months from the first to the last record of 65 to 73 billion",
    ),
    "overtaking-months": monthsBetween(
      small,
      firstPoint(large),
      overtaking,
      "months until 6 to 9 billion beat the first of 65 to 73",
    ),
    "smallest-passing": pointValue(
      smallest,
      smallestPassing,
      "score of the first model of 1 to 4 billion above the first of 65 to 73",
    ),
    "smallest-passing-size-ratio": ratioOf(sizeOf("LLaMA 65B"), sizeOf(smallestPassing.name), {
      label: "size of LLaMA 65B over that of the smallest that passed it",
    }),
  },
});
