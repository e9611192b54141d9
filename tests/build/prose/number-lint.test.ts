import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { names, readEssay } from "~/build/prose/check-essay";
import { typedNumbers, unguardedComparisons } from "~/build/prose/number-lint";
import { readProse } from "~/build/prose/read-prose";

const file = "content/essays/trial.mdx";
const read = (body: string) =>
  readProse(file, `---\ntitle: Trial\n---\n\n${body}\n`, ({ name }) =>
    name === "Assert" ? "" : "$5",
  );
const known = ["H100", "Llama 2 7B", "GPT-4", "Mixtral 8x7B"];
const typed = (body: string) => typedNumbers(read(body), known).map(({ text }) => text);

describe("a number that an author typed is found", () => {
  test.for([
    ["a numeral", "It took 15 of them.", ["15"]],
    ["one with a decimal point", "A factor of 3.5 then.", ["3.5"]],
    ["one with commas", "There were 12,345 of them.", ["12,345"]],
    ["a number above the years", "There were 9999 of them.", ["9999"]],
    ["one at the end of a sentence", "There were 15.", ["15"]],
    ["a price in dollars", "It cost $3.50 and €4.", ["$3.50", "€4"]],
    ["a percentage", "It is 95% or 95 % or 95 per cent.", ["95%", "95 %", "95"]],
    ["a factor", "It fell 15× or 10x or 3-fold.", ["15×", "10x", "3"]],
    ["an exponent", "It took 5e26 operations.", ["5e26"]],
    ["a span", "Between 3–6 of them.", ["3", "6"]],
    ["an ordinal", "The 20th of them.", ["20th"]],
    ["a fraction as one character", "It is ½ of that.", ["½"]],
    [
      "a number that looks like a year but has a unit",
      "It took 2000 watts and 2024 tokens.",
      ["2000", "2024"],
    ],
    ["a price that looks like a year", "It cost $2024.", ["$2024"]],
    ["a year that is a percentage", "It rose 2000 %.", ["2000 %"]],
    ["a date of no calendar of ours", "In 1066 it began.", ["1066"]],
    ["a name that is in no table", "GPT-9 and B200 came.", ["GPT-9", "B200"]],
    ["a part of a name with a letter too many", "The H100s came.", ["H100s"]],
    ["a word with a currency", "It cost three dollars.", ["three dollars"]],
    ["a word with a percentage", "By twenty per cent.", ["twenty per cent"]],
    ["a word with a unit", "It took two years and a dozen hours.", ["two years", "dozen hours"]],
    [
      "several words with a unit",
      "It took forty-two million tokens.",
      ["forty-two million tokens"],
    ],
    [
      "a factor in words",
      "It was ten times that, twice this, threefold.",
      ["ten times", "twice", "threefold"],
    ],
    [
      "a fraction in words",
      "A third, two thirds, nine tenths, half.",
      ["A third", "two thirds", "nine tenths", "half"],
    ],
    ["a power in words", "By three orders of magnitude.", ["three orders of magnitude"]],
    ["a unit of no value", "A price per token of million tokens.", ["million tokens"]],
    ["a number in code", "Run `15` then.", ["15"]],
    [
      "a number in a link, emphasis, a heading, a list",
      "[15](/x/) *16*\n\n## 17\n\n- 18",
      ["15", "16", "17", "18"],
    ],
    ["a number in a side note", "One. <Aside>It took 15.</Aside>", ["15"]],
    ["a number in a footnote", "One.[^a]\n\n[^a]: It took 15.", ["15"]],
    ["a number in braces", "It took {15} and {'16'}.", ["15", "16"]],
    ["a numeral in an assertion", '<Assert that="a > 15">15 of them</Assert>', ["15"]],
  ] as const)("%s", ([, body, expected]) => {
    expect(typed(body)).toEqual(expected);
  });
});

describe("what may stand is let through", () => {
  test.for([
    ["a date", "On 15 February 2024 and 3 June."],
    ["a date in the other order", "On February 15, 2024 it came."],
    ["a month", "In May 2024, tokens were cheap."],
    ["a year, a span of years, a decade", "In 2024, mid-2024, 2020–2024, 1865, and the 1990s."],
    ["a name", "The H100 and Llama 2 7B and GPT-4's price."],
    ["a part of a name", "Llama 2 came with 7B, Mixtral with 8x7B."],
    ["a name across a space that does not break", "It is Llama\u00a02\u00a07B."],
    ["a value", 'It cost <Num of="a.b" /> and <Said of="c.d" />.'],
    ["the unit of a value", 'It read <Num of="a.b" /> million tokens.'],
    ["the unit of a price", "The price of a million tokens, or per kilowatt-hour."],
    ["a count without a unit", "There are two reasons and three models."],
    ["what is marked as meant", '<Literal why="chance">25 % or a quarter</Literal> of them.'],
    ["number words in an assertion", '<Assert that="a.b > 2">more than twice</Assert> that.'],
    ["a number in a comment", "One. {/* 15 */}"],
    ["a number in an address", "See [this](/data/15/#x-16)."],
    ["a number in front matter and attributes", '<Num of="gpt3.15" expect="3..6" />'],
  ] as const)("%s", ([, body]) => {
    expect(typed(body)).toEqual([]);
  });

  test("the names of the tables are known", () => {
    expect(typedNumbers(read("The H100, GPT-4 and Llama 2 7B."), names)).toEqual([]);
  });

  test("without names in the tables no name is", () => {
    expect(typedNumbers(read("The H100 came."), []).map(({ text }) => text)).toEqual(["H100"]);
  });
});

