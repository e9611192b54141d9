import { describe, expect, test } from "vitest";
import { compareStates } from "~/build/author/compare-states";
import type { MovedLine } from "~/build/author/moved-lines";
import type { EssayState, SiteState, ValueState } from "~/build/author/state";

const value = (id: string, number: number, more: Partial<ValueState> = {}): ValueState => ({
  id,
  value: number,
  low: undefined,
  high: undefined,
  text: `$${number}`,
  method: "row",
  tables: ["prices"],
  ...more,
});

const essay: EssayState = {
  file: "content/essays/trial.mdx",
  statements: [],
  quotes: [
    { at: "trial.mdx:5:1", text: "It cost $60.", values: ["a.first"], isGuarded: true },
    { at: "trial.mdx:6:1", text: "It then cost $6.", values: ["a.last"], isGuarded: false },
  ],
  unguarded: [],
  typed: [],
};

const site = (more: Partial<SiteState> = {}): SiteState => ({
  notesStop: "2024-02-15",
  values: [value("a.first", 60), value("a.last", 6)],
  claims: [{ id: "s.fall", verdict: "holds", since: undefined }],
  essays: [essay],
  ...more,
});

const row = (date: string | undefined, more: Partial<MovedLine> = {}): MovedLine => ({
  table: "prices",
  was: `${date},A,60`,
  is: `${date},A,6000`,
  date,
  ...more,
});

/** A section of the report: its heading, then its lines without their margin. */
function section(report: string, title: string): string[] {
  const found = report.split("\n\n").find((one) => one.startsWith(`${title}: `))!;
  return found.split("\n").map((line) => line.trim());
}

const titles = [
  "Rows that were changed",
  "Corrections",
  "Values that moved",
  "Verdicts that changed",
  "Sentences left behind",
  "Sentences that quote a value that moved",
];

describe("compareStates", () => {
  test("says of each thing that nothing moved, if nothing did", () => {
    expect(compareStates(site(), site(), [])).toBe(
      titles.map((title) => `${title}: none`).join("\n\n"),
    );
  });

  test("lists new, changed and lost rows", () => {
    const moved = [
      row("2024-05-01"),
      row("2024-05-02", { was: undefined }),
      row("2024-05-03", { is: undefined }),
    ];
    expect(section(compareStates(site(), site(), moved), "Rows that were changed")).toEqual([
      "Rows that were changed: 3",
      "prices: was: 2024-05-01,A,60",
      "is: 2024-05-01,A,6000",
      "prices: new: 2024-05-02,A,6000",
      "prices: gone: 2024-05-03,A,60",
    ]);
  });

  test("lists values with what they were and are, and those that came or went", () => {
    const now = site({
      values: [value("a.first", 6000, { low: 5000, high: 7000 }), value("a.new", 1)],
    });
    expect(section(compareStates(site(), now, []), "Values that moved")).toEqual([
      "Values that moved: 3",
      "a.first: $60 (60) → $6000 (6000, 5000 to 7000)",
      "a.last: $6 (6) → gone",
      "a.new: not there → $1 (1)",
    ]);
  });

  test("sees an end of an interval that moved, and does not see the last digits", () => {
    const wide = (high: number) => site({ values: [value("a.first", 60, { low: 50, high })] });
    const moved = section(compareStates(wide(70), wide(71), []), "Values that moved");
    expect(moved).toEqual([
      "Values that moved: 1",
      "a.first: $60 (60, 50 to 70) → $60 (60, 50 to 71)",
    ]);
    const same = section(compareStates(wide(70), wide(70 * (1 + 1e-14)), []), "Values that moved");
    expect(same).toEqual(["Values that moved: none"]);
  });

  test("lists verdicts that changed, then and since, and new claims", () => {
    const now = site({
      claims: [
        { id: "s.fall", verdict: "low", since: "broke" },
        { id: "s.new", verdict: "untestable", since: undefined },
      ],
    });
    expect(section(compareStates(site(), now, []), "Verdicts that changed")).toEqual([
      "Verdicts that changed: 2",
      "s.fall: holds → low, since: broke",
      "s.new: not there → untestable",
    ]);
  });

  test("lists sentences that the data have left behind", () => {
    const left = {
      kind: "range",
      text: "50..70",
      at: "trial.mdx:5:9",
      sentence: "It cost $6000.",
      holds: false,
      found: "a.first = 6000 ($6000)",
      values: ["a.first"],
    } as const;
    const now = site({ essays: [{ ...essay, statements: [left, { ...left, holds: true }] }] });
    expect(section(compareStates(site(), now, []), "Sentences left behind")).toEqual([
      "Sentences left behind: 1",
      "trial.mdx:5:9: range 50..70, now a.first = 6000 ($6000): It cost $6000.",
    ]);
  });

  test("lists sentences that quote a value that moved, and says which nothing guards", () => {
    const now = site({ values: [value("a.first", 6000), value("a.last", 5)] });
    const quoting = section(
      compareStates(site(), now, []),
      "Sentences that quote a value that moved",
    );
    expect(quoting).toEqual([
      "Sentences that quote a value that moved: 2",
      "trial.mdx:5:1: It cost $60.",
      "trial.mdx:6:1 (nothing guards it): It then cost $6.",
    ]);
  });
});

describe("a correction", () => {
  const fitted = (number: number, more: Partial<ValueState> = {}) =>
    site({ values: [value("a.fall", number, { method: "fit", ...more })] });
  const corrections = (date: string | undefined, then = fitted(15), now = fitted(16)) =>
    section(compareStates(then, now, [row(date)]), "Corrections").slice(1);

  test("is a row dated before the notes stop that refits a forecast, and says what to do", () => {
    expect(corrections("2023-11-06")).toEqual([
      "prices, row of 2023-11-06: dated before the notes stop, so this corrects what the notes could have seen and refits a.fall. Say so in CHANGELOG.md, with old value, new value and reason.",
    ]);
  });

  test.for(["2024-02-14", "2024-01", "2023", "2021-11-18"])("is one of %s", (date) => {
    expect(corrections(date)).toHaveLength(1);
  });

  test.for(["2024-02-15", "2024-02", "2024", "2024-02-16", undefined])("is none of %s", (date) => {
    expect(corrections(date)).toEqual([]);
  });

  test("is one where a backtest moved", () => {
    const backtest = { method: "backtest" };
    expect(corrections("2023", fitted(15, backtest), fitted(16, backtest))).toHaveLength(1);
  });

  test("is none where no fit moved, or one of another table", () => {
    expect(corrections("2023", fitted(15), fitted(15))).toEqual([]);
    const plain = { method: "row" };
    expect(corrections("2023", fitted(15, plain), fitted(16, plain))).toEqual([]);
    const other = { tables: ["speeds"] };
    expect(corrections("2023", fitted(15, other), fitted(16, other))).toEqual([]);
  });
});
