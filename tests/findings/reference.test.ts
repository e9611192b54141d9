/**
 * Every value of every finding against the files of `reference/`, which other code in another language
 * computed from the same rows: the tables as they stood when the reference was made, in `frozen/`. So a
 * new row breaks nothing here; a changed calculation does.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Value } from "~/findings/kit/value";
import { root } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

interface Reference {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

const folder = join(root, "tests/findings");
const reference: Readonly<Record<string, Reference>> = Object.fromEntries(
  filesIn(join(folder, "reference")).flatMap((file) => {
    const text = readFileSync(join(folder, "reference", file), "utf8");
    const ofFinding = JSON.parse(text) as Readonly<Record<string, Reference>>;
    return Object.entries(ofFinding).map(([name, value]) => [
      `${file.replace(".json", "")}.${name}`,
      value,
    ]);
  }),
);

let values: readonly Value[] = [];

beforeAll(async () => {
  vi.resetModules();
  for (const file of filesIn(join(folder, "frozen"))) {
    const csv = readFileSync(join(folder, "frozen", file), "utf8");
    vi.doMock(join(root, "src/data", `${file}?raw`), () => ({ default: csv }));
  }
  ({ values } = await import("~/build/findings"));
});

test("the reference has every value and nothing else", () => {
  expect(values.map(({ id }) => id).sort()).toEqual(Object.keys(reference).sort());
});

describe("agrees to nine digits", () => {
  test.for(Object.entries(reference))("%s", ([id, expected]) => {
    const value = values.find((candidate) => candidate.id === id);
    for (const face of ["value", "low", "high"] as const) {
      expect(relativeError(value?.[face], expected[face]), face).toBeLessThan(1e-9);
    }
  });
});

test("the frozen tables are what the values come from", async () => {
  const { inferencePrices } = await import("~/data/inference-prices");
  const frozen = readFileSync(join(folder, "frozen/tables/inference-prices.csv"), "utf8");
  expect(inferencePrices.rows).toHaveLength(frozen.trim().split("\n").length - 1);
  const { readSources, sources } = await import("~/data/sources");
  expect(sources).toEqual(readSources(readFileSync(join(folder, "frozen/sources.csv"), "utf8")));
});

/** 0 where both are absent, infinite where one is. */
function relativeError(got: number | undefined, expected: number | undefined): number {
  if (got === undefined || expected === undefined) return got === expected ? 0 : Infinity;
  if (got === expected) return 0;
  return Math.abs(got - expected) / Math.max(Math.abs(got), Math.abs(expected));
}
