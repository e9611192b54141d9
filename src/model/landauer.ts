/**
 * The least heat, in joules, that an operation gives off if it erases bits: k · T · ln 2 for each of
 * them. An operation that erases nothing (reversible logic) has no such floor, so the number of bits
 * must always be said along with the result.
 *
 * @param operation boltzmannJoulePerKelvin: k; kelvin: temperature of the surroundings; bitsErased: by one operation
 * @throws {RangeError} if one of them is not a finite number above zero
 * @see Landauer, "Irreversibility and Heat Generation in the Computing Process" (1961)
 */
export function landauerJoules(operation: {
  readonly boltzmannJoulePerKelvin: number;
  readonly kelvin: number;
  readonly bitsErased: number;
}): number {
  for (const [name, value] of Object.entries(operation)) {
    if (value > 0 && Number.isFinite(value)) continue;
    throw new RangeError(`landauerJoules: expected ${name} above zero, got ${value}.`);
  }
  const { boltzmannJoulePerKelvin, kelvin, bitsErased } = operation;
  return boltzmannJoulePerKelvin * kelvin * Math.LN2 * bitsErased;
}
