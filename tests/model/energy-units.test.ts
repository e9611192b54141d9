import { describe, expect, test } from "vitest";
import {
  energyInJoules,
  joulesPerMegawattHour,
  joulesPerOperation,
  meanMegawatts,
  operationsPerJoule,
} from "../../src/model/energy-units";

describe("energy units", () => {
  test("a watt for an hour is 3,600 joules, a megawatt-hour 3.6 billion", () => {
    expect(energyInJoules({ watts: 1, hours: 1 })).toBe(3600);
    expect(energyInJoules({ watts: 1e6, hours: 1 })).toBe(joulesPerMegawattHour);
  });

  test("8.76 terawatt-hours a year are a gigawatt all year round", () => {
    expect(meanMegawatts(8.76)).toBeCloseTo(1000, 9);
    expect(() => meanMegawatts(0)).toThrow(
      "meanMegawatts: expected terawatt-hours a year above zero, got 0.",
    );
  });

  // The Green500 of November 2007 gives Blue Gene/P 357.23 MFLOPS per watt.
  test("a machine of 0.35723 GFLOPS per watt does 357 million operations with a joule", () => {
    expect(operationsPerJoule(0.35723)).toBeCloseTo(357_230_000, 3);
    expect(joulesPerOperation(0.35723) * 357_230_000).toBeCloseTo(1, 12);
  });

  test("what is not above zero is refused by name", () => {
    expect(() => operationsPerJoule(0)).toThrow(
      "operationsPerJoule: expected GFLOPS per watt above zero, got 0.",
    );
    expect(() => energyInJoules({ watts: 1, hours: NaN })).toThrow(
      "energyInJoules: expected hours above zero, got NaN.",
    );
  });
});
