import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepsOf, valueAt, type AssumptionSettings } from "~/assumptions/kit/settings";
import { formatForAddress, readWorld, writeWorld } from "~/assumptions/kit/world";
import { assumptions } from "~/build/assumptions";

fc.configureGlobal({ seed: 12 });

const fall: AssumptionSettings = {
  id: "price-fall",
  label: "Fall of price",
  unit: "times-cheaper-per-year",
  suffix: "a year",
  scale: "log",
  from: 1,
  to: 100,
  step: 1.05,
  digits: 2,
  default: 7.505,
};
const length: AssumptionSettings = {
  ...fall,
  id: "degree-length",
  scale: "linear",
  from: 1,
  to: 8,
  step: 0.5,
  default: 4,
};
const known = [fall, length];
const real = assumptions.map(({ settings }) => settings);
const read = (query: string) => {
  const { moved, clamped, isStated } = readWorld(query, known);
  return { moved: Object.fromEntries(moved), clamped, isStated };
};

describe("the world in an address", () => {
  test("is what it names, the rest at defaults", () => {
    expect(read("?price-fall=12")).toEqual({
      moved: { "price-fall": 12 },
      clamped: [],
      isStated: true,
    });
    expect(read("?price-fall=12&degree-length=3.5").moved).toEqual({
      "price-fall": 12,
      "degree-length": 3.5,
    });
    expect(read("")).toEqual({ moved: {}, clamped: [], isStated: false });
  });

  test("is stated, and nothing in it moved, where it names a default", () => {
    expect(read("?degree-length=4")).toEqual({ moved: {}, clamped: [], isStated: true });
    // What a reader sees as the default is the default.
    expect(read("?price-fall=7.5")).toEqual({ moved: {}, clamped: [], isStated: true });
  });

  test.for([
    ["?price-fall=999", 100],
    ["?price-fall=-3", 1],
    ["?price-fall=1e308", 100],
    ["?price-fall=1e999", 100],
    ["?price-fall=0", 1],
  ] as const)("is set to the end of the range and said to be: %s", ([query, value]) => {
    expect(read(query)).toEqual({
      moved: { "price-fall": value },
      clamped: ["price-fall"],
      isStated: true,
    });
  });

  test.for([
    "?price-fall=NaN",
    "?price-fall=Infinity",
    "?price-fall=",
    "?price-fall",
    "?price-fall=12px",
    "?price-fall=0x10",
    "?price-fall=1,5",
    "?price-fall= 12",
    "?price-fall=<script>alert(1)</script>",
    "?price-fall=%3Cimg%20src=x%20onerror=alert(1)%3E",
    `?price-fall=${"9".repeat(5000)}`,
    "?Price-Fall=12",
    "?__proto__=12&constructor=3&toString=4",
    "?price-fall[]=12",
    "?%",
  ])("ignores what is no number or not known: %s", (query) => {
    expect(read(query)).toEqual({ moved: {}, clamped: [], isStated: false });
  });

  test("takes the first of several values", () => {
    expect(read("?price-fall=12&price-fall=40").moved).toEqual({ "price-fall": 12 });
  });

  test("is found among ten thousand other parameters", () => {
    const others = Array.from({ length: 10_000 }, (_, index) => `x${index}=${index}`).join("&");
    expect(read(`?${others}&price-fall=12`).moved).toEqual({ "price-fall": 12 });
  });

  test("is never out of range nor without a number, whatever the address", () => {
    const value = fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String));
    fc.assert(
      fc.property(fc.array(value), fc.webQueryParameters(), (values, tail) => {
        const query = values.map((one) => `price-fall=${encodeURIComponent(one)}`).join("&");
        for (const number of readWorld(`?${query}&${tail}`, known).moved.values()) {
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("writing a world", () => {
  test("says the moved ones alone, in short, and keeps what is not its own", () => {
    const moved = new Map([["price-fall", 12]]);
    expect(writeWorld("?q=price&degree-length=9", known, moved)).toBe("q=price&price-fall=12");
    expect(writeWorld("?price-fall=3&price-fall=4", known, new Map())).toBe("");
    expect([0.5, 12, 1e25, 100].map(formatForAddress)).toEqual(["0.5", "12", "1e25", "100"]);
  });

  test("leads back to the same world, for every notch of every assumption of the site", () => {
    for (const settings of [...real, ...known]) {
      for (let notch = 0; notch <= stepsOf(settings); notch += 1) {
        const value = valueAt(settings, notch);
        const world = value === settings.default ? new Map() : new Map([[settings.id, value]]);
        const query = writeWorld("", [settings], world);
        expect(readWorld(query, [settings])).toEqual({
          moved: world,
          clamped: [],
          isStated: world.size > 0,
        });
      }
    }
  });

  test("leads back to the same world from any values, and again to the same address", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const { moved } = readWorld(`price-fall=${one}&degree-length=${other}`, known);
        const address = writeWorld("", known, moved);
        const again = readWorld(address, known);
        expect(writeWorld("", known, again.moved)).toBe(address);
        for (const [id, number] of moved) {
          expect(again.moved.get(id)! / number).toBeCloseTo(1, 10);
        }
      }),
    );
  });
});
