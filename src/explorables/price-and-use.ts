import { outcomeRange } from "~/model/outcome-range";
import { spendingFactor, spendingIndex } from "~/model/spending";
import type { Assumed } from "./kit/assumed";
import { defineExplorable } from "./kit/define-explorable";
import { joinPanels } from "./kit/panels";
import { drawPlane, drawSpending, type Spending } from "./kit/spending-panels";
import { showNumber, tell, toldText, type Told } from "./kit/tell";

/** How far the rates are carried on. */
const years = 3;

/** Whether price fall and growth of use together make spending rise: Jevons’ condition, to be moved. */
export default defineExplorable({
  title: "Spending grows where use grows faster than price falls",
  subtitle:
    "Left or above: growth of use against fall of price, both as factors a year, log scales. Right or below: spending at constant ability as a multiple of its start, log scale",
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
          { name: "Google’s first year", value: given.firstYear.value },
          { name: "Doubao", value: given.doubao.value },
          { name: "Google’s second year", value: given.secondYear.value },
        ],
      },
      claimedFall: given.claimedFall.value,
    };
  },
  sentence: (spending) =>
    tell`If price falls by ${times(spending.fall.value)} and use grows by ${times(spending.growth.value)} a year, ${course(spending)} ${range(spending)}`,
  caption: ({ measuredFall, slowerFall, firstYear, secondYear }) =>
    tell`On the line use grows exactly as fast as price falls, and spending stands still: that is Jevons’ condition. The box holds what the intervals of the two rates allow. It starts from the fall at GPT-3’s level since the notes, ${measuredFall}, which at GPT-3.5 Turbo’s was ${slowerFall}, and from Google’s two years, of which the first brought ${firstYear} and the second ${secondYear}. A rate that you set is taken as given; one that you leave keeps its interval. Spending is use times price, so it counts as many tokens as are used, at the price of a constant ability: nobody has measured it.`,
  alternative: (spending) =>
    `A plane of two rates with the line on which spending stands still. The point, a fall of ${showNumber(times(spending.fall.value))} and a growth of ${showNumber(times(spending.growth.value))} a year, lies ${sideOf(spending.perYear)}. Beside it spending over ${years} years: ${toldText(course(spending))} ${toldText(range(spending))}`,
  draw: ({ document, width, outcome }) => {
    const isWide = width > 500;
    const [plane, spending] = [
      { width: isWide ? 372 : width, height: isWide ? 350 : 320 },
      { width: isWide ? 328 : width, height: isWide ? 350 : 236 },
    ];
    return joinPanels(document, {
      width,
      height: isWide ? plane.height : plane.height + spending.height + 12,
      panels: [
        { svg: drawPlane(document, plane, outcome), left: 0, top: 0 },
        {
          svg: drawSpending(document, spending, outcome),
          left: isWide ? width - spending.width : 0,
          top: isWide ? 0 : plane.height + 12,
        },
      ],
    });
  },
});

const ratesOf = (fall: Assumed, growth: Assumed) => ({
  priceFall: fall.value,
  useGrowth: growth.value,
});

const times = (value: number) => ({ value, unit: "times" }) as const;

function course({ perYear, end, years: count }: Spending): Told {
  const after = tell`after ${{ value: count, unit: "years" }} it is ${times(end.value)} what it was`;
  if (isLevel(perYear)) return tell`spending at constant ability stands still: Jevons’ line.`;
  if (perYear > 1)
    return tell`spending at constant ability grows by ${times(perYear)} a year, and ${after}.`;
  return tell`spending at constant ability shrinks to ${times(perYear)} each year, and ${after}.`;
}

function range({ fall, growth, end, years: count }: Spending): Told {
  if (end.low === end.high) return ["Both rates are yours, so there is no range."];
  const whose = fall.isMoved
    ? "range of use"
    : growth.isMoved
      ? "interval of the price"
      : "ranges of both rates";
  const verdict =
    end.low >= 1
      ? "it grows in any case"
      : end.high <= 1
        ? "it shrinks in any case"
        : "it may grow or shrink";
  return tell`Within the ${whose} it lies between ${times(end.low)} and ${times(end.high)} after ${{ value: count, unit: "years" }}, so ${verdict}.`;
}

/** Whether spending stands still as far as a reader can see. */
const isLevel = (perYear: number) => Math.abs(Math.log(perYear)) < 0.005;

function sideOf(perYear: number): string {
  if (isLevel(perYear)) return "on the line";
  return perYear > 1 ? "above it, where spending grows" : "below it, where spending shrinks";
}
