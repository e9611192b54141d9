/** How the trade of the telephone operators grew and went. */
import { automationReports } from "~/data/automation-reports";
import { switchboardOperators } from "~/data/switchboard-operators";
import { operatorIndex } from "~/derived/operator-index";
import { fallShareOf } from "./kit/change-values";
import { halvingYearsOf } from "./kit/carried-values";
import { cellWhere } from "./kit/rows";
import { defineSeries, type Series } from "./kit/series";
import { rateOf } from "./kit/trend-values";
import { defineFinding } from "./kit/value";
import { countOf, ratioOf, shareOf } from "./kit/values";

const bases = {
  current: "current workers",
  currentAndFormer: "current and former workers",
} as const;
type Basis = (typeof bases)[keyof typeof bases];

function countsOn(basis: Basis): Series {
  return defineSeries({
    id: basis,
    name: `telephone operators by census, ${basis}`,
    table: operatorIndex,
    column: "operators",
    nameColumn: "basis",
    where: (row) => row.basis === basis,
  });
}

/** The census to 1950, which counts people by the job that they have. */
export const currentOperators = countsOn(bases.current);
/** The census from 1960, which also counts people by a job that they had. */
export const laterOperators = countsOn(bases.currentAndFormer);
/** The employer survey, both codes of the trade together. */
export const surveyedOperators = defineSeries({
  id: "employer survey",
  name: "telephone operators by the employer survey",
  table: switchboardOperators,
  column: "operators",
  nameColumn: "series",
  where: ({ series }) => series === "Both SOC codes together",
});

const laterRates = defineSeries({
  id: "later-rates",
  name: "telephone operators in ten thousand, census from 1960",
  table: operatorIndex,
  column: "perTenThousand",
  nameColumn: "basis",
  where: (row) => row.basis === bases.currentAndFormer,
});

const operators = (date: string) =>
  cellWhere(operatorIndex, (row) => row.date === date, {
    column: "operators",
    label: `operators in ${date}`,
  });
const rate = (date: string) =>
  cellWhere(operatorIndex, (row) => row.date === date, {
    column: "perTenThousand",
    label: `operators in ten thousand in ${date}`,
  });
const women = (date: string) =>
  cellWhere(switchboardOperators, (row) => row.date === date && row.women !== undefined, {
    column: "women",
    label: `women among the operators of ${date}`,
  });
const surveyed = cellWhere(
  switchboardOperators,
  ({ series }) => series === "Both SOC codes together",
  { column: "operators", label: "operators of both codes in 2021" },
);

/** The two neighbouring censuses on one basis between which the rate fell most. */
const steepest = laterRates.points
  .slice(1)
  .map((to, index) => ({ from: laterRates.points[index]!, to }))
  .reduce((best, pair) =>
    pair.to.value / pair.from.value < best.to.value / best.from.value ? pair : best,
  );

export const operatorsFinding = defineFinding({
  id: "switchboard-operators",
  title: "Telephone operators by census",
  rule: operatorIndex.rule,
  values: {
    "operators-1880": operators("1880"),
    "operators-1920": operators("1920"),
    "operators-1950": operators("1950"),
    "rate-1950": rate("1950"),
    "women-1950": shareOf(women("1950"), operators("1950"), "share of women in 1950"),
    "growth-1920-1950": ratioOf(operators("1950"), operators("1920"), {
      label: "operators of 1950 over those of 1920",
    }),
    "operators-1960": operators("1960"),
    "operators-2000": operators("2000"),
    "fall-1960-2000": fallShareOf(
      operators("1960"),
      operators("2000"),
      "fall of the count from 1960 to 2000",
    ),
    "rate-fall-1960-2000": fallShareOf(
      rate("1960"),
      rate("2000"),
      "fall of the operators in ten thousand from 1960 to 2000",
    ),
    "steepest-decade": fallShareOf(
      rate(steepest.from.date),
      rate(steepest.to.date),
      `fall of the operators in ten thousand in the steepest decade, ${steepest.from.date} to ${steepest.to.date}`,
    ),
    "rate-decline": {
      ...rateOf(laterRates, laterRates.points, {
        direction: "fall",
        label: "yearly fall of the operators in ten thousand, 1960 to 2000",
      }),
      unit: "times-fewer-per-year",
    },
    "halving-years": halvingYearsOf(
      laterRates,
      laterRates.points,
      "years in which the operators in ten thousand halve, 1960 to 2000",
    ),
    "operators-2021": surveyed,
    "fall-1950-2021": {
      ...fallShareOf(
        operators("1950"),
        surveyed,
        "fall from the census of 1950 to the survey of 2021",
      ),
      cautions: ["It joins a census with an employer survey that leaves out the self-employed."],
    },
    "telephone-2021": cellWhere(
      switchboardOperators,
      ({ series }) => series.includes("SOC 43-2021"),
      { column: "operators", label: "telephone operators of 2021, without switchboards" },
    ),
    cutover: cellWhere(
      automationReports,
      ({ finding }) => finding.startsWith("largest fall in the number of young operators"),
      { column: "share", label: "fall of young operators at a cut-over, at most" },
    ),
    "censuses-since": countOf(
      operatorIndex.id,
      laterRates.points.map(({ row }) => row),
      "censuses since the break",
    ),
  },
});
