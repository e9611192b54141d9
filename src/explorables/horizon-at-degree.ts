import { formatDate } from "~/figures/kit/format";
import { decimalYear } from "~/model/decimal-year";
import { doublingCourse } from "~/model/doubling-course";
import { graduationMonth } from "~/model/graduation-horizon";
import { outcomeRange } from "~/model/outcome-range";
import { defineExplorable } from "./kit/define-explorable";
import { drawDegree, longestTask, type Degree } from "./kit/degree-panels";
import { showNumber, tell, toldText, type Told, type ToldNumber } from "./kit/tell";

/** The task that a model can do when a student takes the degree, if it goes on doubling. */
export default defineExplorable({
  title: "A degree is long against the doubling of what a model can do",
  subtitle:
    "Length of software task that a model does in half of its tries, by the time that a skilled person takes, log scale",
  assumptions: ["entry-year", "degree-length", "horizon-doubling"],
  given: {
    last: "task-horizon.last",
    lastYear: "degree-clock.last-year",
    before: "task-horizon.doubling-then",
  },
  outcome: ({ assumed, given }): Degree => {
    const { last, lastYear } = given;
    const doubling = assumed["horizon-doubling"];
    const months = Math.round(assumed["degree-length"].value);
    const entry = `${Math.round(assumed["entry-year"].value)}-09`;
    const graduation = graduationMonth(entry, months);
    const start = { value: last.value, low: last.low ?? last.value, high: last.high ?? last.value };
    const at = (year: number) => {
      const course = (value: number, doublingDays: number) =>
        doublingCourse({ from: { year: lastYear.value, value }, doublingDays }, year);
      const range = outcomeRange({ start, doubling }, (corner) =>
        course(corner.start, corner.doubling),
      );
      return { year, value: course(last.value, doubling.value), ...range };
    };
    return {
      entry: { month: entry, year: decimalYear(entry) },
      graduation: { month: graduation, ...at(decimalYear(graduation)) },
      months,
      doublingDays: doubling.value,
      last: { year: lastYear.value, value: last.value, low: start.low, high: start.high },
      isBack: decimalYear(graduation) < lastYear.value,
    };
  },
  sentence,
  caption: ({ last, before }) =>
    tell`The course starts from the last record that is measured, ${last}, and goes on from there at one rate, or back where a degree lies before it. That is arithmetic and no forecast: the tasks are software, half of the tries may fail, and no task of that length has been tried. Before the notes stopped the horizon doubled in ${before}, on few points. The band is the interval of the doubling time and of the last record; a doubling time that you set is taken as given.`,
  alternative: (degree) =>
    `A line on a log scale from the last measured record, ${showNumber(minutes(degree.last.value))}, to the month of the degree, over a bar for the years at college. ${toldText(sentence(degree))}`,
  draw: drawDegree,
});

const minutes = (value: number) => ({ value, unit: "minutes" }) as const;

/** A length of task; beyond what anybody works there is no number worth telling. */
function length(value: number): ToldNumber | string {
  return value > longestTask ? "more than a million hours" : minutes(value);
}

function rangeOf(low: number, high: number): Told {
  if (low > longestTask) return [];
  return tell`, and within the ranges between ${length(low)} and ${length(high)}`;
}

function sentence({ entry, graduation, months, doublingDays, isBack }: Degree): Told {
  const { value, low, high } = graduation;
  const when = tell`Whoever enters in ${formatDate(entry.month)} and takes ${{ value: months, unit: "months" }} has the degree in ${formatDate(graduation.month)}.`;
  const tense = isBack ? "If the horizon had doubled" : "If the horizon doubles";
  return tell`${when} ${tense} every ${{ value: doublingDays, unit: "days" }}, a model then does tasks of ${length(value)}${rangeOf(low, high)}.`;
}
