import { fieldGrowth } from "~/derived/field-growth";
import { exposureByJobs, exposureEachOnce, fieldExposureFinding } from "~/findings/field-exposure";
import { pointNamed } from "~/findings/kit/series";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { drawDumbbell, type DumbbellRow } from "./kit/dumbbell";
import { formatNumber } from "./kit/format";
import { quote, words } from "./kit/words";

const values = fieldExposureFinding.values;

/** What the drawing calls the fields. */
const shortNames: Readonly<Record<string, string>> = {
  "Agriculture and natural resources": "Agriculture",
  "Architecture and related services": "Architecture",
  "Biological and biomedical sciences": "Biology",
  "Communication, journalism, and related programs": "Communication",
  "Computer and information sciences": "Computing",
  "Engineering technologies": "Eng. technology",
  "English language and literature/letters": "English",
  "Family and consumer sciences/human sciences": "Family science",
  "Foreign languages, literatures, and linguistics": "Languages",
  "Health professions and related programs": "Health",
  "Homeland security, law enforcement and firefighting": "Law enforcement",
  "Legal professions and studies": "Legal studies",
  "Mathematics and statistics": "Mathematics",
  "Multi/interdisciplinary studies": "Interdisciplinary",
  "Parks, recreation, leisure, fitness, and kinesiology": "Kinesiology",
  "Physical sciences and science technologies": "Physical science",
  "Public administration and social services": "Social services",
  "Social sciences and history": "Social science",
  "Theology and religious vocations": "Theology",
  "Visual and performing arts": "Arts",
};

export default defineFigure({
  title: words`Counted one way engineering is ${placeInWords(values["engineering-place-each-once"].value)} among the ${values.ranked} ranked fields, counted another way ${placeInWords(values["engineering-place-by-jobs"].value)}`,
  subtitle:
    "Mean share of exposed tasks in the occupations that a field of study prepares for, and degrees of 2022 against 2011",
  caption: words`GPT-4’s ratings, for the ${values.fields} fields that rest on three scored occupations or more. Each field has two averages over its occupations: each occupation once, and each by its number of jobs. The order is that of the first, and the second would give another. Below the line stand fields that rest on fewer than ten scored occupations, which we do not rank. Growth of degrees goes with exposure if one counts by jobs (correlation ${values["growth-by-jobs"]}, ${quote(values["growth-by-jobs"], "interval")}), and not if one counts each occupation once (${values["growth-each-once"]}, ${quote(values["growth-each-once"], "interval")}). The drawing does not show where graduates work, what they earn, or what a field will be worth.`,
  series: [exposureEachOnce, exposureByJobs],
  labels: ["Computing", "Engineering", "Health", "Kinesiology", "English"],
  alternative: (series) => series.map(inWords).join(" "),
  draw: ({ width, document, series }) =>
    drawDumbbell({
      document,
      width,
      rows: rowsOf(series[0], series[1]),
      key: ["each occupation once", "by number of jobs"],
      left: width > 500 ? 140 : 114,
      right: width > 500 ? 100 : 52,
      noteHead: "degrees",
      apartHead: "fewer than ten occupations: not ranked",
    }),
});

function rowsOf(eachOnce: DrawnSeries, byJobs: DrawnSeries): DumbbellRow[] {
  return eachOnce.points
    .map((point) => {
      const row = fieldGrowth.rows.find(({ ref }) => ref.key === point.row.ref.key)!;
      return {
        name: shortNames[point.name] ?? point.name,
        first: point,
        second: pointNamed(byJobs, point.name),
        note: formatChange(row.timesDegrees),
        isApart: !row.isRanked,
      };
    })
    .sort((a, b) => b.first.value - a.first.value);
}

function inWords(series: DrawnSeries): string {
  const sorted = [...series.points].sort((a, b) => b.value - a.value);
  const all = sorted
    .map(({ name, value }) => `${name} ${formatNumber(value, series.unit)}`)
    .join("; ");
  return `${series.name.charAt(0).toUpperCase()}${series.name.slice(1)}: ${all}.`;
}

/** A place as a word. @throws {RangeError} for a place beyond the seventh */
function placeInWords(place: number): string {
  const word = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"][place - 1];
  if (!word) throw new RangeError(`field-exposure: expected a place from 1 to 7, got ${place}.`);
  return word;
}

/** Growth in per cent with its sign: two fields that grew alike still differ in a decimal. */
function formatChange(times: number): string {
  const percent = (times - 1) * 100;
  const sign = percent < 0 ? "−" : "+";
  return `${sign}${Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0)}\u202f%`;
}
