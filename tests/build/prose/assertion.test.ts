import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workOut } from "~/build/prose/assertion";

const numbers: Readonly<Record<string, number>> = {
  "a.b": 6,
  "a.b.low": 4,
  "a.b.high": 9,
  "a.b.n": 12,
  "c.d": 2,
  "frontier-list-prices.gpt-4.5": 90,
  "price-of-gpt3-level.fall-then": 15.03,
  "8b.first": 1,
};

function lookup(name: string): number {
  const found = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const holds = (text: string) => workOut(text, lookup).holds;
const hint = 'An assertion compares findings and numbers: "a.b > 2 * c.d".';

describe("workOut", () => {
  test.for([
    ["a product before a sum", "2 + 3 * 4 = 14"],
    ["a quotient before a difference", "10 - 6 / 2 = 7"],
    ["differences from the left", "10 - 3 - 2 = 5"],
    ["quotients from the left", "24 / 4 / 2 = 3"],
    ["parentheses first", "(2 + 3) * 4 = 20"],
    ["parentheses in parentheses", "((2 + 3) * (4 - 1)) / 5 = 3"],
    ["numbers below zero", "-3 < -2 and 2 * -3 = -6"],
    ["numbers with an exponent", "1e3 = 1000 and 1e-3 = 0.001 and 1e+3 = 1000"],
    ["decimal fractions that binary ones miss", "0.1 + 0.2 = 0.3"],
    ["logarithms", "log10(1000) = 3"],
    ["absolute values", "abs(2 - 5) = 3"],
    ["the least and the greatest of several", "min(3, 1, 2) = 1 and max(3, 1, 2) = 3"],
    ["functions in functions", "max(log10(100), abs(-1)) = 2"],
    ["names with dots and hyphens", "frontier-list-prices.gpt-4.5 = 90"],
    ["a hyphen in a name is no minus", "frontier-list-prices.gpt-4.5 - 4.5 = 85.5"],
    ["ends and rows of a value", "a.b.low < a.b < a.b.high and a.b.n >= 12"],
    ["no space but around a minus", "a.b>2*c.d"],
  ] as const)("reckons %s", ([, text]) => {
    expect(holds(text)).toBe(true);
  });

  test.for([
    ["2 < 3", true],
    ["3 < 3", false],
    ["3 <= 3", true],
    ["4 <= 3", false],
    ["3 > 2", true],
    ["3 > 3", false],
    ["3 >= 3", true],
    ["2 >= 3", false],
    ["3 = 3", true],
    ["3 = 3.000001", false],
  ] as const)("%s: %s", ([text, expected]) => {
    expect(holds(text)).toBe(expected);
  });

  test.for([
    ["every link of a chain counts", "1 < 2 < 3", true],
    ["the first link", "2 < 1 < 3", false],
    ["the last link", "1 < 3 < 2", false],
    ["a chain may turn", "1 < 3 > 2", true],
    ["both sides of “and” count", "1 < 2 and 3 < 4", true],
    ["the left side", "2 < 1 and 3 < 4", false],
    ["the right side", "1 < 2 and 4 < 3", false],
    ["the middle one of three", "1 < 2 and 4 < 3 and 1 < 2", false],
    ["what is divided by zero equals nothing", "0 / 0 = 0 / 0", false],
  ] as const)("%s: %s", ([, text, expected]) => {
    expect(holds(text)).toBe(expected);
  });

  test("tells the numbers that it was worked out with, each once, in order", () => {
    expect(workOut("c.d < a.b.low and a.b > c.d", lookup).operands).toEqual([
      { name: "c.d", value: 2 },
      { name: "a.b.low", value: 4 },
      { name: "a.b", value: 6 },
    ]);
    expect(workOut("1 < 2", lookup).operands).toEqual([]);
  });

  test("looks every name up, even where the outcome is known before", () => {
    expect(() => holds("2 < 1 and no.such > 1")).toThrow("there is no no.such");
  });
});

/** An expression as text, with the number that it should give. */
interface Worked {
  readonly text: string;
  readonly value: number;
}

const { sum } = fc.letrec<{ sum: Worked; operand: Worked }>((tie) => {
  const numeral = fc.integer({ min: -9999, max: 9999 }).map((n) => {
    return { text: String(n / 100), value: n / 100 };
  });
  const pair = fc.tuple(tie("sum"), tie("sum"));
  return {
    operand: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      numeral,
      tie("sum").map(({ text, value }) => ({ text: `(${text})`, value })),
      tie("sum").map(({ text, value }) => ({ text: `abs(${text})`, value: Math.abs(value) })),
      pair.map(([a, b]) => ({
        text: `min(${a.text}, ${b.text})`,
        value: Math.min(a.value, b.value),
      })),
      pair.map(([a, b]) => ({
        text: `max(${a.text},${b.text})`,
        value: Math.max(a.value, b.value),
      })),
    ),
    // One product and one sum: what comes first is left to the grammar, and known to the tree.
    sum: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("operand"),
      fc.tuple(tie("operand"), tie("operand"), tie("operand")).map(([a, b, c]) => ({
        text: `${a.text} + ${b.text} * ${c.text}`,
        value: a.value + b.value * c.value,
      })),
      fc.tuple(tie("operand"), tie("operand"), tie("operand")).map(([a, b, c]) => ({
        text: `${a.text} * ${b.text} - ${c.text}`,
        value: a.value * b.value - c.value,
      })),
      fc.tuple(tie("operand"), tie("operand"), tie("operand")).map(([a, b, c]) => ({
        text: `${a.text} - ${b.text} - ${c.text}`,
        value: a.value - b.value - c.value,
      })),
    ),
  };
});

