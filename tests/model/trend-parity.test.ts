import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalYear } from "../../src/model/decimal-year";
import { parityOf } from "../../src/model/trend-parity";

fc.configureGlobal({ seed: 1837 });

const along = (slope: number, start: number, noise: readonly number[] = [0, 0, 0, 0]) =>
  noise.map((off, index) => ({ year: 2020 + index, value: start + slope * index + off }));

const scored = (rows: readonly (readonly [string, number])[]) =>
  rows.map(([date, value]) => ({ year: decimalYear(date), value }));

describe("parityOf", () => {
  test("finds where two exact lines meet, and no doubt about it", () => {
    // 50 + 5t and 20 + 15t meet after three years, at 65.
    const parity = parityOf({ leader: along(5, 50), follower: along(15, 20) });
    expect(parity.rateRatio).toBeCloseTo(3, 12);
    expect(parity.year).toBeCloseTo(2023, 9);
    expect(parity.valueAtParity).toBeCloseTo(65, 9);
    expect(parity.pooledSpread).toBeCloseTo(0, 9);
    expect(parity.yearSet.kind).toBe("inside");
  });

  test("gives the year no limits when the slopes may be the same", () => {
    const noise = [3, -3, -3, 3];
    const parity = parityOf({ leader: along(5, 50, noise), follower: along(5.1, 20, noise) });
    expect(parity.yearSet.kind).not.toBe("inside");
  });

  test("does not depend on the year from which time is counted, nor on the unit", () => {
    const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(noise, noise, fc.integer({ min: -30, max: 30 }), (a, b, shift) => {
        const [leader, follower] = [along(5, 50, a), along(15, 20, b)];
        const moved = (series: typeof leader) =>
          series.map(({ year, value }) => ({ year: year + shift, value: value * 10 }));
        const parity = parityOf({ leader, follower });
        const other = parityOf({ leader: moved(leader), follower: moved(follower) });
        expect(other.year - shift).toBeCloseTo(parity.year, 6);
        expect(other.rateRatio).toBeCloseTo(parity.rateRatio, 9);
        expect(other.yearSet.kind).toBe(parity.yearSet.kind);
        if (parity.yearSet.kind !== "inside" || other.yearSet.kind !== "inside") return;
        expect(other.yearSet.interval.high - shift).toBeCloseTo(parity.yearSet.interval.high, 5);
        expect(parity.yearSet.interval.low).toBeLessThanOrEqual(parity.year);
        expect(parity.yearSet.interval.high).toBeGreaterThanOrEqual(parity.year);
      }),
    );
  });

  // Record scores on few-shot MMLU as published by the makers (model cards and papers): GPT-3, Gopher,
  // Chinchilla, PaLM, Flan-PaLM, GPT-4; LLaMA 65B, Llama 2 70B, Qwen 72B and the open models before.
  test("agrees with the notes that open models rose faster on MMLU", () => {
    const { rateRatio, rateRatioSet } = parityOf({
      leader: scored([
        ["2020-05-28", 43.9],
        ["2021-12-08", 60],
        ["2022-03-29", 67.5],
        ["2022-04-05", 69.3],
        ["2022-10-20", 75.2],
        ["2023-03-14", 86.4],
      ]),
      follower: scored([
        ["2021-06-04", 24.9],
        ["2022-02-02", 27.6],
        ["2022-05-02", 31.8],
        ["2022-08-04", 44.8],
        ["2022-10-20", 54.5],
        ["2023-02-24", 63.4],
        ["2023-07-18", 68.9],
        ["2023-09-06", 70.4],
        ["2023-11-02", 76.3],
        ["2023-11-30", 77.4],
      ]),
    });
    expect(rateRatio).toBeCloseTo(1.632, 3);
    expect(rateRatioSet.kind === "inside" && rateRatioSet.interval.low).toBeGreaterThan(1);
  });

  test("refuses lines that never meet, and too few points", () => {
    expect(() => parityOf({ leader: along(5, 50), follower: along(5, 20) })).toThrow(
      "parityOf: expected lines that meet, got two slopes of 5.",
    );
    expect(() => parityOf({ leader: along(5, 50, [0, 0]), follower: along(5, 20) })).toThrow(
      "parityOf: expected 3 or more observations, got 2.",
    );
  });
});
