import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clampTo,
  isDefault,
  notchOf,
  shareOf,
  snapTo,
  stepsOf,
  valueAt,
  type Scale,
} from "~/assumptions/kit/settings";

fc.configureGlobal({ seed: 300 });

const years: Scale = { scale: "linear", from: 1, to: 10, step: 0.5, digits: 2, default: 4 };
const rates: Scale = { scale: "log", from: 1, to: 100, step: 1.05, digits: 2, default: 7.505 };

const linear = fc
  .record({ from: fc.integer({ min: -50, max: 50 }), steps: fc.integer({ min: 1, max: 200 }) })
  .chain(({ from, steps }) =>
    fc.constantFrom(0.1, 0.5, 1, 5).chain((step) =>
      fc.double({ min: from, max: from + steps * step, noNaN: true }).map((standing): Scale => ({
        scale: "linear",
        digits: 2,
        from,
        to: from + steps * step,
        step,
        default: standing,
      })),
    ),
  );
const log = fc
  .record({
    from: fc.constantFrom(0.01, 1, 300, 1e20),
    decades: fc.integer({ min: 1, max: 8 }),
    step: fc.double({ min: 1.02, max: 2, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ from, decades, step, share }): Scale => {
    const to = from * 10 ** decades;
    const standing = clampTo(
      { from, to, step, scale: "log", digits: 2, default: from },
      from * (to / from) ** share,
    );
    return { scale: "log", from, to, step, digits: 2, default: standing };
  });
const scales = fc.oneof(linear, log);

describe("a control", () => {
  test("has as many steps as its range holds", () => {
    expect(stepsOf(years)).toBe(18);
    expect(stepsOf(rates)).toBe(94);
  });

  test("shows round values, its ends and its default as they are", () => {
    expect(valueAt(years, 0)).toBe(1);
    expect(valueAt(years, 1)).toBe(1.5);
    expect(valueAt(years, 18)).toBe(10);
    expect(valueAt(rates, 0)).toBe(1);
    expect(valueAt(rates, 94)).toBe(100);
    expect(valueAt(rates, notchOf(rates, 7.505))).toBe(7.505);
    expect(valueAt(rates, 80)).toBe(50);
  });

  test("stays in its range wherever it is put", () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: -5, max: 2000 }), (scale, notch) => {
        const value = valueAt(scale, notch);
        expect(value).toBeGreaterThanOrEqual(scale.from);
        expect(value).toBeLessThanOrEqual(scale.to);
      }),
    );
  });

  test("has values that never go down from notch to notch", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const values = Array.from({ length: stepsOf(scale) + 1 }, (_, notch) =>
          valueAt(scale, notch),
        );
        // The default keeps its digits among neighbours that are rounded.
        const others = values.filter((value) => value !== scale.default);
        expect(others).toEqual([...others].sort((a, b) => a - b));
      }),
    );
  });

  test("reaches its default, at the notch nearest to it", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(valueAt(scale, notchOf(scale, scale.default))).toBe(scale.default);
        expect(isDefault(scale, scale.default)).toBe(true);
      }),
    );
  });

  test("has a place on its track for any number", () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 1e-9, max: 1e30, noNaN: true }), (scale, value) => {
        expect(shareOf(scale, value)).toBeGreaterThanOrEqual(0);
        expect(shareOf(scale, value)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("snapTo", () => {
  test("gives what a control can show: a notch of a linear scale, the digits of a log one", () => {
    expect([4.2, 4.3, 0, 99].map((value) => snapTo(years, value))).toEqual([4, 4.5, 1, 10]);
    expect([7.51, 12.34, 0.5, 1e9].map((value) => snapTo(rates, value))).toEqual([
      7.505, 12, 1, 100,
    ]);
  });

  test("gives back what it gave", () => {
    fc.assert(
      fc.property(
        fc.oneof(linear, log),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        (scale, value) => {
          const snapped = snapTo(scale, value);
          expect(snapTo(scale, snapped)).toBe(snapped);
          expect(clampTo(scale, snapped)).toBe(snapped);
        },
      ),
    );
  });
});
