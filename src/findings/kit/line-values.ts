/** Values of straight lines through the numbers themselves, and of two lines that may meet. */
import type { UnitId } from "~/data/kit/units";
import type { RatioSet } from "~/model/fieller";
import { fitLine, type LinearTrend } from "~/model/linear-trend";
import { studentTQuantile } from "~/model/student-t";
import { parityOf, type TrendParity } from "~/model/trend-parity";
import { step } from "./arithmetic";
import type { Point, Series } from "./series";
import type { Computation, Step } from "./value";

/** The slope of a straight line through the values of some points, with its 95 % interval. */
export function slopeOf(
  series: Series,
  points: readonly Point[],
  { label, unit }: { label: string; unit: UnitId },
): Computation {
  const line = fitLine(points, { calculation: "slopeOf", series: series.name });
  const t = studentTQuantile(0.975, line.degreesOfFreedom);
  const reach = t * line.slopeStandardError;
  return {
    label,
    value: line.slope,
    low: line.slope - reach,
    high: line.slope + reach,
    unit,
    n: points.length,
    tables: [series.table],
    rows: points.map(({ row }) => row),
    method: "line",
    derivation: {
      words: "a straight line through the values over decimal years, by least squares; its slope",
      steps: [
        ...slopeSteps(line, ""),
        step("spread of the residuals", "s = √((Syy − b × Sxy) ÷ (n − 2))", {
          pattern: "(({} − {} × {}) ÷ ({} − 2))^0.5",
          operands: [line.syy, line.slope, line.sxy, line.n],
          value: line.residualSpread,
        }),
        { label: "Student’s t for 95 % and n − 2 degrees of freedom", symbols: "t", value: t },
        ...endSteps("b ∓ t × s ÷ √Sxx", [
          {
            pattern: "{} − {} × {} ÷ {}^0.5",
            operands: [line.slope, t, line.residualSpread, line.sxx],
            value: line.slope - reach,
          },
          {
            pattern: "{} + {} × {} ÷ {}^0.5",
            operands: [line.slope, t, line.residualSpread, line.sxx],
            value: line.slope + reach,
          },
        ]),
      ],
    },
    cautions: [],
  };
}

/** Two series of which the second is expected to catch up with the first. */
export interface Race {
  readonly leader: Series;
  readonly follower: Series;
  readonly leaderPoints: readonly Point[];
  readonly followerPoints: readonly Point[];
  /** What the lines are laid through: the values, or their logarithms to the base of ten. */
  readonly scale: "values" | "logarithms";
}

/** Where and when two lines meet. @throws as `parityOf` does */
export function parityOfRace(race: Race): TrendParity {
  const scaled = (points: readonly Point[]) =>
    points.map(({ year, value }) => ({
      year,
      value: race.scale === "values" ? value : Math.log10(value),
    }));
  return parityOf({ leader: scaled(race.leaderPoints), follower: scaled(race.followerPoints) });
}

/** How many times as fast the follower rises as the leader, with Fieller’s interval if it has one. */
export function rateRatioOf(race: Race, label: string): Computation {
  const parity = parityOfRace(race);
  const { leader, follower, rateRatio, rateRatioSet } = parity;
  const { tQuantile: t, pooledSpread: s } = parity;
  const a = leader.slope ** 2 - (t * s) ** 2 / leader.sxx;
  const b = leader.slope * follower.slope;
  const c = follower.slope ** 2 - (t * s) ** 2 / follower.sxx;
  return {
    ...raceValue(race, label),
    value: rateRatio,
    ...intervalOf(rateRatioSet),
    unit: "times",
    derivation: {
      words: `slope of the line of the follower ÷ slope of that of the leader, both through the ${race.scale} of the records; the interval is Fieller’s, with the residuals of both lines pooled`,
      steps: [
        ...commonSteps(parity),
        step(label, "bF ÷ bL", {
          pattern: "{} ÷ {}",
          operands: [follower.slope, leader.slope],
          value: rateRatio,
        }),
        ...fiellerSteps({ a, b, c, origin: 0 }, rateRatioSet),
      ],
    },
  };
}

/** The year in which the two lines meet, with Fieller’s interval if it has one. */
export function parityYearOf(race: Race, label: string): Computation {
  const parity = parityOfRace(race);
  return {
    ...raceValue(race, label),
    value: parity.year,
    ...intervalOf(parity.yearSet),
    unit: "decimal-year",
    derivation: {
      words: `the decimal year in which the two lines through the ${race.scale} of the records meet; the interval is Fieller’s, with the residuals of both lines pooled`,
      steps: [
        ...commonSteps(parity),
        yearStep(parity, label),
        ...fiellerSteps(yearEquation(parity), parity.yearSet),
      ],
    },
    cautions:
      parity.yearSet.kind === "inside"
        ? []
        : ["The difference of the slopes may be zero, so this year has no limits."],
  };
}

/**
 * An end of the span of years in which the two lines do not meet at 95 %, where the year of parity has
 * no limits: it may lie anywhere but inside that span.
 *
 * @throws {Error} if the year has limits, or none of any kind
 */
export function excludedYearOf(race: Race, end: "low" | "high", label: string): Computation {
  const parity = parityOfRace(race);
  if (parity.yearSet.kind !== "outside") {
    throw new Error(
      `${label}: expected a year of parity without limits, got ${parity.yearSet.kind}.`,
    );
  }
  return {
    ...raceValue(race, label),
    value: parity.yearSet.interval[end],
    unit: "decimal-year",
    derivation: {
      words: `an end of the years at which the two lines through the ${race.scale} are more than t standard errors apart (Fieller); the year of parity may be any but these`,
      steps: [...commonSteps(parity), ...fiellerSteps(yearEquation(parity), parity.yearSet)],
    },
  };
}

