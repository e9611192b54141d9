import { inWords } from "~/figures/kit/format";
import { outcomeRange } from "~/model/outcome-range";
import { spendingFactor, spendingIndex } from "~/model/spending";
import type { Assumed } from "./kit/assumed";
import { defineExplorable } from "./kit/define-explorable";
import { drawPlaneAndCourse, type Spending } from "./kit/spending-panels";
import { showNumber, tell, toldText, type Told } from "./kit/tell";

/** How far the rates are carried on. */
const years = 3;

/** Whether price fall and growth of use together make spending rise: Jevons’ condition, to be moved. */
export default defineExplorable({
  title: "Spending grows where use grows faster than price falls",
  subtitle:
    "Factors a year, and spending at constant ability as a multiple of its start, log scales",
  assumptions: ["price-fall", "use-growth"],
  given: {
    firstYear: "token-demand.google-first-year",
    secondYear: "token-demand.google-second-year",
    doubao: "token-demand.doubao-yearly",
    measuredFall: "price-of-gpt3-level.fall-since",
    slowerFall: "price-of-gpt35-level.fall-since",
    claimedFall: "claim:price-competition.fall",
  },
  outcome: ({ assumed, given }): Spending => {
    const { "price-fall": fall, "use-growth": growth } = assumed;
    const at = (year: number) => spendingIndex(ratesOf(fall, growth), year);
    const rangeAt = (year: number) =>
      outcomeRange({ priceFall: fall, useGrowth: growth }, (rates) => spendingIndex(rates, year));
    const course = Array.from({ length: years * 2 + 1 }, (_, half) => half / 2);
    return {
      fall,
      growth,
      years,
      perYear: spendingFactor(ratesOf(fall, growth)),
      course: course.map((year) => ({ year, value: at(year), ...rangeAt(year) })),
      end: { value: at(years), ...rangeAt(years) },
      observed: {
        fall: given.measuredFall.value,
        growth: [
          { name: "Google, year one", value: given.firstYear.value },
          { name: "Doubao", value: given.doubao.value },
          { name: "Google, year two", value: given.secondYear.value },
        ],
      },
      claimedFall: given.claimedFall.value,
    };
  },
  sentence: (spending) =>
    tell`If price falls by ${times(spending.fall.value)} and use grows by ${times(spending.growth.value)} a year, ${course(spending)} ${range(spending)}`,
  caption: ({ measuredFall, slowerFall, firstYear, secondYear }) =>
    tell`On the line use grows exactly as fast as price falls, and spending stands still: that is Jevons’ condition. The box holds what the ranges of the two rates allow. It starts from the fall at GPT-3’s level since the notes, ${measuredFall}, which at GPT-3.5 Turbo’s was ${slowerFall}, and from Google’s two years, of which the first brought ${firstYear} and the second ${secondYear}. A rate that you set is taken as given; one that you leave keeps its interval. Spending is use times price, so it counts as many tokens as are used, at the price of a constant ability: nobody has measured it.`,
  alternative: (spending) =>
    `A plane of two rates with the line on which spending stands still. The point, a fall of ${showNumber(times(spending.fall.value))} and a growth of ${showNumber(times(spending.growth.value))} a year, lies ${sideOf(spending.perYear)}. The course beside it: ${toldText(course(spending))} ${toldText(range(spending))}`,
  draw: drawPlaneAndCourse,
});

const ratesOf = (fall: Assumed, growth: Assumed) => ({
  priceFall: fall.value,
  useGrowth: growth.value,
});

const times = (value: number) => ({ value, unit: "times" }) as const;

/** "grows by 2.4× a year, and after three years it is 14× what it was". */
function course({ perYear, end, years: count }: Spending): Told {
  const after = `after ${inWords(count)} years it`;
  if (isLevel(perYear)) return ["spending at constant ability stands still."];
  if (perYear > 1) {
    return tell`spending at constant ability grows by ${times(perYear)} a year, and ${after} has grown by ${times(end.value)}.`;
  }
  return tell`spending at constant ability shrinks by ${times(1 / perYear)} a year, and ${after} has shrunk by ${times(1 / end.value)}.`;
}

function range({ fall, growth, end, years: count }: Spending): Told {
  if (end.low === end.high) return ["You set both rates, so there is no range."];
  const whose = fall.isMoved
    ? "With the range of use it"
    : growth.isMoved
      ? "With the interval of the price it"
      : "With the ranges of both rates it";
  const verdict =
    end.low >= 1
      ? "grows in any case"
      : end.high <= 1
        ? "shrinks in any case"
        : "may grow or shrink";
  return tell`${whose} ${verdict}: after ${inWords(count)} years it is between ${times(end.low)} and ${times(end.high)} what it was.`;
}

/** Whether spending stands still as far as a reader can see. */
const isLevel = (perYear: number) => Math.abs(Math.log(perYear)) < 0.005;

function sideOf(perYear: number): string {
  if (isLevel(perYear)) return "on the line";
  return perYear > 1 ? "above it, where spending grows" : "below it, where spending shrinks";
}
