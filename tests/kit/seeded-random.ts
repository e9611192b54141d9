/**
 * A generator of numbers from 0 to below 1 that look random and are the same for one seed on every
 * machine: what a test draws with it repeats. The algorithm is mulberry32, with a state of 32 bits:
 * enough for some million draws, and for no secret.
 *
 * @param seed whole number from 0 to below 2³²
 * @throws {RangeError} if the seed is no such number
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain)
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw new RangeError(
      `seededRandom: expected a whole number from 0 to below 2^32, got ${seed}.`,
    );
  }
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
