import { describe, expect, test } from "vitest";
import { valueById } from "~/build/findings";
import { claimById } from "~/build/claims";
import { checkEssay } from "~/build/prose/check-essay";

const file = "content/essays/trial.mdx";

/** What the check says of an essay with this text, which begins on line 5. */
function faultsOf(body: string): string {
  try {
    checkEssay(file, `---\ntitle: Trial\n---\n\n${body}\n`);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

const first = valueById("price-of-gpt3-level.first", "test");
const [low, high] = [first.value * 0.9, first.value * 1.1];

test("an essay without a fault passes", () => {
  const body = `It cost <Num of="${first.id}" expect="${low}..${high}" />,[^a] which <Assert that="${first.id} > 1">is more than twice a dollar</Assert>.\n\n[^a]: A note.`;
  expect(faultsOf(body)).toBe("");
});

describe("a range", () => {
  test("that its value has left shows sentence, range, value and rows", () => {
    const body = `One. It cost <Num of="${first.id}" expect="1..2" /> *then*. Two.`;
    const faults = faultsOf(body).split("\n");
    expect(faults.slice(0, 4)).toEqual([
      `${file}:5:14: <Num expect="1..2">: the value has left the range for which its sentence was written.`,
      "  Sentence: It cost $60 then.",
      "  Range: 1..2. Now: price-of-gpt3-level.first = 60 ($60).",
      "  Rows that moved it:",
    ]);
    expect(faults[4]).toMatch(/^ {4}inference-prices, line \d+: 2021-11-18, openai, gpt-3-davinci/);
    expect(faults.at(-1)).toBe("  Read the sentence again, then change it or what it is bound to.");
  });

  test("is one of the end that is shown", () => {
    const { low: end } = valueById("price-of-gpt3-level.fall-then", "test");
    const num = (expected: string) =>
      faultsOf(`<Num of="price-of-gpt3-level.fall-then" as="low" expect="${expected}" />`);
    expect(num(`${end! - 0.1}..${end! + 0.1}`)).toBe("");
    expect(num(`${end! + 0.1}..`)).toContain(": price-of-gpt3-level.fall-then.low = ");
  });

  test.for([
    ["the wrong way round", "6..3", 'expected a range from low to high, got "6..3". Write "3..6".'],
    ["that is none", "about 3", 'expected a range as "3..6", "3.." or "..6", got "about 3".'],
    ["that is empty", "", 'expected a range as "3..6", "3.." or "..6", got "".'],
  ] as const)("%s is refused with its place", ([, expected, message]) => {
    const faults = faultsOf(`It cost <Num of="${first.id}" expect="${expected}" />.`);
    expect(faults).toBe(`${file}:5:9: <Num>: ${message}`);
  });

  test("of a value that is not there is refused", () => {
    expect(faultsOf('<Num of="price-of-gpt3-level.frist" expect="1..2" />')).toMatch(
      /:5:1: <Num>: expected the id of a finding’s value, got "price-of-gpt3-level.frist"\. Near: price-of-gpt3-level\.first, /,
    );
  });
});

describe("an assertion", () => {
  test("that no longer holds shows sentence, assertion, values and rows", () => {
    const that = `${first.id} < 2 and ${first.id}.n > 0`;
    const faults = faultsOf(`It was <Assert that="${that}">cheap</Assert>.`).split("\n");
    expect(faults.slice(0, 4)).toEqual([
      `${file}:5:8: <Assert that="${that}">: the comparison no longer holds.`,
      "  Sentence: It was cheap.",
      `  Assertion: ${that}. Now: ${first.id} = 60 ($60), ${first.id}.n = 1.`,
      "  Rows that moved it:",
    ]);
  });

  test("on a line of its own is held too", () => {
    const faults = faultsOf(`## Cheap\n\n<Assert that="${first.id} < 2" />\n\nOne.`);
    expect(faults).toContain(`${file}:7:1: <Assert that="${first.id} < 2">: the comparison`);
    expect(faults).toContain("  Sentence: none, it stands on a line of its own\n");
  });

  test.for([
    ["is no comparison", first.id, "expected a comparison by <, <=, >, >= or =, got “the end”"],
    ["has a stray sign", `${first.id} > $3`, "expected numbers, names of values and"],
    [
      "compares numbers alone",
      "2 > 1",
      'expected at least one finding’s value, got numbers alone in "2 > 1".',
    ],
    [
      "names an unknown value",
      "price-of-gpt3-level.frist > 1",
      'expected the id of a finding’s value, got "price-of-gpt3-level.frist". Near: price-of-gpt3-level.first',
    ],
    [
      "names an unknown finding",
      "no-such.first > 1",
      'expected the id of a finding’s value, got "no-such.first". Near: ',
    ],
    [
      "asks an interval of a value without one",
      `${first.id}.low > 1`,
      `expected an interval, but "${first.id}" has none.`,
    ],
  ] as const)("that %s is refused with its place", ([, that, message]) => {
    const faults = faultsOf(`It was <Assert that="${that}">cheap</Assert>.`);
    expect(faults.startsWith(`${file}:5:8: <Assert>: ${message}`), faults).toBe(true);
  });

  test("without a comparison is refused", () => {
    expect(faultsOf("It was <Assert>cheap</Assert>.")).toBe(
      `${file}:5:8: <Assert>: expected that="a.b > c.d", the comparison that the phrase rests on.`,
    );
  });

  test("takes names with dots, hyphens, ends and rows", () => {
    const that =
      "frontier-list-prices.gpt-4.5 > 0 and price-of-gpt3-level.fall-then.low < price-of-gpt3-level.fall-then.high and price-of-gpt3-level.fall-then.n >= 6";
    expect(faultsOf(`It <Assert that="${that}">holds</Assert>.`)).toBe("");
  });
});

describe("a footnote", () => {
  const lost = (place: string) =>
    `${file}:${place}: expected a text for the footnote "[^a]", found none. Write a line "[^a]: …" at the end.`;

  test("without a text is named, wherever it stands", () => {
    expect(faultsOf("One.[^a] Two.")).toBe(lost("5:5"));
    expect(faultsOf("One.\n\nTwo[^a]: three.")).toBe(lost("7:4"));
    expect(faultsOf("[^a] One.")).toBe(lost("5:1"));
  });

  test("text without a mark is named", () => {
    expect(faultsOf("One.\n\n[^a]: A note.")).toContain(
      `${file}:7:1: expected a mark "[^a]" in the text, found none.`,
    );
  });
});

test("a typed number is named with its sentence and with what to do", () => {
  expect(faultsOf("One. It fell by *about* 15 %.")).toBe(
    `${file}:5:25: expected a number that is bound to the data, got "15 %".\n  Sentence: It fell by about 15 %.\n  Write <Num of="finding.value" /> or <Said of="section.claim" />, put a comparison in words into <Assert that="…">, or mark what is really meant: <Literal why="…">15 %</Literal>.`,
  );
});

test("a word that is none of the vocabulary is named with near ones", () => {
  expect(faultsOf(`It cost <Nun of="${first.id}" />.`)).toBe(
    `${file}:5:9: expected a word that an essay may use, got <Nun>. Near: Num, Ref, Cite.`,
  );
});

test("what the pages themselves are made of is no word of an essay", () => {
  expect(faultsOf("It <SectionHeading /> fell.")).toContain(
    `${file}:5:4: expected a word that an essay may use, got <SectionHeading>.`,
  );
});

test("every fault is told at once, those of one sentence that cannot be read too", () => {
  const faults = faultsOf(
    `It took 15.[^a] It was <Assert that="${first.id}">cheap</Assert>.\n\n<Assert that="2 > 1" />One. It cost <Num of="${first.id}" expect="1..2" />.`,
  );
  const places = faults.split("\n\n").map((fault) => fault.replace(/^.*?mdx:([\d:]+): .*$/s, "$1"));
  expect(places).toEqual(["5:9", "5:12", "5:24", "7:1", "7:37"]);
});

describe("an unknown id is named with its place and near ones", () => {
  test("of a value", () => {
    expect(() => valueById("price-of-gpt3-level.frist", "x.mdx:1:2: <Num>")).toThrow(
      'x.mdx:1:2: <Num>: expected the id of a finding’s value, got "price-of-gpt3-level.frist". Near: price-of-gpt3-level.first, price-of-gpt3-level.last, ',
    );
    expect(() => valueById(undefined, "x.mdx:1:2: <Num>")).toThrow('got "". Near: ');
  });

  test("of a claim", () => {
    expect(() => claimById("price-competition.fal", "x.mdx:1:2: <Said>")).toThrow(
      'x.mdx:1:2: <Said>: expected the id of a claim of the notes, got "price-competition.fal". Near: price-competition.fall, ',
    );
  });
});
