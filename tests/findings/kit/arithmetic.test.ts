import { describe, expect, test } from "vitest";
import { step } from "~/findings/kit/arithmetic";

describe("step", () => {
  test("puts each operand where its mark stands", () => {
    const { arithmetic } = step("sum", "a + b", {
      pattern: "{} + {}",
      operands: [1, -2],
      value: -1,
    });
    expect(arithmetic).toBe("1 + (−2)");
  });

  test.for([
    ["{} + {}", [1], 2],
    ["{}", [1, 2], 1],
    ["", [1], 0],
  ] as const)("refuses “%s” with operands %j", ([pattern, operands, marks]) => {
    expect(() => step("sum", "a + b", { pattern, operands, value: 1 })).toThrow(
      `Step "sum": expected ${marks} operands for "${pattern}", got ${operands.length}.`,
    );
  });
});
