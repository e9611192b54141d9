import type { Provenance } from "~/data/kit/table";
import type { Value } from "~/findings/kit/value";
import { formatNumber } from "~/figures/kit/format";
import { workOut } from "./assertion";
import { meets, readExpectation } from "./expectation";
import { findNamed } from "./lookup";
import type { Component, Prose, Sentence } from "./read-prose";

/** A sentence that an author bound to the data: a range for a value, or an assertion. */
export interface Statement {
  readonly kind: "range" | "assertion";
  /** The range or the assertion, as it was written. */
  readonly text: string;
  readonly at: string;
  readonly sentence: string;
  readonly holds: boolean;
  /** What it was held against: "price-of-gpt3-level.fall-then = 15.03 (15×)". */
  readonly found: string;
  /** The ids of the values in it. */
  readonly values: readonly string[];
  readonly rows: readonly Provenance[];
}

/**
 * Every bound sentence of an essay, held against the values.
 *
 * @throws {Error} naming file, line and column of the first that cannot be read
 */
export function statementsOf(prose: Prose, values: readonly Value[]): Statement[] {
  return prose.sentences.flatMap((sentence) =>
    sentence.isHeading
      ? []
      : sentence.components.flatMap((component) => {
          const statement = statementOf(component, sentence, values);
          return statement ? [statement] : [];
        }),
  );
}

function statementOf(
  component: Component,
  sentence: Sentence,
  values: readonly Value[],
): Statement | undefined {
  const { name, attributes, at } = component;
  try {
    if (name === "Num" && attributes["expect"] !== undefined) {
      return rangeOf(component, sentence, values);
    }
    if (name === "Assert") return assertionOf(component, sentence, values);
    return undefined;
  } catch (cause) {
    throw new Error(`${at}: <${name}>: ${(cause as Error).message}`, { cause });
  }
}

function rangeOf(component: Component, sentence: Sentence, values: readonly Value[]): Statement {
  const { of = "", as, expect = "" } = component.attributes;
  const end = as === "low" || as === "high" ? `.${as}` : "";
  const { value, number } = findNamed(`${of}${end}`, values);
  return {
    kind: "range",
    text: expect,
    at: component.at,
    sentence: sentence.text,
    holds: meets(readExpectation(expect), number),
    found: inWords(`${of}${end}`, number, value),
    values: [value.id],
    rows: value.rows,
  };
}

function assertionOf(
  component: Component,
  sentence: Sentence,
  values: readonly Value[],
): Statement {
  const that = component.attributes["that"];
  if (!that) throw new Error('expected that="a.b > c.d", the comparison that the phrase rests on.');
  const named = (name: string) => findNamed(name, values);
  const { holds, operands } = workOut(that, (name) => named(name).number);
  if (operands.length === 0) {
    throw new Error(`expected at least one finding’s value, got numbers alone in "${that}".`);
  }
  const parts = operands.map(({ name }) => named(name));
  return {
    kind: "assertion",
    text: that,
    at: component.at,
    sentence: sentence.text,
    holds,
    found: operands.map(({ name, value }) => inWords(name, value, named(name).value)).join(", "),
    values: [...new Set(parts.map(({ value }) => value.id))],
    rows: [...new Set(parts.flatMap(({ value }) => value.rows))],
  };
}

function inWords(name: string, number: number, { unit }: Value): string {
  const precise = Number(number.toPrecision(4));
  const formatted = name.endsWith(".n") ? "" : ` (${formatNumber(number, unit)})`;
  return `${name} = ${precise}${formatted}`;
}
