import type { Interval } from "./interval";
import { NotFiniteError, TooFewDataError } from "./model-error";
import { requireFinite, type Observation } from "./observation";

/** Two classes of dated scores, of which higher is better: one is expected to lead the other. */
export interface Classes {
  readonly leader: readonly Observation[];
  readonly follower: readonly Observation[];
}

/** When each class first reached a level. */
export interface Lag {
  readonly level: number;
  /** Decimal years. */
  readonly leaderYear: number;
  readonly followerYear: number;
  /** Follower after leader; below zero where the follower was first. */
  readonly months: number;
}

/**
 * The first time at which a class reached a level; undefined if it has not.
 *
 * @param observations in any order
 */
export function firstToReach(
  observations: readonly Observation[],
  level: number,
): number | undefined {
  return observations.reduce<number | undefined>(
    (first, { year, value }) =>
      value >= level && (first === undefined || year < first) ? year : first,
    undefined,
  );
}

/**
 * How long after the leader the follower reached a level; undefined if either has not.
 *
 * It is the horizontal distance between two record frontiers. Input order does not matter, and what
 * is no record does not count.
 *
 * @throws {NotFiniteError} if a year, a value or the level is not finite
 */
export function lagAtLevel({ leader, follower }: Classes, level: number): Lag | undefined {
  const place = { calculation: "lagAtLevel" };
  requireFinite([...leader, ...follower], place);
  if (!Number.isFinite(level)) throw new NotFiniteError(place, "a finite level", `${level}`);
  return lagOf({ leader, follower }, level);
}

function lagOf({ leader, follower }: Classes, level: number): Lag | undefined {
  const leaderYear = firstToReach(leader, level);
  const followerYear = firstToReach(follower, level);
  if (leaderYear === undefined || followerYear === undefined) return undefined;
  return { level, leaderYear, followerYear, months: (followerYear - leaderYear) * 12 };
}

/** What a resampled lag rests on. */
export interface ResampledLag {
  /** Undefined where too few models bear one. */
  readonly interval: Interval | undefined;
  /** Models of each class at the level or above: the ones that could have been first. */
  readonly nLeader: number;
  readonly nFollower: number;
  /** Share of the resamplings in which both classes reach the level, 0 to 1. */
  readonly shareUsable: number;
}

/**
 * Models at the level or above that each class needs before an interval is given. With four of them
 * both classes reach the level in more than 96 % of the resamplings, however many models they have.
 */
export const minimumModels = 4;

/**
 * How far a lag depends on the models that happened to be made: each class is drawn anew with
 * replacement, as many models as it has, and the lag is taken again; the interval holds the middle
 * 95 % of the lags of those drawings in which both classes reach the level.
 *
 * Nothing is drawn by chance: a first date has a known chance in such a drawing, so the interval is
 * the one that seeded drawings come to as their number grows (Efron’s ideal bootstrap), and repeats.
 * An end is the least lag below or at which 2.5 % or 97.5 % of the drawings lie.
 *
 * A first date depends on one model, so this is a test of how the lag hangs on single models and no
 * sampling theory (the bootstrap of an extreme is not consistent).
 *
 * @see Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 6 (ideal bootstrap), 13
 *   (percentiles), 7.4 (failure at extremes)
 */
export function resampledLag({ leader, follower }: Classes, level: number): ResampledLag {
  const [ofLeader, ofFollower] = [firstDates(leader, level), firstDates(follower, level)];
  const lags = ofFollower.flatMap((late) =>
    ofLeader.map((early) => ({
      months: (late.year - early.year) * 12,
      chance: late.chance * early.chance,
    })),
  );
  const [nLeader, nFollower] = [ofLeader.length, ofFollower.length];
  const isEnough = Math.min(nLeader, nFollower) >= minimumModels;
  return {
    interval: isEnough ? middleOf(lags) : undefined,
    nLeader,
    nFollower,
    shareUsable: chanceOf(lags),
  };
}

/** A first date of a class drawn anew, in decimal years, and how often it comes up. */
interface FirstDate {
  readonly year: number;
  readonly chance: number;
}

/**
 * The dates on which a class drawn anew may first be at a level, in order, one for each model there.
 * The k-th is the first where the k − 1 before it are left out and it is not: of N models, k are all
 * left out in ((N − k) ÷ N)^N of the drawings.
 */
function firstDates(models: readonly Observation[], level: number): FirstDate[] {
  const n = models.length;
  const leftOut = (count: number) => ((n - count) / n) ** n;
  return models
    .filter(({ value }) => value >= level)
    .map(({ year }) => year)
    .sort((a, b) => a - b)
    .map((year, index) => ({ year, chance: leftOut(index) - leftOut(index + 1) }));
}

interface LikelyLag {
  readonly months: number;
  readonly chance: number;
}

const chanceOf = (lags: readonly LikelyLag[]) => lags.reduce((sum, { chance }) => sum + chance, 0);

/** The middle 95 % of lags that differ in how likely they are. */
function middleOf(lags: readonly LikelyLag[]): Interval {
  const sorted = [...lags].sort((a, b) => a.months - b.months);
  const all = chanceOf(sorted);
  const atShare = (share: number) => {
    let below = 0;
    const found = sorted.find(({ chance }) => (below += chance) >= share * all);
    return found!.months; // the last one has all of the chance below or at it
  };
  return { low: atShare(0.025), high: atShare(0.975) };
}

/**
 * How long ago, at a given time, the leader first had what the follower's best had then: zero where
 * the follower leads. Unlike the lag at a level it counts while a level has not been reached yet.
 *
 * @returns months; undefined while the follower has nothing
 */
export function standingLag({ leader, follower }: Classes, year: number): number | undefined {
  requireFinite([...leader, ...follower, { year, value: 0 }], { calculation: "standingLag" });
  const best = bestBy(follower, year);
  if (best === undefined) return undefined;
  const reached = firstToReach(leader, best);
  return reached === undefined ? 0 : Math.max(0, year - reached) * 12;
}

function bestBy(observations: readonly Observation[], year: number): number | undefined {
  const values = observations.filter((one) => one.year <= year).map(({ value }) => value);
  return values.length === 0 ? undefined : Math.max(...values);
}

/** Decimal years from one time to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The mean of the standing lag over a span of time, exactly: between two releases it grows by a month
 * a month.
 *
 * @returns months
 * @throws {RangeError} if the span has no length
 * @throws {TooFewDataError} if the follower has nothing at its start
 */
export function meanStandingLag({ leader, follower }: Classes, { from, to }: Span): number {
  if (!(from < to)) {
    throw new RangeError(`meanStandingLag: expected a span with a length, got ${from} to ${to}.`);
  }
  if (bestBy(follower, from) === undefined) {
    const place = { calculation: "meanStandingLag" };
    throw new TooFewDataError(place, `a follower by ${from}`, "none");
  }
  const releases = follower.map(({ year }) => year).filter((year) => year > from && year < to);
  const turns = [...new Set([from, ...releases, to])].sort((a, b) => a - b);
  const areas = turns.slice(1).map((end, index) => {
    const start = turns[index]!;
    const reached = firstToReach(leader, bestBy(follower, start)!);
    if (reached === undefined || reached >= end) return 0;
    const begin = Math.max(start, reached);
    return ((end - reached) ** 2 - (begin - reached) ** 2) / 2;
  });
  return (12 * areas.reduce((sum, area) => sum + area, 0)) / (to - from);
}
