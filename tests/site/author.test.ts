/** What an author meets, in a copy of the tree: a start that builds, and faults that are told. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyTree, type TreeCopy } from "../kit/copy-tree.ts";
import { startDev, until, type DevServer } from "../kit/dev-server.ts";
import { plainEnv } from "../kit/plain-env.ts";
import { runNode, runTool, type ToolResult } from "../kit/run-tool.ts";

const twoMinutes = 120_000;
const essay = "content/essays/trial.mdx";
const prices = "src/data/tables/inference-prices.csv";

let copy: TreeCopy;
const inCopy = (file: string) => join(copy.folder, file);
const read = (file: string) => readFileSync(inCopy(file), "utf8");
const write = (file: string, text: string) => writeFileSync(inCopy(file), text);
const run = (...args: readonly string[]) => runNode(args, { folder: copy.folder, env: plainEnv });
const build = () => runTool("astro", ["build"], { folder: copy.folder, env: plainEnv });
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd: copy.folder,
    stdio: "ignore",
  });

/** Changes a file, does something, and puts the file back. */
async function withChange<Result>(
  file: string,
  change: (text: string) => string,
  action: () => Promise<Result>,
): Promise<Result> {
  const text = read(file);
  write(file, change(text));
  try {
    return await action();
  } finally {
    write(file, text);
  }
}

/** An essay with more text at its end; gives the line on which that begins. */
const withMore = (body: string) => (text: string) => `${text}\n${body}\n`;
const lineAfter = (text: string) => text.split("\n").length + 1;