/** The value of both lines where they meet, over a ceiling. */
export function parityOverCeiling(race: Race, ceiling: number, label: string): Computation {
  const parity = parityOfRace(race);
  const { leader, year, valueAtParity } = parity;
  return {
    ...raceValue(race, label),
    value: valueAtParity / ceiling,
    unit: "times",
    derivation: {
      words: `the height at which the two lines through the values meet, over ${ceiling}`,
      steps: [
        ...commonSteps(parity),
        yearStep(parity, "year in which they meet"),
        step(label, "(ȳL + bL × (x − x̄L)) ÷ ceiling", {
          pattern: "({} + {} × ({} − {})) ÷ {}",
          operands: [leader.meanValue, leader.slope, year, leader.meanYear, ceiling],
          value: valueAtParity / ceiling,
        }),
      ],
    },
  };
}

function raceValue(race: Race, label: string) {
  const points = [...race.leaderPoints, ...race.followerPoints];
  return {
    label,
    n: points.length,
    tables: [...new Set([race.leader.table, race.follower.table])],
    rows: points.map(({ row }) => row),
    method: "parity" as const,
    cautions: [] as readonly string[],
  };
}

function intervalOf(set: RatioSet): { low?: number; high?: number } {
  return set.kind === "inside" ? set.interval : {};
}

function slopeSteps(line: LinearTrend, letter: "" | "L" | "F"): Step[] {
  const of = letter === "" ? "" : letter === "L" ? ", leader" : ", follower";
  return [
    { label: `mean of x${of}`, symbols: `x̄${letter}`, value: line.meanYear },
    { label: `mean of y${of}`, symbols: `ȳ${letter}`, value: line.meanValue },
    { label: `sum of squares of x${of}`, symbols: `Sxx${letter}`, value: line.sxx },
    { label: `sum of products${of}`, symbols: `Sxy${letter}`, value: line.sxy },
    { label: `sum of squares of y${of}`, symbols: `Syy${letter}`, value: line.syy },
    step(`slope a year${of}`, `b${letter} = Sxy ÷ Sxx`, {
      pattern: "{} ÷ {}",
      operands: [line.sxy, line.sxx],
      value: line.slope,
    }),
  ];
}

function commonSteps({
  leader,
  follower,
  pooledSpread,
  degreesOfFreedom,
  tQuantile,
}: TrendParity): Step[] {
  return [
    ...slopeSteps(leader, "L"),
    ...slopeSteps(follower, "F"),
    step("spread of the residuals of both", "s = √((Σ(Syy − b × Sxy)) ÷ (n − 4))", {
      pattern: "(({} − {} × {} + {} − {} × {}) ÷ {})^0.5",
      operands: [
        leader.syy,
        leader.slope,
        leader.sxy,
        follower.syy,
        follower.slope,
        follower.sxy,
        degreesOfFreedom,
      ],
      value: pooledSpread,
    }),
    { label: "Student’s t for 95 % and n − 4 degrees of freedom", symbols: "t", value: tQuantile },
  ];
}

function yearStep({ leader, follower, year }: TrendParity, label: string): Step {
  return step(label, "x̄L + (ȳL − ȳF − bF × (x̄L − x̄F)) ÷ (bF − bL)", {
    pattern: "{} + ({} − {} − {} × ({} − {})) ÷ ({} − {})",
    operands: [
      leader.meanYear,
      leader.meanValue,
      follower.meanValue,
      follower.slope,
      leader.meanYear,
      follower.meanYear,
      follower.slope,
      leader.slope,
    ],
    value: year,
  });
}

interface Equation {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly origin: number;
}

/** Years from the leader’s mean at which the gap is t standard errors: a·x² − 2b·x + c = 0. */
function yearEquation({ leader, follower, pooledSpread, tQuantile }: TrendParity): Equation {
  const reach = (tQuantile * pooledSpread) ** 2;
  const origin = leader.meanYear;
  const gap = leader.meanValue - follower.at(origin);
  const offset = origin - follower.meanYear;
  const difference = follower.slope - leader.slope;
  return {
    origin,
    a: difference ** 2 - reach * (1 / leader.sxx + 1 / follower.sxx),
    b: gap * difference + (reach * offset) / follower.sxx,
    c: gap ** 2 - reach * (1 / leader.n + 1 / follower.n + offset ** 2 / follower.sxx),
  };
}

function fiellerSteps({ a, b, c, origin }: Equation, set: RatioSet): Step[] {
  const parts = [
    { label: "Fieller’s a", symbols: "a = D² − t² × Var(D)", value: a },
    { label: "Fieller’s b", symbols: "b = N × D − t² × Cov(N, D)", value: b },
    { label: "Fieller’s c", symbols: "c = N² − t² × Var(N)", value: c },
  ];
  if (set.kind === "everything") return parts;
  const { low, high } = set.interval;
  const plus = origin === 0 ? "" : "{} + ";
  const start = origin === 0 ? [] : [origin];
  // With a below zero the larger root comes with the minus sign.
  const signs = a > 0 ? (["−", "+"] as const) : (["+", "−"] as const);
  const end = (value: number, sign: string): EndStep => ({
    pattern: `${plus}({} ${sign} ({}^2 − {} × {})^0.5) ÷ {}`,
    operands: [...start, b, b, a, c, a],
    value,
  });
  const ends = [end(low, signs[0]), end(high, signs[1])] as const;
  return [...parts, ...endSteps("(b ∓ √(b² − a × c)) ÷ a", ends)];
}

interface EndStep {
  readonly pattern: string;
  readonly operands: readonly number[];
  readonly value: number;
}

function endSteps(symbols: string, [low, high]: readonly [EndStep, EndStep]): Step[] {
  return [step("lower end", symbols, low), step("upper end", symbols, high)];
}
