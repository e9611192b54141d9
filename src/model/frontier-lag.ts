import type { Interval } from "./interval";
import { NotFiniteError, TooFewDataError } from "./model-error";
import { requireFinite, type Observation } from "./observation";
import { quantile } from "./order-statistics";
import { seededRandom } from "./seeded-random";

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
  /** Undefined where too few models or draws bear one. */
  readonly interval: Interval | undefined;
  /** Models of each class at the level or above: the ones that could have been first. */
  readonly nLeader: number;
  readonly nFollower: number;
  /** Share of the draws in which both classes reach the level, 0 to 1. */
  readonly shareUsable: number;
}

export interface Resampling {
  readonly draws: number;
  readonly seed: number;
}

/** Models at the level or above that each class needs before an interval is given. */
export const minimumModels = 4;
/** Share of the draws in which both classes must reach the level. */
export const minimumShareUsable = 0.95;

/**
 * How far a lag depends on the models that happened to be made: each class is drawn anew with
 * replacement, as many models as it has, and the lag is taken again; the interval holds the middle
 * 95 % of the draws in which both classes reach the level.
 *
 * A first date depends on one model, so this is a test of how the lag hangs on single models and no
 * sampling theory (the bootstrap of an extreme is not consistent). The same seed gives the same draws.
 *
 * @throws {RangeError} if the number of draws is no whole number from 100 up, or the seed is none
 * @see Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 13 (percentiles), 7.4 (failure at extremes)
 */
export function resampledLag(
  classes: Classes,
  level: number,
  { draws, seed }: Resampling,
): ResampledLag {
  if (!(Number.isInteger(draws) && draws >= 100)) {
    throw new RangeError(`resampledLag: expected 100 or more draws, got ${draws}.`);
  }
  const random = seededRandom(seed);
  const months: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    // The leader is drawn first: the order is part of what a seed repeats.
    const leader = drawFrom(classes.leader, random);
    const follower = drawFrom(classes.follower, random);
    const lag = lagOf({ leader, follower }, level);
    if (lag) months.push(lag.months);
  }
  const reach = (models: readonly Observation[]) =>
    models.filter(({ value }) => value >= level).length;
  const [nLeader, nFollower] = [reach(classes.leader), reach(classes.follower)];
  const shareUsable = months.length / draws;
  const isEnough =
    Math.min(nLeader, nFollower) >= minimumModels && shareUsable >= minimumShareUsable;
  const interval = isEnough
    ? { low: quantile(months, 0.025), high: quantile(months, 0.975) }
    : undefined;
  return { interval, nLeader, nFollower, shareUsable };
}

function drawFrom(models: readonly Observation[], random: () => number): readonly Observation[] {
  return models.map(() => models[Math.floor(random() * models.length)]!); // 0 ≤ random < 1
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
