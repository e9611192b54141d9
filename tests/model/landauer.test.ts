import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { landauerJoules } from "../../src/model/landauer";

const boltzmannJoulePerKelvin = 1.380649e-23;
const at = (kelvin: number, bitsErased: number) =>
  landauerJoules({ boltzmannJoulePerKelvin, kelvin, bitsErased });

describe("landauerJoules", () => {
  // Bérut and others, "Experimental verification of Landauer’s principle" (2012): "≈ 3 × 10⁻²¹ joules
  // at room temperature".
  test("agrees with the published value at room temperature", () => {
    expect(at(300, 1)).toBeCloseTo(3e-21, 21);
    expect(at(300, 1) / 2.8709785e-21).toBeCloseTo(1, 6);
  });

  test("is in proportion to the temperature and to the bits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.nat(1e5), (kelvin, bits) => {
        const one = at(1, 1);
        expect(at(kelvin, bits + 1) / (one * kelvin * (bits + 1))).toBeCloseTo(1, 12);
      }),
    );
  });

  test("has no value for an operation that erases nothing", () => {
    expect(() => at(300, 0)).toThrow("landauerJoules: expected bitsErased above zero, got 0.");
    expect(() => at(-1, 1)).toThrow("landauerJoules: expected kelvin above zero, got -1.");
  });
});
