import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, sumOf } from "./counts.ts";

describe("countVitest", () => {
  test("counts a skipped test as failed", () => {
    const report = { numTotalTests: 5, numPassedTests: 3, testResults: [] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
  });

  test("counts a file that broke before its first test", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    const report = { numTotalTests: 2, numPassedTests: 2, testResults };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
  });
});

describe("countPlaywright", () => {
  test("counts flaky and skipped tests and errors outside tests as failed", () => {
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
      errors: ["no tests"],
    };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 4 });
  });
});

test("a sum adds both sides", () => {
  expect(
    sumOf([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
