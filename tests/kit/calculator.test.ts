import { expect, test } from "vitest";
import { calculate } from "./calculator.ts";

test.for([
  ["60 ÷ 0.00625", 9600],
  ["12 × log10(2) ÷ log10(4)", 6],
  ["(2024.5 − 2021.5) × 12", 36],
  ["8 ÷ 4 ÷ 2", 1],
  ["10^(−2)", 0.01],
  ["10^(1 + 2 × (3 − 2.5))", 100],
  ["2^3^2", 512],
  ["(9 ÷ 4)^(1 ÷ 2)", 1.5],
  ["5 − 2 − 1", 2],
] as const)("%s is %d", ([arithmetic, value]) => {
  expect(calculate(arithmetic)).toBeCloseTo(value, 12);
});

test.for(["1 +", "2 * 3", "(1 − 2", "1e-5", "1 2", "-3", "NaN"])("%s is refused", (arithmetic) => {
  expect(() => calculate(arithmetic)).toThrow("expected");
});
