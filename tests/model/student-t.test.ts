import { describe, expect, test } from "vitest";
import { studentTQuantile } from "../../src/model/student-t";

const probabilities = [0.005, 0.05, 0.2, 0.5, 0.75, 0.95, 0.975, 0.9995];

describe("studentTQuantile", () => {
  // One degree of freedom is the Cauchy distribution: t = tan(π (p − ½)).
  test.each(probabilities)("is a tangent with 1 degree of freedom, at %s", (p) => {
    const exact = Math.tan(Math.PI * (p - 0.5));
    expect(Math.abs(studentTQuantile(p, 1) - exact)).toBeLessThan(1e-11 * (1 + Math.abs(exact)));
  });

  // t = (2p − 1) · √(2 / (4p (1 − p)))
  test.each(probabilities)("is a square root with 2 degrees of freedom, at %s", (p) => {
    const exact = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
    expect(Math.abs(studentTQuantile(p, 2) - exact)).toBeLessThan(1e-11 * (1 + Math.abs(exact)));
  });

  // P(T ≤ t) = ½ + (u / (1 + u²) + arctan u) / π with u = t / √3.
  test.each(probabilities)("inverts the closed form with 3 degrees of freedom, at %s", (p) => {
    const u = studentTQuantile(p, 3) / Math.sqrt(3);
    expect(0.5 + (u / (1 + u ** 2) + Math.atan(u)) / Math.PI).toBeCloseTo(p, 12);
  });

  // Fisher & Yates, Statistical Tables, table III: two-sided 5 %.
  test.each([
    [4, 2.776],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])("agrees with the printed table at %i degrees of freedom", (degreesOfFreedom, printed) => {
    expect(studentTQuantile(0.975, degreesOfFreedom)).toBeCloseTo(printed, 3);
  });

  test.each([0, 1, -0.5, NaN])("rejects the probability %s", (p) => {
    expect(() => studentTQuantile(p, 3)).toThrow(
      new RangeError(`studentTQuantile: expected a probability between 0 and 1, got ${p}.`),
    );
  });

  test.each([0, -1, NaN, Infinity])("rejects %s degrees of freedom", (v) => {
    expect(() => studentTQuantile(0.5, v)).toThrow(
      new RangeError(`studentTQuantile: expected degrees of freedom above zero, got ${v}.`),
    );
  });
});