describe("the place of a typed number is its line and column", () => {
  test.for([
    ["in plain words", "It took 15.", "5:9"],
    ["on the second line of a paragraph", "It took\nall of 15.", "6:8"],
    ["after emphasis", "It *really* took 15.", "5:18"],
    ["in emphasis", "It took *about 15*.", "5:16"],
    ["in a link", "See [the 15](/x/).", "5:10"],
    ["after a value", 'From <Num of="a.b" /> to 15.', "5:26"],
    ["after a side note", "One. <Aside>Two.</Aside> It took 15.", "5:34"],
    ["in a side note", "One. <Aside>It took 15.</Aside>", "5:21"],
    ["in code", "Run `15` now.", "5:6"],
    ["in braces", "It took {15}.", "5:10"],
    ["in the second sentence", "One. It took 15.", "5:14"],
    ["in an assertion", '<Assert that="a">15</Assert>', "5:18"],
  ] as const)("%s", ([, body, place]) => {
    expect(typedNumbers(read(body), known).map(({ at }) => at)).toEqual([`${file}:${place}`]);
  });

  test("comes with its sentence", () => {
    const [found] = typedNumbers(read("One. It *took* 15. Two."), known);
    expect(found).toEqual({ text: "15", at: `${file}:5:16`, sentence: "It took 15." });
  });
});

describe("a comparison that nothing guards is found", () => {
  const unguarded = (body: string) => unguardedComparisons(read(body)).map(({ text }) => text);

  test.for([
    "It costs less than that.",
    "It was cheaper.",
    "Most of it went.",
    "It doubled and then tripled.",
    "That is half of it.",
    "It lies above the line.",
    "Use outran the price.",
    "The intervals overlap.",
    "This is the lowest price of all.",
  ])("%s", (body) => {
    expect(unguarded(`One. ${body} Two.`)).toEqual([body]);
  });

  test("in a heading, a side note, a list", () => {
    const body = "## Prices are lower\n\nOne. <Aside>It was less.</Aside>\n\n- It is more.";
    expect(unguarded(body)).toEqual(["Prices are lower", "It was less.", "It is more."]);
  });

  test.for([
    ["an assertion guards it", 'It was <Assert that="a.b > 1">cheaper</Assert>.'],
    ["an assertion without words guards it", '<Assert that="a.b > 1" />It was cheaper.'],
    ["a range guards it", 'It was cheaper, at <Num of="a.b" expect="1..2" />.'],
    ["a reason is given", 'It was <Literal why="a judgement">better</Literal>.'],
    ["a heading is spoken for", '## Prices are lower\n\n<Assert that="a.b > 1" />One.'],
    ["it is a condition on what is to come", "If it falls by more, we were wrong."],
    ["it does not compare", "It cost a lot."],
    ["a word has another in it", "The mostly harmless lesson was belowground."],
    ["the words are a value's", 'It took <Num of="a.b" />.'],
  ] as const)("unless %s", ([, body]) => {
    expect(unguarded(body)).toEqual([]);
  });

  test("though it quotes a value", () => {
    expect(unguarded('It was cheaper, at <Num of="a.b" />.')).toEqual(["It was cheaper, at $5."]);
  });

  test("though its neighbour is guarded", () => {
    const body = 'It was <Assert that="a.b > 1">cheaper</Assert>. It was faster.';
    expect(unguarded(body)).toEqual(["It was faster."]);
  });
});

const folder = "content/essays";
const essays = readdirSync(folder).filter((name) => name.endsWith(".mdx"));

describe.for(essays)("the essay %s", (name) => {
  const prose = readEssay(`${folder}/${name}`);

  test("has no typed number", () => {
    expect(typedNumbers(prose, names)).toEqual([]);
  });
});

test("Price competition guards every comparison but those that no data can decide", () => {
  // Beginning of the sentence, and why nothing guards it.
  const reasons: Readonly<Record<string, string>> = {
    "They said that inference, the running of a trained model, was getting cheaper":
      "tells what the notes said; their verdict stands in the claim",
    "On the top of the list: if the large models":
      "a condition on what has not happened, by which we would change our mind",
  };
  const found = unguardedComparisons(readEssay(`${folder}/price-competition.mdx`));
  const unexplained = found.filter(
    ({ text }) => !Object.keys(reasons).some((beginning) => text.startsWith(beginning)),
  );
  expect(unexplained.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  expect(found).toHaveLength(Object.keys(reasons).length);
});
