import { describe, expect, test } from "vitest";
import { values } from "~/build/findings";
import { intervalInWords, publishedInterval } from "~/findings/kit/interval";
import { GET } from "~/pages/numbers.json";

const kindOf = (id: string) => intervalInWords(values.find((value) => value.id === id)!);

describe("intervalInWords", () => {
  test.for([
    ["price-of-gpt3-level.fall-then", "95\u202f% interval"],
    ["published-price-falls.gpt3-level", "90\u202f% interval"],
    ["published-price-falls.fixed-result", "published range"],
    ["algorithmic-progress.catch-up", "published range"],
    ["algorithmic-progress.language", "95\u202f% interval"],
    ["landauer-distance.cmos-years", "published range"],
    ["price-of-gpt3-level.foretold-at-end", "95\u202f% prediction band"],
    ["task-horizon.line-at-censored", "95\u202f% prediction band"],
    ["open-lag.mmlu-70", "middle 95\u202f% of resamplings"],
  ] as const)("says of %s that it has a %s", ([id, words]) => {
    expect(kindOf(id)).toBe(words);
  });

  test("calls every forecast a band of prediction", () => {
    const foretold = values.filter(({ id }) => id.includes(".foretold"));
    expect(foretold.length).toBeGreaterThan(4);
    expect(new Set(foretold.map(intervalInWords))).toEqual(new Set(["95\u202f% prediction band"]));
  });
});

test("a published interval keeps the level that its source states", () => {
  const ends = { low: 1, high: 2 };
  expect(publishedInterval(ends, "90 %")).toEqual({ ...ends, intervalLevel: 0.9 });
  expect(publishedInterval(ends, "95 %")).toEqual(ends);
  expect(publishedInterval(ends, "range")).toEqual({ ...ends, intervalKind: "published range" });
});

test("no value without ends says what they are", () => {
  const endless = values.filter(({ low }) => low === undefined);
  expect(endless.filter(({ intervalKind }) => intervalKind !== undefined)).toEqual([]);
});

test("numbers.json says of each interval what it is", async () => {
  const response = await GET({} as Parameters<typeof GET>[0]);
  const numbers = (await response.json()) as Record<string, { low: unknown; interval: unknown }>;
  for (const { id, low, ...value } of values) {
    expect(numbers[id]?.interval, id).toBe(low === undefined ? null : intervalInWords(value));
  }
});
