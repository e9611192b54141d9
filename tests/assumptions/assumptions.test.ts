import { describe, expect, test } from "vitest";
import {
  defineAssumption,
  fromConstant,
  fromFinding,
  type AssumptionDefinition,
} from "~/assumptions/kit/define-assumption";
import { assumptionById, assumptions } from "~/build/assumptions";
import { explorables } from "~/build/explorables";
import { priceOfGpt3Level } from "~/findings/price-of-gpt3-level";
import { formatNumber } from "~/figures/kit/format";

const fallSince = priceOfGpt3Level.values["fall-since"];
const trial: AssumptionDefinition = {
  id: "trial",
  label: "Trial",
  unit: "times-cheaper-per-year",
  scale: "log",
  from: 1,
  to: 100,
  step: 1.05,
  default: fromFinding(fallSince),
};

describe.for(assumptions.map((assumption) => [assumption.settings.id, assumption] as const))(
  "%s",
  ([, { settings, anchor, interval }]) => {
    test("stands at a finding or a constant, with an address that says what it rests on", () => {
      expect(settings.default).toBe(anchor.value);
      expect(anchor.path).toMatch(/^(numbers\/[a-z0-9-]+\/#[a-z0-9-]+|data\/constants\/#.+)$/);
    });

    test("has an interval round its default, and a word for it", () => {
      if (!interval) return expect(settings.low).toBeUndefined();
      expect(settings.low).toBeLessThanOrEqual(settings.default);
      expect(settings.high).toBeGreaterThanOrEqual(settings.default);
      expect(interval.words).toMatch(/\S/);
    });

    test("has a unit that can show both its ends", () => {
      for (const end of [settings.from, settings.to]) {
        expect(formatNumber(end, settings.unit)).toMatch(/\d/);
      }
    });

    test("is moved by an explorable", () => {
      const moving = explorables.filter(({ explorable }) =>
        explorable.assumptions.includes(settings.id),
      );
      expect(moving).not.toEqual([]);
    });
  },
);

describe("a declaration that does not fit is refused", () => {
  test.for([
    [{ id: "Trial" }, "expected an id of small letters and hyphens, two or more, got Trial"],
    [{ from: 100, to: 1 }, "expected a range that ascends, got 100 to 1"],
    [{ from: 0 }, "expected a log scale that begins above zero, got 0"],
    [{ step: 1 }, "expected a step that leads upwards, got 1"],
    [{ to: 8 }, "expected default and interval within 1 to 8, got 5."],
    [{ unit: "times" }, 'expected the unit of its default, "times-cheaper-per-year", got times'],
  ] as const)("%o", ([change, message]) => {
    const define = () => defineAssumption({ ...trial, ...change } as AssumptionDefinition);
    expect(define).toThrow(message);
  });

  test("names its file", () => {
    expect(() => defineAssumption({ ...trial, step: 0 })).toThrow("src/assumptions/trial.ts: ");
  });
});

test("a constant can be a default, and leads to its row", () => {
  const { settings, anchor, interval } = defineAssumption({
    ...trial,
    unit: "words-per-token",
    scale: "linear",
    from: 0.1,
    to: 2,
    step: 0.05,
    default: fromConstant("words-per-token"),
  });
  expect(settings.default).toBe(0.75);
  expect(anchor.path).toBe("data/constants/#words-per-token");
  expect(interval).toBeUndefined();
});

test("an assumption that is not there is refused with near names", () => {
  expect(() => assumptionById("price-fal", "here")).toThrow(
    'here: expected the id of an assumption, got "price-fal". Near: price-fall',
  );
});
