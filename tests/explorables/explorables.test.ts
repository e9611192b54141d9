import { describe, expect, test } from "vitest";
import { valueAt, stepsOf } from "~/assumptions/kit/settings";
import { explorableById, explorables } from "~/build/explorables";
import { renderExplorable } from "~/build/render-explorable";
import { toldText } from "~/explorables/kit/tell";
import { figureWidths } from "~/figures/kit/define-figure";
import { textWidth } from "~/figures/kit/text-box";

/** The defaults, and both ends of every control. */
const cases = explorables.flatMap((registered) => [
  { name: `${registered.id} at its defaults`, registered, moved: new Map<string, number>() },
  ...registered.data.settings.flatMap((settings) =>
    [0, stepsOf(settings)].map((notch) => {
      const value = valueAt(settings, notch);
      const name = `${registered.id}, ${settings.id} at ${value}`;
      return { name, registered, moved: new Map([[settings.id, value]]) };
    }),
  ),
  ...[0, 1].map((end) => ({
    name: `${registered.id}, all at the ${end === 0 ? "least" : "largest"}`,
    registered,
    moved: new Map(
      registered.data.settings.map((settings) => [settings.id, end ? settings.to : settings.from]),
    ),
  })),
]);

describe.for(cases.map((one) => [one.name, one] as const))("%s", ([, { registered, moved }]) => {
  const rendered = renderExplorable(registered, moved);
  const drawings = [
    { svg: rendered.wide, width: figureWidths.wide, name: "wide" },
    { svg: rendered.narrow, width: figureWidths.narrow, name: "narrow" },
  ];

  test("is drawn at both widths, with finite coordinates of one decimal at most", () => {
    for (const { svg, width } of drawings) {
      expect(svg).toContain(` viewBox="0 0 ${width} `);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      const geometry = [...svg.matchAll(/\s(?:d|x|y|x1|x2|y1|y2|r|transform)="([^"]*)"/g)];
      expect(geometry.length).toBeGreaterThan(30);
      expect(geometry.filter(([, value]) => /\d\.\d\d|\de-?\d/.test(value!))).toEqual([]);
    }
  });

  test("has no style, no script and no colour but those of the site", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=/i);
      const colours = [...svg.matchAll(/\s(?:fill|stroke|color)="([^"]*)"/g)].map(
        ([, one]) => one!,
      );
      expect(
        colours.filter((one) => !/^(none|currentColor|var\(--[a-z0-9-]+\))$/.test(one)),
      ).toEqual([]);
    }
  });

  test("is one image, named and described, with no text below 11 pixels", () => {
    for (const { svg } of drawings) {
      expect(svg).toContain('role="img"');
      expect(svg).toContain(`aria-labelledby="${registered.id}-title"`);
      expect(svg).toContain(`aria-describedby="${registered.id}-alternative"`);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });

  test("has only texts that its font can set and its width can hold", () => {
    for (const { svg, width } of drawings) {
      for (const [, text] of svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)) {
        expect(textWidth(text!, { size: 13, weight: "600" })).toBeLessThan(width);
      }
    }
  });

  test("is drawn alike twice", () => {
    expect(renderExplorable(registered, moved)).toEqual(rendered);
  });

  test("says in a sentence and in the alternative what is assumed and what follows", () => {
    const sentence = toldText(rendered.sentence);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(rendered.sentence.filter((part) => typeof part !== "string").length).toBeGreaterThan(1);
    expect(rendered.alternative).toMatch(/\d/);
    expect(`${sentence}${rendered.alternative}`).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe.for(explorables.map((registered) => [registered.id, registered] as const))(
  "%s",
  ([, registered]) => {
    const { explorable, data } = registered;

    test("has a title without a full stop, a subtitle and a caption with one", () => {
      expect(explorable.title).toMatch(/^\S.*[^.]$/);
      expect(explorable.subtitle).toMatch(/^\S.*[^.]$/);
      expect(toldText(explorable.caption(data.given))).toMatch(/^\S.*\.$/);
    });

    test("has as many layers in every world, so that one can take the place of another", () => {
      const layersOf = (moved: ReadonlyMap<string, number>) =>
        explorable.explore(data, moved).draw(figureWidths.wide).panels.length;
      const counts = cases
        .filter((one) => one.registered === registered)
        .map(({ moved }) => layersOf(moved));
      expect(new Set(counts).size).toBe(1);
    });

    test("draws another picture wherever the key of a layer says so, and only there", () => {
      const settings = data.settings[0]!;
      for (let notch = 0; notch <= stepsOf(settings); notch += 10) {
        const moved = new Map([[settings.id, valueAt(settings, notch)]]);
        const again = explorable.explore(data, moved).draw(figureWidths.wide).panels;
        const before = explorable.explore(data, new Map()).draw(figureWidths.wide).panels;
        const isSame = again.every(({ key }, index) => key === before[index]!.key);
        const isDrawnSame =
          renderExplorable(registered, moved).wide === renderExplorable(registered).wide;
        expect(isDrawnSame).toBe(isSame);
      }
    });

    test("is small enough to be written into the page", () => {
      expect(JSON.stringify(data).length).toBeLessThan(4000);
    });
  },
);

describe("price-and-use", () => {
  const registered = explorableById("price-and-use", "here");
  const sentenceOf = (entries: Readonly<Record<string, number>>) =>
    toldText(renderExplorable(registered, new Map(Object.entries(entries))).sentence);

  test("says what the model says", () => {
    expect(sentenceOf({ "price-fall": 10, "use-growth": 20 })).toBe(
      "If price falls by 10× and use grows by 20× a year, spending at constant ability grows by 2× a year, and after three years it has grown by 8×. You set both rates, so there is no range.",
    );
    expect(sentenceOf({ "price-fall": 20, "use-growth": 10 })).toContain("shrinks by 2× a year");
    expect(sentenceOf({ "price-fall": 10, "use-growth": 10 })).toContain("stands still");
  });

  test("keeps the interval of the rate that is left where it is", () => {
    const { low, high } = registered.data.settings.find(({ id }) => id === "price-fall")!;
    const numbers = renderExplorable(registered, new Map([["use-growth", 20]])).sentence.flatMap(
      (part) => (typeof part === "string" ? [] : [part.value]),
    );
    expect(numbers.at(-2)).toBeCloseTo((20 / high!) ** 3, 9);
    expect(numbers.at(-1)).toBeCloseTo((20 / low!) ** 3, 9);
    expect(sentenceOf({ "use-growth": 20 })).toContain(
      "interval of the price it grows in any case",
    );
    expect(sentenceOf({ "price-fall": 2 })).toContain("range of use it grows in any case");
  });
});

describe("run-and-grid", () => {
  const registered = explorableById("run-and-grid", "here");
  const sentenceOf = (entries: Readonly<Record<string, number>>) =>
    toldText(renderExplorable(registered, new Map(Object.entries(entries))).sentence);

  test("grows at its defaults as fast as the power of the runs was measured to", () => {
    const { sentence } = renderExplorable(registered);
    const told = sentence.flatMap((part) => (typeof part === "string" ? [] : [part.value]));
    expect(told[2]).toBeCloseTo(registered.data.given["measured"]!.value, 9);
  });

  test("says what is outgrown already, and what never is", () => {
    expect(sentenceOf({ "site-power": 50 })).toContain("A site of 50\u202fMW is outgrown already");
    const slow = { "compute-growth": 1.5, "run-efficiency": 2 };
    expect(sentenceOf(slow)).toContain("a gigawatt never, and all the electricity");
  });
});

describe("lag-and-parity", () => {
  const registered = explorableById("lag-and-parity", "here");
  const sentenceOf = (entries: Readonly<Record<string, number>>) =>
    toldText(renderExplorable(registered, new Map(Object.entries(entries))).sentence);

  test("tells the lag of the table, and no date of parity for rates that may be equal", () => {
    expect(sentenceOf({ "arena-level": 1350 })).toContain("At 1,350 points open models were 3.4");
    expect(sentenceOf({})).toContain("there is no date of parity.");
  });

  test("has lines that meet sooner the faster the open side, and never if it is the slower", () => {
    const yearAt = (open: number) =>
      Number(/meet in (\d+)/.exec(sentenceOf({ "open-rise": open, "closed-rise": 90 }))?.[1]);
    expect(yearAt(100)).toBeGreaterThan(yearAt(140));
    expect(sentenceOf({ "open-rise": 80, "closed-rise": 90 })).toContain("the lines never meet");
  });
});

test("an explorable that is not there is refused with near names", () => {
  expect(() => explorableById("price-and-us", "here")).toThrow(
    "here: there is no src/explorables/price-and-us.ts. Near: price-and-use",
  );
});
