import { describe, expect, test } from "vitest";
import { placeOf, readProse, type Component } from "~/build/prose/read-prose";

const file = "content/essays/trial.mdx";
const show = ({ name, attributes }: Component) =>
  name === "Assert" ? "" : `[${attributes["of"]}]`;

/** Text after a front matter of three lines and an empty one, so that it begins on line 5. */
const read = (body: string) => readProse(file, `---\ntitle: Trial\n---\n\n${body}\n`, show);
const sentences = (body: string) => read(body).sentences.map(({ text }) => text);
const places = (body: string) =>
  read(body).sentences.map(({ at, text }) => [at.replace(`${file}:`, ""), text]);

describe("sentences", () => {
  test.for([
    [
      "at full stops, question marks and exclamation marks",
      "One. Two? Three! Four",
      ["One.", "Two?", "Three!", "Four"],
    ],
    [
      "after closing quotes and brackets",
      "He said “one.” Two (three.) Four",
      ["He said “one.”", "Two (three.)", "Four"],
    ],
    ["not at a decimal point", "It is 0.5 of it. Two", ["It is 0.5 of it.", "Two"]],
    ["not before a small letter", "Foo Inc. is here. Two", ["Foo Inc. is here.", "Two"]],
    ["before a number", "One. 2024 came.", ["One.", "2024 came."]],
    ["across a line break of the source", "One goes\non. Two", ["One goes\non.", "Two"]],
    ["across emphasis", "A *word. Two* words", ["A word.", "Two words"]],
    [
      "across strong words and links",
      "See **[the table](/data/)** now. Two",
      ["See the table now.", "Two"],
    ],
    ["across values", 'It cost <Num of="a.b" />. Two', ["It cost [a.b].", "Two"]],
    [
      "across an assertion with words",
      'It <Assert that="x">fell. Two</Assert> more',
      ["It fell.", "Two more"],
    ],
    ["of code", "Run `npm test`. Two", ["Run npm test.", "Two"]],
  ] as const)("are cut %s", ([, body, expected]) => {
    expect(sentences(body)).toEqual(expected);
  });

  test("of lists, quotations and tables are read", () => {
    const body = "- One\n- Two\n\n> Three\n\n| Four | Five |\n| --- | --- |\n| Six | Seven |";
    expect(sentences(body)).toEqual(["One", "Two", "Three", "Four", "Five", "Six", "Seven"]);
  });

  test("of front matter, comments and blocks of code are not", () => {
    expect(sentences("{/* No */}\n\n```\nNo.\n```\n\nYes.")).toEqual(["Yes."]);
  });

  test("show what an expression in braces would print", () => {
    expect(sentences('A {15} and {"b"}.')).toEqual(["A 15 and  b ."]);
    expect(sentences("{15}")).toEqual(["15"]);
  });

  test("of a side note stand after the block in which it is", () => {
    expect(sentences("One. <Aside>Note one. Note two.</Aside> Two.")).toEqual([
      "One.",
      "Two.",
      "Note one.",
      "Note two.",
    ]);
  });

  test("of a side note on a line of its own are read too", () => {
    expect(sentences("One.\n\n<Aside>Note.</Aside>\n\n<Aside>\n  More.\n</Aside>")).toEqual([
      "One.",
      "Note.",
      "More.",
    ]);
  });
});

