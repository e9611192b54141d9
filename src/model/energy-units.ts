/** Conversions of energy and power, once and for all. */

/** Joules in a watt-hour. */
const joulesPerWattHour = 3600;

/** Joules in a megawatt-hour. */
export const joulesPerMegawattHour = joulesPerWattHour * 1e6;

/** Operations in a GFLOP. */
export const operationsPerGflop = 1e9;

/** Watts in a megawatt. */
export const wattsPerMegawatt = 1e6;

/**
 * Operations for each joule of a machine: GFLOPS per watt are GFLOP per joule.
 *
 * @param gflopsPerWatt above zero
 * @throws {RangeError} if it is not
 */
export function operationsPerJoule(gflopsPerWatt: number): number {
  requirePositive(gflopsPerWatt, "operationsPerJoule", "GFLOPS per watt");
  return gflopsPerWatt * operationsPerGflop;
}

/**
 * Joules that one operation takes.
 *
 * @param gflopsPerWatt above zero
 * @throws {RangeError} if it is not
 */
export function joulesPerOperation(gflopsPerWatt: number): number {
  return 1 / operationsPerJoule(gflopsPerWatt);
}

/** Hours of a common year. */
const hoursPerYear = 8760;

/**
 * The steady draw, in megawatts, that uses up so many terawatt-hours in a common year.
 *
 * @throws {RangeError} if they are not above zero
 */
export function meanMegawatts(terawattHoursPerYear: number): number {
  requirePositive(terawattHoursPerYear, "meanMegawatts", "terawatt-hours a year");
  return (terawattHoursPerYear * wattsPerMegawatt) / hoursPerYear;
}

/** Energy in joules of a power in watts over some hours. @throws {RangeError} if one is not above zero */
export function energyInJoules({ watts, hours }: { watts: number; hours: number }): number {
  requirePositive(watts, "energyInJoules", "watts");
  requirePositive(hours, "energyInJoules", "hours");
  return watts * hours * joulesPerWattHour;
}

function requirePositive(value: number, calculation: string, unit: string): void {
  if (value > 0 && Number.isFinite(value)) return;
  throw new RangeError(`${calculation}: expected ${unit} above zero, got ${value}.`);
}
