import { compound } from "./compounding";
import { NotAboveZeroError } from "./model-error";
import type { Observation } from "./observation";

/** Days of a mean year: doubling times in days are told by it. */
const daysPerYear = 365.25;

/**
 * What a value becomes when it doubles again and again from where it was last seen. Before that moment
 * the course is carried back.
 *
 * @param course from: a year and a value above zero; doublingDays: above zero
 * @param year decimal year
 * @throws {RangeError} if the doubling time or the value is not above zero, or a number is not finite
 */
export function doublingCourse(
  { from, doublingDays }: { readonly from: Observation; readonly doublingDays: number },
  year: number,
): number {
  const place = { calculation: "doublingCourse" };
  for (const number of [doublingDays, from.value]) {
    if (!(number > 0)) throw new NotAboveZeroError(place, "a number above zero", `${number}`);
  }
  return from.value * compound(2, ((year - from.year) * daysPerYear) / doublingDays);
}
