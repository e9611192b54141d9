/** How long it takes to become what a model is compared with. */
import { degreeTime } from "~/data/degree-time";
import { bachelorTime } from "~/derived/graduating-classes";
import { cellWhere } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, combine } from "./kit/values";

const doctorate = (degree: string, date: string, label: string) =>
  cellWhere(degreeTime, (row) => row.date === date && row.degree === `Doctorate, ${degree}`, {
    column: "years",
    label,
  });

const months = cellValue(degreeTime, bachelorTime, {
  column: "months",
  label: "median months to a bachelor’s degree",
});
const doctorate2023 = doctorate("all fields", "2023", "years from bachelor’s to doctorate in 2023");

export const timeToDegree = defineFinding({
  id: "degree-time",
  title: "The time that a degree takes",
  rule: degreeTime.rule,
  values: {
    bachelor: months,
    doctorate: doctorate2023,
    "doctorate-1993": doctorate("all fields", "1993", "years from bachelor’s to doctorate in 1993"),
    "doctorate-computing": doctorate(
      "computer and information sciences",
      "2023",
      "years from bachelor’s to a doctorate in computing",
    ),
    "doctorate-education": doctorate(
      "education",
      "2023",
      "years from bachelor’s to a doctorate in education",
    ),
    "freshman-to-doctor": combine([months, doctorate2023], {
      label:
        "median years to a bachelor’s degree and from there to a doctorate, added, which is no median",
      value: months.value / 12 + doctorate2023.value,
      unit: "years",
      method: "sum",
      words: "months to the bachelor’s degree ÷ 12, and the years from there to the doctorate",
      symbols: "m ÷ 12 + y",
      pattern: "{} ÷ 12 + {}",
    }),
  },
});
