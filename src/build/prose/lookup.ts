import type { Value } from "~/findings/kit/value";
import { nearNames } from "../near-names";

const parts = ["low", "high", "n"] as const;

/** A value that an assertion names, and the number that is meant: the value itself, an end, or its rows. */
export interface Named {
  readonly value: Value;
  readonly number: number;
}

/**
 * Finds what a name in an assertion stands for: `finding.value`, or the same with `.low`, `.high` or `.n`.
 *
 * @throws {Error} if there is no such value, naming near ones, or if it has no interval
 */
export function findNamed(name: string, values: readonly Value[]): Named {
  const whole = values.find(({ id }) => id === name);
  if (whole) return { value: whole, number: whole.value };
  const part = parts.find((candidate) => name.endsWith(`.${candidate}`));
  const base = part && values.find(({ id }) => id === name.slice(0, -part.length - 1));
  if (!part || !base) {
    const near = nearNames(
      name,
      values.map(({ id }) => id),
    );
    throw new Error(`expected the id of a finding’s value, got "${name}". Near: ${near}.`);
  }
  const number = base[part];
  if (number === undefined) {
    throw new Error(`expected an interval, but "${base.id}" has none.`);
  }
  return { value: base, number };
}
