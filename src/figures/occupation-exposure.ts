import {
  exposureByModel,
  exposureByPeople,
  occupationExposureFinding,
  shownOccupations,
  type ShownOccupation,
} from "~/findings/occupation-exposure";
import { pointNamed, type Point, type Series } from "~/findings/kit/series";
import { defineFigure, type DrawnSeries } from "./kit/define-figure";
import { drawDumbbell, type DumbbellRow } from "./kit/dumbbell";
import { formatNumber } from "./kit/format";
import { words } from "./kit/words";

const values = occupationExposureFinding.values;

/** What the drawing calls the occupations. */
const shortNames: Readonly<Record<ShownOccupation, string>> = {
  mathematicians: "Mathematicians",
  programmers: "Programmers",
  operators: "Telephone operators",
  translators: "Translators",
  developers: "Software developers",
  writers: "Writers",
  telemarketers: "Telemarketers",
  bookkeepers: "Bookkeepers",
  "customer-service": "Customer service",
  lawyers: "Lawyers",
  nurses: "Nurses",
  clergy: "Clergy",
  "watch-repairers": "Watch repairers",
  actors: "Actors",
  jewellers: "Jewellers",
  electricians: "Electricians",
  plumbers: "Plumbers",
  tailors: "Tailors",
  hairdressers: "Hairdressers",
  athletes: "Athletes",
};

export default defineFigure({
  title: words`Two raters put software developers at ${values["developers-by-model"]} and at ${values["developers-by-people"]} of their tasks`,
  subtitle:
    "Share of an occupation’s tasks that a language model could help to do in half the time, as rated in 2023",
  caption: words`In the order of GPT-4’s rating, some of the ${values.occupations} occupations of our table, which we chose: those that the notes or the essay name or imply, and at least one of each large group that works in person. Over all of them the two raters correlate at ${values["raters-on-occupations"]}, over the ${values.groups} major groups at ${values["raters-on-groups"]}; the gap is widest at the bookkeepers, ${values["bookkeepers-by-model"]} against ${values["bookkeepers-by-people"]}. The drawing does not show who will lose work, earn less, or earn more: exposure is what could be sped up, and a person who is twice as fast may be worth more.`,
  series: [exposureByModel, exposureByPeople],
  labels: Object.values(shortNames),
  alternative: (series) => series.map(inWords).join(" "),
  draw: ({ width, document, series }) =>
    drawDumbbell({
      document,
      width,
      rows: rowsOf(series[0], series[1]),
      key: ["rated by GPT-4", "rated by people"],
      left: width > 500 ? 160 : 134,
      right: width > 500 ? 24 : 18,
    }),
});

function rowsOf(byModel: DrawnSeries, byPeople: DrawnSeries): DumbbellRow[] {
  return (Object.keys(shownOccupations) as ShownOccupation[])
    .map((id) => ({
      name: shortNames[id],
      first: ratingOf(byModel, id),
      second: ratingOf(byPeople, id),
    }))
    .sort((a, b) => b.first.value - a.first.value);
}

function ratingOf(series: Series, id: ShownOccupation): Point {
  return pointNamed(series, shownOccupations[id]);
}

function inWords(series: DrawnSeries): string {
  const sorted = [...series.points].sort((a, b) => b.value - a.value);
  const all = sorted
    .map(({ name, value }) => `${name} ${formatNumber(value, series.unit)}`)
    .join("; ");
  return `${series.name.charAt(0).toUpperCase()}${series.name.slice(1)}: ${all}.`;
}