/** Places, since the machine's own colours and paths stand around them. */
const plain = (output: string) => output.replaceAll(/\u001b\[[\d;]*m/g, "");

const filesOfTables = () => readdirSync(inCopy("src/data"), { recursive: true }).sort();

const started: ToolResult[] = [];

beforeAll(async () => {
  copy = copyTree();
  // An essay of our own stands alone, so that no other hangs on what is planted.
  for (const name of readdirSync(inCopy("content/essays"))) {
    rmSync(inCopy(`content/essays/${name}`));
  }
  started.push(await run("src/build/author/new.ts", "essay", "Trial"));
  started.push(await run("src/build/author/new.ts", "table", "Trial prices"));
  git("init");
  git("add", ".");
  git("commit", "-m", "Begin");
}, twoMinutes);

afterAll(() => copy.remove());

describe("a new essay and a new table", () => {
  test("are written, and the guide is named", () => {
    expect(started.map(({ code }) => code)).toEqual([0, 0]);
    expect(started.map(({ output }) => output)).toEqual([
      `wrote ${essay}\ncontent/README.md says how to go on.\n`,
      "wrote src/data/tables/trial-prices.csv\nwrote src/data/trial-prices.ts\ncontent/README.md says how to go on.\n",
    ]);
  });

  test("build as they are", { timeout: twoMinutes }, async () => {
    const { code, output } = await build();
    expect(code, output).toBe(0);
    expect(read("dist/essays/trial/index.html")).toContain("$60");
    expect(existsSync(inCopy("dist/data/trial-prices/index.html"))).toBe(true);
    expect(existsSync(inCopy("dist/data/trial-prices.csv"))).toBe(true);
  });

  test.for([
    ["essay", "Trial", `new: ${essay} is there already. Choose another title, or edit the file.`],
    ["table", "Trial prices", "new: src/data/tables/trial-prices.csv is there already."],
    ["table", "Sources", "new: src/data/sources.ts is there already."],
    [
      "table",
      "3D prices",
      'new: expected a title that begins with a letter, as the table’s name in code, got "3D prices".',
    ],
    ["figure", "Trial", 'new: expected npm run new essay "Title" or npm run new table "Title".'],
    ["essay", "", 'new: expected npm run new essay "Title"'],
  ] as const)("are refused for %s “%s”, and nothing is written", async ([kind, title, message]) => {
    const before = filesOfTables();
    const { code, output } = await run("src/build/author/new.ts", kind, title);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(filesOfTables()).toEqual(before);
  });
});

describe("a build stops", { timeout: twoMinutes }, () => {
  test("at an essay, with all its faults", async () => {
    const line = lineAfter(read(essay));
    const body = [
      "It took 15 of them.[^lost] <Nun />",
      'It cost <Num of="price-of-gpt3-level.first" expect="70..50" />.',
      'It cost <Num of="price-of-gpt3-level.first" expect="1..2" />.',
      'It was <Assert that="price-of-gpt3-level.first">cheap</Assert>.',
    ].join("\n\n");
    const { code, output } = await withChange(essay, withMore(body), build);
    expect(code).not.toBe(0);
    for (const message of [
      `${essay}:${line}:9: expected a number that is bound to the data, got "15".`,
      `${essay}:${line}:20: expected a text for the footnote "[^lost]", found none.`,
      `${essay}:${line}:28: expected a word that an essay may use, got <Nun>.`,
      `${essay}:${line + 2}:9: <Num>: expected a range from low to high, got "70..50". Write "50..70".`,
      `${essay}:${line + 4}:9: <Num expect="1..2">: the value has left the range for which its sentence was written.`,
      `${essay}:${line + 6}:8: <Assert>: expected a comparison by <, <=, >, >= or =, got “the end”`,
    ]) {
      expect(plain(output)).toContain(message);
    }
  });

  test("at an essay without a description", async () => {
    const change = (text: string) => text.replace(/^description: .*\n/m, "");
    const { code, output } = await withChange(essay, change, build);
    expect(code).not.toBe(0);
    expect(plain(output)).toMatch(/essays → trial.*data does not match collection schema/);
    expect(plain(output)).toContain("description: Required");
    expect(plain(output)).toContain(essay);
  });

  test("at links and references that lead nowhere, with all of them", async () => {
    const line = lineAfter(read(essay));
    const body =
      'See [one](/data/no-such/), [two](/sources/#no-such), [three](#no-such) and <Ref to="essay:trial#no-such">four</Ref>.';
    const { code, output } = await withChange(essay, withMore(body), build);
    expect(code).not.toBe(0);
    const start = "expected a link that leads somewhere, got";
    for (const message of [
      `${essay}:${line}:5: ${start} "/data/no-such/": the site has no such page or file. Near: `,
      `${essay}:${line}:28: ${start} "/sources/#no-such": /sources/ has no such fragment. Near: `,
      `${essay}:${line}:54: ${start} "#no-such": /essays/trial/ has no such fragment. Near: `,
      `${essay}:${line}:76: ${start} "/essays/trial/#no-such": /essays/trial/ has no such fragment.`,
    ]) {
      expect(plain(output)).toContain(message);
    }
  });
});

describe("the drift report", () => {
  const drift = (...args: readonly string[]) => run("src/build/author/drift.ts", ...args);

  test("tells the state of every bound sentence", async () => {
    const { code, output } = await drift();
    expect(code, output).toBe(0);
    expect(output).toContain(`${essay}: 2 bound sentences, 0 of them left behind by the data; 0 `);
    expect(output).toMatch(
      / {2}holds {2}\d+:\d+ {2}range 50\.\.70\n {9}now price-of-gpt3-level\.first = 60/,
    );
  });

  test("tells what a dearer price, another date and a new row touch, and that they correct", async () => {
    const dearer = (text: string) =>
      text.replace(/^(2021-11-18,OpenAI,GPT-3 davinci,.*?),60,60,/m, "$1,6000,6000,");
    const later = (text: string) => text.replace("\n2023-12-01,", "\n2023-12-02,");
    const fresh =
      "2023-12-09,Trial,Llama 2 7B,7,7,yes,0.1,0.1,,Llama 2 7B,first seen,tokencost,a trial";
    const longer = (text: string) => text.replace(/\n2024-01-25,/, `\n${fresh}\n2024-01-25,`);
    const change = (text: string) => longer(later(dearer(text)));
    const { code, output } = await withChange(prices, change, () => drift("--against", "HEAD"));
    expect(code, output).toBe(0);
    expect(output).toContain("Rows that were changed: 3\n");
    expect(output).toMatch(
      /inference-prices: was: 2021-11-18,OpenAI,GPT-3 davinci.*,60,60,.*\n +is: 2021-11-18.*,6000,6000,/,
    );
    expect(output).toMatch(
      /inference-prices: was: 2023-12-01,Average of hosts.*\n +is: 2023-12-02,Average of hosts/,
    );
    expect(output).toContain(`inference-prices: new: ${fresh}`);
    expect(output).toContain("Corrections: 3\n");
    expect(output).toMatch(
      /inference-prices, row of 2023-12-01: dated before the notes stop, so this corrects what the notes could have seen and refits .*price-of-gpt3-level\.fall-all/,
    );
    expect(output).toContain("price-of-gpt3-level.first: $60 (60) → $6,000 (6000)");
    expect(output).toMatch(/Verdicts that changed: \d+\n {2}\S+: \S.* → \S/);
    expect(output).toMatch(
      /Sentences left behind: 1\n {2}\S*trial\.mdx:\d+:\d+: range 50\.\.70, now price-of-gpt3-level\.first = 6000 \(\$6,000\): .*/,
    );
    expect(output).toMatch(/Sentences that quote a value that moved: [12]\n/);
  });

  test("says that nothing moved, if nothing did", async () => {
    const { code, output } = await drift("--against", "HEAD");
    expect(code, output).toBe(0);
    expect(
      output
        .trim()
        .split("\n\n")
        .map((part) => part.split(": ")[1]),
    ).toEqual(Array(6).fill("none"));
  });

  test.for([
    [
      ["--against", "no-such"],
      'drift: expected a git ref after --against, as HEAD or main, got "no-such", which git does not know.',
    ],
    [["--against"], "drift: expected a git ref after --against, as HEAD or main."],
  ] as const)("refuses %s", async ([args, message]) => {
    const { code, output } = await drift(...args);
    expect(code).toBe(1);
    expect(output).toContain(message);
  });

  test("refuses a table that cannot be read, as a build does", async () => {
    const change = (text: string) => text.replace("\n2023-12-01,", "\n2023-12-32,");
    const { code, output } = await withChange(prices, change, () => drift());
    expect(code).toBe(1);
    expect(output).toMatch(
      /drift: src\/data\/tables\/inference-prices\.csv, line \d+, column "date": expected a date of the calendar as .*, got "2023-12-32"\./,
    );
  });
});

describe("the trial of every row", () => {
  const mutate = (...args: readonly string[]) => run("src/build/author/mutate.ts", ...args);

  test("refuses a table that there is not, and names near ones", async () => {
    const { code, output } = await mutate("token-deman");
    expect(code).toBe(1);
    expect(output).toContain(
      'mutate: expected the id of a table of facts, got "token-deman". Near: token-demand, ',
    );
  });

  test("refuses a table that cannot be read, as a build does", async () => {
    const change = (text: string) => text.replace("\n2023-12-01,", "\n2023-12-32,");
    const { code, output } = await withChange(prices, change, () => mutate("koomey"));
    expect(code).toBe(1);
    expect(output).toMatch(/^mutate: src\/data\/tables\/inference-prices\.csv, line \d+, /);
  });
});

describe("the development server", { timeout: twoMinutes }, () => {
  let server: DevServer;

  beforeAll(async () => {
    server = await startDev(copy.folder);
  }, twoMinutes);

  afterAll(() => server?.stop());

  const status = async () => (await fetch(`${server.origin}/essays/trial/`)).status;

  /** What stands over the page while a file is changed; the page must be well before and after. */
  async function shownOver(
    file: string,
    change: (text: string) => string,
    awaited: string,
  ): Promise<string> {
    expect(await until(20, async () => (await status()) === 200)).toBe(true);
    server.shown();
    const shown: string[] = [];
    // A message about the change before may come late, so the right one is waited for.
    await withChange(file, change, () =>
      until(20, async () => {
        await status();
        shown.push(...server.shown());
        return shown.some((message) => message.includes(awaited));
      }),
    );
    expect(await until(20, async () => (await status()) === 200)).toBe(true);
    return shown.find((message) => message.includes(awaited)) ?? shown.join("\n");
  }

  test("shows a broken row on the page and in the terminal, until it is mended", async () => {
    const line =
      read(prices)
        .split("\n")
        .findIndex((row) => row.startsWith("2023-12-01,")) + 1;
    const message = `${prices}, line ${line}, column "date": expected a date of the calendar as "2024-02-15", "2024-02" or "2024", got "2023-12-32".`;
    const change = (text: string) => text.replace("\n2023-12-01,", "\n2023-12-32,");
    expect(await shownOver(prices, change, message)).toContain(message);
    expect(plain(server.terminal())).toContain(message);
  });

  test("shows a sentence that a changed row has left behind, with the row", async () => {
    const change = (text: string) =>
      text.replace(/^(2021-11-18,OpenAI,GPT-3 davinci,.*?),60,60,/m, "$1,6000,6000,");
    const message = await shownOver(prices, change, "<Num expect=");
    expect(message).toMatch(
      /content\/essays\/trial\.mdx:\d+:\d+: <Num expect="50\.\.70">: the value has left the range/,
    );
    expect(message).toMatch(
      /Rows that moved it:\n {4}inference-prices\.csv, line \d+: was: 2021-11-18,OpenAI,GPT-3 davinci.*\n +is: 2021-11-18,OpenAI,GPT-3 davinci.*,6000,6000,/,
    );
  });

  test("shows a claim that cannot be judged", async () => {
    const claims = "src/claims/price-competition.ts";
    const change = (text: string) =>
      text.replace('unit: "times-cheaper-per-year"', 'unit: "months"');
    const message = `${claims}: claim "price-competition.fall": expected the unit of its answer, "times-cheaper-per-year", got "months".`;
    expect(await shownOver(claims, change, message)).toContain(message);
  });

  test.for([
    [
      "an unknown finding",
      '<Num of="no-such.first" />',
      '<Num of="no-such.first">: expected the id of a finding’s value, got "no-such.first". Near: ',
    ],
    [
      "another face",
      '<Num of="price-of-gpt3-level.first" as="big" />',
      'expected as to be one of value, plain, words, low, high, interval, got "big".',
    ],
    [
      "an unknown claim that is quoted",
      '<Said of="price-competition.fal" />',
      'expected the id of a claim of the notes, got "price-competition.fal". Near: price-competition.fall, ',
    ],
    [
      "an unknown claim that is shown",
      'One.\n\n<Claim id="price-competition.windws" />',
      'expected the id of a claim of the notes, got "price-competition.windws". Near: price-competition.windows, ',
    ],
    [
      "an unknown figure",
      'One.\n\n<Figure id="list-price" />',
      "there is no src/figures/list-price.ts. Near: list-prices, ",
    ],
    [
      "an unknown source",
      '<Cite id="tokencst" />',
      'expected the id of a source in src/data/sources.csv, got "tokencst". Near: tokencost, ',
    ],
    [
      "an unknown term",
      '<Term id="tokn">x</Term>',
      'expected the id of a term in content/glossary.yaml, got "tokn". Near: token, ',
    ],
    [
      "an unknown table",
      '<Ref to="table:inference-price" />',
      'expected the id of a table, got "inference-price". Near: inference-prices, ',
    ],
    [
      "an unknown essay",
      '<Ref to="essay:tria" />',
      'expected the id of an essay, got "tria". Near: trial.',
    ],
    [
      "a figure that no essay shows",
      '<Ref to="figure:list-prices" />',
      'expected a figure that an essay shows, "list-prices" is in none.',
    ],
    [
      "an unknown kind of reference",
      '<Ref to="chart:x" />',
      'expected to="kind:id" with one of essay, figure, claim, value, table, term, source, got "chart:x".',
    ],
    [
      "a literal without a reason",
      "<Literal>15</Literal>",
      'expected why="…", the reason for which no data stand behind it.',
    ],
    [
      "a value in a heading",
      '## It cost <Num of="price-of-gpt3-level.first" />',
      "expected words alone in a heading, got a component or an expression.",
    ],
    [
      "an expression for text",
      '<Num of={"price-of-gpt3-level.first"} />',
      'expected text in quotes, got an expression. Write of="…".',
    ],
  ] as const)("shows %s with its place", async ([, body, message]) => {
    const line = lineAfter(read(essay)) + (body.startsWith("One.") ? 2 : 0);
    const shown = await shownOver(essay, withMore(body), message);
    expect(shown).toContain(message);
    expect(shown).toMatch(new RegExp(`${essay}:${line}:1\\b`));
  });

  test.for([
    [
      "order",
      ["other.mdx"],
      /expected a section of its own, content\/essays\/\w+\.mdx has order 1 too\. Change "order" in one of them\./,
    ],
    [
      "address",
      ["my trial.mdx", "my-trial.mdx"],
      /content\/essays\/my trial\.mdx: expected an address of its own, content\/essays\/my-trial\.mdx has "essays\/my-trial\/" too\. Rename one of the files\./,
    ],
  ] as const)("shows two essays with one %s", async ([, names, message]) => {
    server.shown();
    const text = read(essay);
    for (const name of names) write(`content/essays/${name}`, text);
    const shown: string[] = [];
    await until(20, async () => {
      await status();
      shown.push(...server.shown());
      return shown.some((one) => message.test(one));
    });
    for (const name of names) rmSync(inCopy(`content/essays/${name}`));
    expect(shown.join("\n")).toMatch(message);
  });
});