describe("any expression of numbers", () => {
  const isFinite = ({ value }: Worked) => Number.isFinite(value);

  test("gives what its tree gives", () => {
    fc.assert(
      fc.property(sum.filter(isFinite), ({ text, value }) => {
        const { operands } = workOut(`${text} <= here.now`, (name) => {
          expect(name).toBe("here.now");
          return value;
        });
        expect(operands).toEqual([{ name: "here.now", value }]);
        expect(workOut(`${text} <= ${value}`, lookup).holds).toBe(true);
        expect(workOut(`${text} >= ${value}`, lookup).holds).toBe(true);
      }),
    );
  });

  test("compares with any other as their trees do", () => {
    fc.assert(
      fc.property(sum.filter(isFinite), sum.filter(isFinite), (a, b) => {
        expect(holds(`${a.text} < ${b.text}`)).toBe(a.value < b.value);
        expect(holds(`${a.text} >= ${b.text}`)).toBe(a.value >= b.value);
        expect(holds(`${a.text} < ${b.text} < ${a.text}`)).toBe(false);
      }),
    );
  });
});

describe("what is no assertion is refused, and says what was expected", () => {
  test.for([
    ["a value alone", "a.b", 'expected a comparison by <, <=, >, >= or =, got “the end” in "a.b".'],
    ["a number alone", "3", "expected a comparison by <, <=, >, >= or =, got “the end”"],
    ["a sum alone", "a.b + 1", "expected a comparison by <, <=, >, >= or =, got “the end”"],
    ["a half comparison", "a.b >", "expected a number or finding.value, got “the end”"],
    ["two signs", "a.b > > 3", "expected a number or finding.value, got “>”"],
    ["two relations in one", "a.b => 3", "expected a number or finding.value, got “>”"],
    ["a sign of JavaScript", "a.b == 3", "expected a number or finding.value, got “=”"],
    ["nothing after “and”", "1 < 2 and", "expected a number or finding.value, got “the end”"],
    ["nothing before “and”", "and 1 < 2", "expected a number or finding.value, got “and”"],
    ["two assertions without “and”", "1 < 2 3 < 4", "expected the end or “and”, got “3”"],
    ["“or”", "1 < 2 or 3 < 4", "expected the end or “and”, got “or”"],
    ["a parenthesis that is not closed", "(1 + 2 < 4", "expected “)”, got “<”"],
    [
      "a parenthesis that is not opened",
      "1 + 2) < 4",
      "expected a comparison by <, <=, >, >= or =, got “)”",
    ],
    ["a minus without spaces", "3-2 > 0", "expected a comparison by <, <=, >, >= or =, got “-2”"],
    ["a function without its argument", "log10 > 1", "expected “(”, got “>”"],
    ["a function of nothing", "min() > 1", "expected a number or finding.value, got “)”"],
    ["a logarithm of two numbers", "log10(1, 2) > 1", "expected “)”, got “,”"],
    ["a stray sign", "a.b > 3!", "got “!”"],
    ["a stray sign before all", "$5 < 6", "got “$5 < 6”"],
    ["a number that begins with a point", ".5 < 1", "got “.5 < 1”"],
    ["capitals", "A.b > 3", "got “A.b > 3”"],
    ["nothing", " ", "expected numbers, names of values and + - * / < <= > >= =, got “”"],
  ] as const)("%s: %s", ([, text, message]) => {
    expect(() => holds(text)).toThrow(message);
    expect(() => holds(text)).toThrow(`in "${text}". ${hint}`);
  });

  test("an unknown name is left to whoever knows the names", () => {
    expect(() => holds("a.c > 3")).toThrow("there is no a.c");
  });

  test.for([
    "process.exit(1) > 0",
    "globalThis.touched = 1",
    "(globalThis.touched = 1) > 0",
    "constructor(1) > 0",
    "a.b constructor 3",
    "constructor.constructor(1) > 0",
    "1 > 0; globalThis.touched = 1",
    "`${globalThis.touched = 1}` > 0",
    "[].map > 0",
    "a.b > 0 || globalThis.touched",
    "1 > 0 /* 2 */ // 3",
    "eval(1) > 0",
    "import('node:fs') > 0",
  ])("code is not run: %s", (text) => {
    expect(() => holds(text)).toThrow();
    expect("touched" in globalThis).toBe(false);
  });

  test("any text is an assertion or is refused with a message of ours", () => {
    const pieces = fc.constantFrom(
      ..."a.b,c.d,1,2.5,-3,<,<=,=,>,+,- ,*,/,(,),and,min,log10,;,constructor, ,{,}".split(","),
      ",",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (all) => {
        const text = all.join(" ");
        try {
          expect(holds(text)).toBeTypeOf("boolean");
        } catch (error) {
          expect((error as Error).message).toMatch(/^(expected .*, got “|there is no )/);
        }
      }),
    );
  });
});
