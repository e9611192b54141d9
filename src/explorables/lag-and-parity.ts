import { decimalYear } from "~/model/decimal-year";
import { fitLine } from "~/model/linear-trend";
import { meetingYear } from "~/model/meeting-year";
import type { Observation } from "~/model/observation";
import type { Assumed } from "./kit/assumed";
import { defineExplorable, type GivenRow } from "./kit/define-explorable";
import { drawRace, type LevelLag, type Race, type Runner } from "./kit/race-panels";
import { showNumber, tell, toldText, type Told } from "./kit/tell";
import { inYear, tellYear, type YearRange } from "./kit/tell-year";

/** The lag at a level, and whether the two lines of records ever meet. */
interface Outcome extends Race {
  readonly range: YearRange;
  /** Whether both rates stand where they were measured. */
  readonly isMeasured: boolean;
  /** The last year that the measured lines rule out, where their meeting has no limits. */
  readonly ruledOut: number;
  readonly hasLimits: boolean;
}

/** How late open models were at a level of LMArena, and when they would draw level. */
export default defineExplorable({
  title: "The lag can be read off; a date of parity has to be assumed",
  subtitle:
    "Months from the first closed to the first open model at a level of LMArena, and the records since the notes with their lines",
  assumptions: ["arena-level", "open-rise", "closed-rise"],
  given: {
    ratio: "open-trends-since.arena-rate-ratio",
    parity: "open-trends-since.arena-parity-year",
    ruledOut: "open-trends-since.arena-excluded-to",
  },
  rows: {
    lags: {
      table: "open-lags",
      where: { exam: "LMArena" },
      columns: ["level", "lagMonths", "lowMonths", "highMonths", "isLowerBound"],
      every: { column: "level", step: 25 },
    },
    closed: recordsOf("closed"),
    open: recordsOf("open"),
  },
  outcome: ({ assumed, given, rows }): Outcome => {
    const lags = rows.lags.map(lagOf).filter(({ level }) => level >= 1000);
    const level = assumed["arena-level"].value;
    const points = { closed: rows.closed.map(pointOf), open: rows.open.map(pointOf) };
    const now = Math.max(...[...points.closed, ...points.open].map(({ year }) => year));
    const closed = runner("closed", points.closed, assumed["closed-rise"], now);
    const open = runner("open", points.open, assumed["open-rise"], now);
    const isMeasured = !assumed["closed-rise"].isMoved && !assumed["open-rise"].isMoved;
    const hasLimits = given.parity.low !== undefined;
    const meeting = meetingYear(closed.line, open.line);
    const corner = (closedSlope: number, openSlope: number) =>
      meetingYear({ ...closed.line, slope: closedSlope }, { ...open.line, slope: openSlope });
    const range = isMeasured
      ? { value: meeting, low: given.parity.low, high: given.parity.high }
      : {
          value: meeting,
          low: corner(closed.low, open.high),
          high: corner(closed.high, open.low),
        };
    return {
      lags,
      chosen: lags.find((one) => one.level === level) ?? lags.at(-1)!,
      ...{ closed, open, meeting, range, isMeasured, hasLimits },
      ruledOut: given.ruledOut.value,
      lastYear: [2028, 2032, 2040].find((year) => year > (meeting ?? 0) + 0.5) ?? 2040,
    };
  },
  sentence,
  caption: ({ ratio, ruledOut }) =>
    tell`Bars show how a lag hangs on single models: they hold the middle 95 % of the lags that come out if the models of each class are drawn anew. A hollow dot is a lower bound, since the first closed model in the table was above the level already. The lines go through the records since the notes stopped, and from the last of those on at the rates that are set. As measured, the open line is ${ratio} as steep, between ${{ value: ratio.low ?? ratio.value, unit: "times" }} and ${{ value: ratio.high ?? ratio.value, unit: "times" }}, so the year in which they meet has no limits: if both stay straight, the records rule out the years up to ${inYear(ruledOut.value)} and no later ones. A rate that you set is taken as given; the other keeps its interval, drawn as a fan.`,
  alternative: (outcome) =>
    `Left, the lag in months at each level of LMArena, with its interval; right, the records of closed and of open models and a line through each. ${toldText(sentence(outcome))} The lines rise by ${showNumber(rise(outcome.open))} points a year (open) and ${showNumber(rise(outcome.closed))} (closed).`,
  draw: drawRace,
});

function recordsOf(openness: "open" | "closed") {
  const columns = ["date", "ratingPoints"];
  return { table: "arena-frontier", where: { openness }, columns, isSinceNotes: true } as const;
}

function lagOf([level, months, low, high, isBound]: GivenRow): LevelLag {
  return {
    level: Number(level),
    months: Number(months),
    low: low === null ? undefined : Number(low),
    high: high === null ? undefined : Number(high),
    isBound: isBound === true,
  };
}

/** A class whose records lie on a line until now, and which goes on from there at its rate. */
function runner(
  name: string,
  points: readonly Observation[],
  { value, low, high }: Assumed,
  now: number,
): Runner {
  const fitted = fitLine(points);
  const from = { year: points[0]!.year, value: fitted.at(points[0]!.year) };
  return {
    name,
    points,
    from,
    line: { year: now, value: fitted.at(now), slope: value },
    low,
    high,
  };
}

function pointOf([date, points]: GivenRow): Observation {
  return { year: decimalYear(String(date)), value: Number(points) };
}

const rise = ({ line }: Runner) => ({ value: line.slope, unit: "points-per-year" }) as const;
const months = (value: number) => ({ value, unit: "months" }) as const;

function sentence(outcome: Outcome): Told {
  const { open, closed } = outcome;
  const rates = tell`If open models gain ${rise(open)} points a year and closed ones ${rise(closed)},`;
  return tell`${ofLag(outcome.chosen)} ${rates} ${ofParity(outcome)}`;
}

function ofLag({ level, months: lag, low, high, isBound }: LevelLag): Told {
  const at = tell`At ${{ value: level, unit: "rating-points" }} points`;
  const shown = months(Math.abs(lag));
  const bound = isBound ? ", and closed ones may have been there before the table begins" : "";
  const when =
    Math.abs(lag) < 0.1
      ? tell`${at} the first open model of the table came as early as the first closed one${bound}:`
      : lag < 0
        ? tell`${at} the first open model of the table came ${shown} before the first closed one${bound}:`
        : tell`${at} open models were ${isBound ? "at least " : ""}${shown} late:`;
  if (low === undefined || high === undefined) return tell`${when} too few models for a range.`;
  return tell`${when} the lag lies between ${months(low)} and ${months(high)} if the models are drawn anew.`;
}

function ofParity({ range, isMeasured, hasLimits, ruledOut, meeting }: Outcome): Told {
  if (meeting === undefined)
    return ["the lines never meet: open models fall behind or stay there."];
  if (isMeasured && !hasLimits) {
    return tell`the lines meet in ${inYear(meeting)}, but the rates may as well be equal, so that any year after ${inYear(ruledOut)} will do, and never too: there is no date of parity.`;
  }
  return tell`the lines meet ${tellYear(range)}.`;
}
