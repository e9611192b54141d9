import { describe, expect, test } from "vitest";
import { findings, valueById, values } from "~/build/findings";
import { tables } from "~/build/tables";
import { isPossible } from "~/data/kit/units";
import type { Value } from "~/findings/kit/value";
import { calculate } from "../kit/calculator.ts";

const tableIds = tables.map(({ id }) => id);

describe.for(values.map((value) => [value.id, value] as const))("%s", ([, value]) => {
  const { derivation, rows } = value;

  test("says what it is, and by which rule its rows are in", () => {
    expect(value.label).toMatch(/^\S.*[^.\s]$/);
    expect(value.rule).toMatch(/\.$/);
    expect(derivation.words).toMatch(/^\S.*[^.\s]$/);
  });

  test("is a number that its unit allows, inside its interval", () => {
    for (const number of [value.value, value.low, value.high]) {
      if (number !== undefined) expect(isPossible(number, value.unit), String(number)).toBe(true);
    }
    expect(value.low ?? value.value).toBeLessThanOrEqual(value.value);
    expect(value.high ?? value.value).toBeGreaterThanOrEqual(value.value);
    expect(value.low === undefined).toBe(value.high === undefined);
  });

  test("rests on rows of the tables that it names, each once", () => {
    expect(rows).not.toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
    expect(new Set(rows.map(({ ref }) => ref.table))).toEqual(new Set(value.tables));
    expect(tableIds).toEqual(expect.arrayContaining([...value.tables]));
    if (value.method !== "backtest") expect(value.n).toBe(rows.length);
  });

  test("has arithmetic that a pocket calculator works out to the same", () => {
    for (const { arithmetic, value: result, label } of derivation.steps) {
      if (arithmetic === undefined) continue;
      const worked = calculate(arithmetic);
      const error = result === worked ? 0 : Math.abs(worked - result) / Math.abs(result);
      expect(error, `${label}: ${arithmetic} gives ${worked}, not ${result}`).toBeLessThan(1e-6);
    }
  });

  test("has a step that ends in the value itself", () => {
    expect(nearestStep(value, value.value)).toBeLessThan(1e-12);
  });

  test("has steps that end in the ends of its interval, where it was fitted", () => {
    if (value.method !== "fit" || value.low === undefined) return;
    for (const end of [value.low, value.high!]) {
      expect(nearestStep(value, end)).toBeLessThan(1e-9);
    }
  });

  test("has the x and y of every row, where a line was fitted through them", () => {
    if (value.method !== "fit" && value.method !== "backtest") return;
    expect(derivation.points).toHaveLength(rows.length);
    for (const { x, y, value: price } of derivation.points!) {
      expect(y).toBeCloseTo(Math.log10(price), 12);
      expect(x).toBeGreaterThan(1900);
    }
  });
});

describe("the findings", () => {
  test("have values whose ids begin with their own", () => {
    for (const { id, values: own } of findings) {
      for (const [name, value] of Object.entries(own)) expect(value.id).toBe(`${id}.${name}`);
    }
  });

  test("give no two values one id", () => {
    const ids = values.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("have labels that tell the values of one finding apart", () => {
    for (const finding of findings) {
      const labels = Object.values(finding.values).map(({ label }) => label);
      const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
      expect(twice, finding.id).toEqual([]);
    }
  });
});

describe("valueById", () => {
  test("names near ids for one that is not there", () => {
    expect(() =>
      valueById("price-of-gpt3-level.frist", "content/essays/x.mdx:12:3: <Num>"),
    ).toThrow(
      /^content\/essays\/x\.mdx:12:3: <Num>: expected the id of a finding’s value, got "price-of-gpt3-level\.frist"\. Near: price-of-gpt3-level\.first, /,
    );
  });

  test("says so when none is given", () => {
    expect(() => valueById(undefined, "x.mdx: <Num>")).toThrow('got ""');
  });
});

/** How far the nearest step of a derivation is from a number, as a share of it. */
function nearestStep({ derivation }: Value, number: number): number {
  return Math.min(
    ...derivation.steps.map(({ value: result }) =>
      result === number ? 0 : Math.abs(result - number) / Math.abs(number),
    ),
  );
}
