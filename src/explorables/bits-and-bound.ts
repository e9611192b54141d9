import { formatNumber } from "~/figures/kit/format";
import { landauerJoules } from "~/model/landauer";
import { outgrowingYear } from "~/model/outgrowing";
import { drawCourse, lastYearOf } from "./kit/course-panels";
import { defineExplorable } from "./kit/define-explorable";
import { showNumber, tell, toldText, type Told } from "./kit/tell";
import { tellYear, type YearRange } from "./kit/tell-year";

/** How far the best machine is from the least that physics asks. */
interface Distance {
  readonly kelvin: number;
  readonly bits: number;
  readonly efficiency: { readonly value: number; readonly low: number; readonly high: number };
  readonly start: { readonly year: number; readonly value: number };
  /** Least energy of an operation, in joules. */
  readonly floor: number;
  /** Energy of an operation now over that. */
  readonly times: number;
  readonly reached: YearRange;
  readonly present: { readonly low: number; readonly high: number };
}

/** Landauer’s bound for a number of bits at a temperature, and when a trend would arrive there. */
export default defineExplorable({
  title: "The bound moves with the bits that an operation erases",
  subtitle: "Energy of one operation of the machine in first place of the Green500, log scale",
  assumptions: ["bits-erased", "temperature", "machine-efficiency"],
  given: {
    best: "landauer-distance.best",
    lastYear: "green500-efficiency.last-year",
    boltzmann: "landauer-distance.boltzmann",
    present: "landauer-distance.cmos-joules",
    recent: "green500-efficiency.recent-growth",
  },
  outcome: ({ assumed, given }): Distance => {
    const { best, lastYear, boltzmann, present } = given;
    const efficiency = assumed["machine-efficiency"];
    const [kelvin, bits] = [assumed.temperature.value, assumed["bits-erased"].value];
    const floor = landauerJoules({
      boltzmannJoulePerKelvin: boltzmann.value,
      kelvin,
      bitsErased: bits,
    });
    const times = best.value / floor;
    const year = (factorPerYear: number) =>
      outgrowingYear({ from: { year: lastYear.value, value: 1 }, factorPerYear }, times);
    return {
      ...{ kelvin, bits, efficiency, floor, times },
      start: { year: lastYear.value, value: best.value },
      reached: {
        value: year(efficiency.value),
        low: year(efficiency.high),
        high: year(efficiency.low),
      },
      present: { low: present.low ?? present.value, high: present.high ?? present.value },
    };
  },
  sentence,
  caption: ({ best, present, recent }) =>
    tell`The course starts from the last list, ${best} for an operation, and goes on at one rate, which is arithmetic: since June 2022 the first place gained ${recent} a year. Bits default to the length of a word; how many an operation erases depends on the circuit, and one that erases none has no floor. Only colder surroundings help: a refrigerator spends what its cold saves. The shaded zone applies the factor that Ho, Erdil and Besiroglu left to chips of 2023 to this machine, ${present} by their middle estimate. The band is the interval of the rate; a rate that you set is taken as given.`,
  alternative: (distance) =>
    `A line on a log scale that falls from ${showNumber(joules(distance.start.value))} in November 2025 towards Landauer’s bound at ${showNumber(joules(distance.floor))}, through a zone where chips of the present kind end. ${toldText(sentence(distance))}`,
  draw: (width, { start, efficiency, reached, floor, present }) =>
    drawCourse(width, {
      heading: "Energy of one operation",
      start: { ...start, name: "Kairos, November 2025" },
      growth: {
        value: 1 / efficiency.value,
        low: 1 / efficiency.high,
        high: 1 / efficiency.low,
      },
      years: [2020, lastYearOf([reached.value, reached.high], [2060, 2100, 2140, 2200])],
      domain: [1e-23, 1e-10],
      stop: floor,
      isFalling: true,
      ticks: [1e-10, 1e-12, 1e-14, 1e-16, 1e-18, 1e-20, 1e-22],
      showTick: (value) => formatNumber(value, "joule").replace(/^1\u202f×\u202f/, ""),
      levels: [
        {
          value: floor,
          name: "Landauer’s bound",
          side: "left",
          isMoving: true,
          year: reached.value,
        },
      ],
      zone: { ...present, name: "end of present chips" },
    }),
});

const joules = (value: number) => ({ value, unit: "joule" }) as const;

function sentence({ kelvin, bits, efficiency, floor, times, reached }: Distance): Told {
  const what = tell`An operation that erases ${{ value: bits, unit: "bits" }} at ${{ value: kelvin, unit: "kelvin" }} costs ${joules(floor)} at the least.`;
  const orders = { value: Math.log10(times), unit: "orders-of-magnitude" } as const;
  const rate = { value: efficiency.value, unit: "growth-per-year" } as const;
  return tell`${what} The best machine is ${orders} orders of magnitude above that; if operations per joule grow by ${rate} a year, it arrives ${tellYear(reached)}.`;
}
