import { describe, expect, test } from "vitest";
import {
  ModelError,
  NotAboveZeroError,
  NotFiniteError,
  OneSingleDateError,
  TooFewDataError,
} from "../../src/model/model-error";

const place = { calculation: "fitLogTrend" };

describe("ModelError", () => {
  test("says where, the rule and the value", () => {
    const error = new TooFewDataError(place, "3 or more observations", "2");
    expect(error.message).toBe("fitLogTrend: expected 3 or more observations, got 2.");
  });

  test("begins with the series when it is known", () => {
    const named = { ...place, series: "price-at-capability (GPT-3 level)" };
    expect(new TooFewDataError(named, "3 or more observations", "2").message).toBe(
      "price-at-capability (GPT-3 level): fitLogTrend: expected 3 or more observations, got 2.",
    );
  });

  test.each([
    [TooFewDataError, "TooFewDataError", "too few"],
    [NotAboveZeroError, "NotAboveZeroError", "not above zero"],
    [OneSingleDateError, "OneSingleDateError", "one single date"],
    [NotFiniteError, "NotFiniteError", "not finite"],
  ])("%o carries its name and reason, and is a RangeError", (Kind, name, reason) => {
    const error = new Kind(place, "this", "that");
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ name, reason });
    expect(String(error)).toBe(`${name}: fitLogTrend: expected this, got that.`);
  });
});