describe("components", () => {
  const bound = (body: string) =>
    read(body).sentences.map(({ text, components }) => [
      text,
      components.map(({ attributes: { of, that } }) => of ?? that),
    ]);

  test("belong to the sentence in which they stand", () => {
    expect(
      bound('It <Assert that="x">fell</Assert> to <Num of="a.b" />. Two <Num of="c.d" />.'),
    ).toEqual([
      ["It fell to [a.b].", ["x", "a.b"]],
      ["Two [c.d].", ["c.d"]],
    ]);
  });

  test.for([
    [
      "at the beginning of a block",
      '<Assert that="x" />One. Two.',
      [
        ["One.", ["x"]],
        ["Two.", []],
      ],
    ],
    [
      "between two sentences, of the first",
      'One. <Assert that="x" /> Two.',
      [
        ["One.", ["x"]],
        ["Two.", []],
      ],
    ],
    [
      "at the end of a block",
      'One. Two. <Assert that="x" />',
      [
        ["One.", []],
        ["Two.", ["x"]],
      ],
    ],
    [
      "on a line of its own",
      'One.\n\n<Assert that="x" />\n\nTwo.',
      [
        ["One.", []],
        ["", ["x"]],
        ["Two.", []],
      ],
    ],
    [
      "two on one line",
      '<Assert that="x" /> <Assert that="y" />',
      [
        ["", ["x"]],
        ["", ["y"]],
      ],
    ],
    [
      "around a paragraph",
      '<Assert that="x">\n\nOne.\n\n</Assert>',
      [
        ["", ["x"]],
        ["One.", []],
      ],
    ],
    ["around a sentence on a line of its own", '<Assert that="x">One.</Assert>', [["One.", ["x"]]]],
    [
      "around emphasis on a line of its own",
      '<Assert that="x">*One* [two](/x/).</Assert>',
      [["One two.", ["x"]]],
    ],
    [
      "in a side note",
      'One. <Aside>Two <Assert that="x">more</Assert>.</Aside>',
      [
        ["One.", []],
        ["Two more.", ["x"]],
      ],
    ],
  ] as const)("an assertion is never lost %s", ([, body, expected]) => {
    expect(bound(body)).toEqual(expected);
  });

  test("a value on a line of its own is never lost", () => {
    expect(bound('<Num of="a.b" expect="1..2" />')).toEqual([["[a.b]", ["a.b"]]]);
  });

  test("an assertion right below a heading speaks for it, with words or on a line of its own", () => {
    const [heading, paragraph] = read('## Prices fell\n\n<Assert that="x" />One.').sentences;
    expect(heading!.isHeading).toBe(true);
    expect(heading!.components.map(({ attributes }) => attributes["that"])).toEqual(["x"]);
    expect(paragraph!.isHeading).toBe(false);
    const [other] = read('## Prices fell\n\n<Assert that="x" />\n\nOne.').sentences;
    expect(other!.components).toHaveLength(1);
  });

  test("an assertion with words below a heading speaks for its words alone", () => {
    const [heading] = read('## Prices fell\n\n<Assert that="x">They fell.</Assert> One.').sentences;
    expect(heading!.components).toEqual([]);
  });

  test("are listed in order, those outside sentences too", () => {
    const { components } = read('<Figure id="f" />\n\nOne <Num of="a.b" />.');
    expect(components).toEqual([
      { name: "Figure", attributes: { id: "f" }, isBare: true, at: `${file}:5:1` },
      { name: "Num", attributes: { of: "a.b" }, isBare: true, at: `${file}:7:5` },
    ]);
  });

  test("take text in quotes and no expression, which no check could read", () => {
    expect(() => read('One <Num of="a.b" expect={"3..6"} />.')).toThrow(
      `${file}:5:5: <Num>: expected text in quotes, got an expression. Write expect="…".`,
    );
    expect(() => read("One <Num {...x} />.")).toThrow(
      `${file}:5:5: <Num>: expected text in quotes, got an expression.`,
    );
  });
});

describe("places", () => {
  test("of sentences are where their words begin", () => {
    expect(
      places("One. Two.\n\nThree *four. Five* six.\nSeven. <Aside>Eight. Nine.</Aside> Ten."),
    ).toEqual([
      ["5:1", "One."],
      ["5:6", "Two."],
      ["7:1", "Three four."],
      ["7:14", "Five six."],
      ["8:1", "Seven."],
      ["8:36", "Ten."],
      ["8:15", "Eight."],
      ["8:22", "Nine."],
    ]);
  });

  test("of headings, list items and table cells are of their words", () => {
    expect(places("## Head\n\n- Item\n\n| Cell |\n| --- |\n| Body |")).toEqual([
      ["5:4", "Head"],
      ["7:3", "Item"],
      ["9:3", "Cell"],
      ["11:3", "Body"],
    ]);
  });

  test("count characters as an editor does, letters beyond ASCII too", () => {
    expect(places("“Ünïcödé” – one. Two <Num of='a.b' />.").map(([at]) => at)).toEqual([
      "5:1",
      "5:18",
    ]);
    expect(read("“Ünïcödé” – one. Two <Num of='a.b' />.").components[0]!.at).toBe(`${file}:5:22`);
  });

  test("of a character in a text", () => {
    expect(placeOf("x", "ab\ncd\n", 0)).toBe("x:1:1");
    expect(placeOf("x", "ab\ncd\n", 1)).toBe("x:1:2");
    expect(placeOf("x", "ab\ncd\n", 3)).toBe("x:2:1");
    expect(placeOf("x", "ab\ncd\n", 4)).toBe("x:2:2");
  });
});

describe("links and footnotes", () => {
  test("are listed with their places, in every form that Markdown has", () => {
    const body =
      'See [one](/one/#a) and <a href="/two/">two</a>, [three][r].\n\n## [Four](#four)\n\n<Aside>[Five](https://example.org/)</Aside>\n\n[r]: /three/';
    expect(read(body).links).toEqual([
      { url: "/one/#a", at: `${file}:5:5` },
      { url: "/two/", at: `${file}:5:24` },
      { url: "#four", at: `${file}:7:4` },
      { url: "https://example.org/", at: `${file}:9:8` },
      { url: "/three/", at: `${file}:11:1` },
    ]);
  });

  test("of a footnote are its marks and its text", () => {
    const { footnotes, sentences: all } = read("One.[^a]\n\n[^a]: A note.");
    expect(footnotes.used).toEqual([{ label: "a", at: `${file}:5:5` }]);
    expect(footnotes.defined).toEqual([{ label: "a", at: `${file}:7:1` }]);
    expect(all.map(({ text }) => text)).toEqual(["One.", "A note."]);
  });
});
