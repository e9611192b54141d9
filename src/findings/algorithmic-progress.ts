/** How much less compute the same result needs every year, as others have published it. */
import { algorithmicProgress as estimates } from "~/data/algorithmic-progress";
import { perYear } from "~/model/compounding";
import { publishedInterval } from "./kit/interval";
import { onlyRow } from "./kit/rows";
import { defineFinding } from "./kit/value";
import { cellValue, combine } from "./kit/values";

const from = (start: string) =>
  onlyRow(estimates, start, ({ estimate }) => estimate.startsWith(start));

const language = from("Ho et al.");
const recount = from("Gundlach et al.");
const catchUp = from("LessWrong analysis");

const total = cellValue(estimates, recount, {
  column: "totalReductionFactor",
  label: "times less compute from 2012 to 2023, by the recount of 2025",
});
/** Both ends are given as years alone, so that the years between are whole. */
const years = Number(recount.periodEnd) - Number(recount.periodStart);
const catchUpEnds = (["factorLowPerYear", "factorHighPerYear"] as const).map((column) =>
  cellValue(estimates, catchUp, { column, label: `${column} of the catch-up analysis` }),
);
const [slowest, fastest] = catchUpEnds.map(({ value }) => value) as [number, number];

export const algorithmicProgress = defineFinding({
  id: "algorithmic-progress",
  title: "Compute saved by better algorithms",
  rule: estimates.rule,
  values: {
    language: {
      ...cellValue(estimates, language, {
        column: "factorPerYear",
        label: "times less compute a year for language models, 2012 to 2023",
      }),
      ...publishedInterval(
        { low: language.factorLowPerYear!, high: language.factorHighPerYear! },
        language.interval!,
      ),
    },
    "recount-total": total,
    recount: combine([total], {
      label: "times less compute a year by the recount of 2025",
      value: perYear(total.value, years),
      unit: "times-cheaper-per-year",
      method: "rate",
      words: `${total.label}, to the power of one over ${years} years`,
      symbols: `f^(1 ÷ ${years})`,
      pattern: `{}^(1 ÷ ${years})`,
    }),
    "catch-up": {
      ...combine(catchUpEnds, {
        label: "times less compute a year among released models, 2023 to 2025",
        value: Math.sqrt(slowest * fastest),
        unit: "times-cheaper-per-year",
        method: "rate",
        words: "the geometric mean of the two ends of the published range",
        symbols: "√(a × b)",
        pattern: "({} × {})^0.5",
      }),
      ...publishedInterval({ low: slowest, high: fastest }, catchUp.interval!),
    },
  },
});
