import { describe, expect, test } from "vitest";
import { isoDate, oneOf, optional, quantity, text, yesNo } from "~/data/kit/cells";
import { checkRows } from "~/data/kit/check-rows";
import { defineTable } from "~/data/kit/define-table";
import type { Table } from "~/data/kit/table";
import { readSources } from "~/data/sources";
import { defineDerivedTable } from "~/derived/kit/define-derived-table";

const columns = {
  date: isoDate("Date"),
  model: text("Model"),
  usdPerMillionTokens: quantity("Price", "usd-per-million-tokens"),
  contextTokens: optional(quantity("Window", "tokens")),
  kind: oneOf("Kind", ["open", "closed"]),
  isListed: yesNo("Whether it is listed"),
};

const head = "date,model,usd_per_million_tokens,context_tokens,kind,is_listed,source_ids,note";
const first = "2023-03-14,GPT-4,37.5,8192,closed,yes,openai-pricing-2022-07,";
const second = "2024-02-15,Gemini,7,1000000,closed,no,openai-pricing-2022-07;tokencost,a note";

function read(...lines: readonly string[]) {
  return defineTable({
    id: "trial",
    title: "Trial",
    rowIs: "a price",
    rule: "All.",
    caveats: [],
    licence: "Ours.",
    columns,
    key: ["date", "model"],
    order: ["date", "model"],
    csv: `${[head, ...lines].join("\n")}\n`,
  });
}

test("a table without a fault is read", () => {
  const [gpt4, gemini] = read(first, second).rows;
  expect(gpt4).toMatchObject({ date: "2023-03-14", usdPerMillionTokens: 37.5, isListed: true });
  expect(gpt4!.ref).toEqual({ table: "trial", key: "2023-03-14--gpt-4", line: 2 });
  expect(gemini).toMatchObject({
    sourceIds: ["openai-pricing-2022-07", "tokencost"],
    note: "a note",
  });
});

const place = "src/data/tables/trial.csv, line 3";
const price = "a number above 0 and at most 10000 (US dollars per million tokens)";

describe("a planted fault stops the build and says where, which rule and which value", () => {
  test.for([
    [
      "a word for a number",
      second.replace(",7,", ",ten,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "ten".`,
    ],
    [
      "a number that is none",
      second.replace(",7,", ",NaN,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "NaN".`,
    ],
    [
      "a negative price",
      second.replace(",7,", ",-7,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "-7".`,
    ],
    [
      "a price of zero",
      second.replace(",7,", ",0,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "0".`,
    ],
    [
      "a price far too high",
      second.replace(",7,", ",70000,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "70000".`,
    ],
    [
      "a number with a comma",
      second.replace(",7,", ',"7,000",'),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "7,000".`,
    ],
    [
      "an empty cell that must be filled",
      second.replace(",7,", ",,"),
      `${place}, column "usd_per_million_tokens": expected ${price}, got "".`,
    ],
    [
      "what JavaScript knows for an answer",
      second.replace(",no,", ",constructor,"),
      `${place}, column "is_listed": expected "yes" or "no", got "constructor".`,
    ],
    [
      "half a token",
      second.replace("1000000", "1000.5"),
      `${place}, column "context_tokens": expected a whole number of 1 or more and at most 1000000000000 (tokens), or nothing, got "1000.5".`,
    ],
    [
      "a day that the calendar does not have",
      second.replace("2024-02-15", "2024-02-30"),
      `${place}, column "date": expected a date of the calendar as "2024-02-15", "2024-02" or "2024", got "2024-02-30".`,
    ],
    [
      "a date in another form",
      second.replace("2024-02-15", "15.2.2024"),
      `${place}, column "date": expected a date of the calendar as "2024-02-15", "2024-02" or "2024", got "15.2.2024".`,
    ],
    [
      "a month that the calendar does not have",
      second.replace("2024-02-15", "2024-13"),
      `${place}, column "date": expected a date of the calendar as "2024-02-15", "2024-02" or "2024", got "2024-13".`,
    ],
    [
      "a word outside the list",
      second.replace("closed", "ajar"),
      `${place}, column "kind": expected one of "open", "closed", got "ajar".`,
    ],
    [
      "neither yes nor no",
      second.replace(",no,", ",maybe,"),
      `${place}, column "is_listed": expected "yes" or "no", got "maybe".`,
    ],
    [
      "a space before a value",
      second.replace(",Gemini", ", Gemini"),
      `${place}, column "model": expected no space around the value and no line break in it, got " Gemini".`,
    ],
    [
      "a source that is not known",
      second.replace("tokencost", "hearsay"),
      `${place}, column "source_ids": expected ids that stand in src/data/sources.csv, got "hearsay".`,
    ],
    [
      "no source",
      second.replace("openai-pricing-2022-07;tokencost", ""),
      `${place}, column "source_ids": expected ids of sources, joined by ";", got "".`,
    ],
    [
      "a key that another row has",
      first.replace("37.5", "30"),
      `${place}, column "date+model": expected a key that no other row has (line 2 has it), got "2023-03-14, GPT-4".`,
    ],
    [
      "a row out of order",
      second.replace("2024-02-15", "2022-02-15"),
      `${place}, column "date": expected rows in ascending order of date, model, got "2022-02-15".`,
    ],
    [
      "a cell too few",
      second.replace(",a note", ""),
      `${place}: expected 8 cells, got 7. Put cells with a comma in double quotes.`,
    ],
    [
      "a cell too many",
      `${second},more`,
      `${place}: expected 8 cells, got 9. Put cells with a comma in double quotes.`,
    ],
  ] as const)("%s", ([, line, message]) => {
    expect(messageOf(() => read(first, line))).toBe(message);
  });

  test("no row at all", () => {
    expect(messageOf(() => read())).toBe(
      "src/data/tables/trial.csv: expected at least one row, got none.",
    );
  });

  test.for([
    [
      "a wrong heading",
      head.replace("model", "modell"),
      `src/data/tables/trial.csv, line 1, column 2: expected the heading "model", got "modell". Headings: ${head.replaceAll(",", ", ")}.`,
    ],
    [
      "a heading too many",
      `${head},more`,
      `src/data/tables/trial.csv, line 1, column 9: expected no more columns, got "more". Headings: ${head.replaceAll(",", ", ")}.`,
    ],
  ] as const)("%s", ([, wrong, message]) => {
    const csv = [wrong, first, ""].join("\n");
    const trial = { ...definition(), csv };
    expect(messageOf(() => defineTable(trial))).toBe(message);
  });
});

function definition() {
  const { rows: _, kind: _kind, file: _file, nameColumns: _names, ...rest } = read(first);
  return {
    ...rest,
    columns,
    key: ["date"] as const,
    order: ["date"] as const,
    dateColumn: "date" as const,
  };
}

describe("a computed table meets the same rules", () => {
  const input = read(first).rows[0]!;
  const row = { date: "2023-03-14", usd: 37.5, inputs: [input] };
  const derive = (...rows: readonly (typeof row)[]) =>
    defineDerivedTable({
      id: "trial",
      title: "Trial",
      rowIs: "a price",
      rule: "All.",
      caveats: [],
      licence: "Ours.",
      columns: { date: isoDate("Date"), usd: quantity("Price", "usd") },
      key: ["date"],
      order: ["date"],
      rows,
    });

  test("its rows carry the sources of the facts behind them", () => {
    expect(derive(row).rows[0]!.sourceIds).toEqual(["openai-pricing-2022-07"]);
  });

  test.for([
    [
      "a number that is none",
      { ...row, usd: NaN },
      'line 1, column "usd": expected a number above 0',
    ],
    [
      "a day that is none",
      { ...row, date: "2024-02-30" },
      'column "date": expected a date of the calendar',
    ],
    [
      "a row without a fact",
      { ...row, inputs: [] },
      'column "source_ids": expected at least one source',
    ],
  ] as const)("%s stops the build", ([, bad, message]) => {
    expect(() => derive(bad as typeof row)).toThrow(`src/derived/trial.ts, `);
    expect(() => derive(bad as typeof row)).toThrow(message);
  });

  test("two rows of one key stop the build", () => {
    expect(() => derive(row, row)).toThrow("expected a key that no other row has (line 1 has it)");
  });
});

describe("the list of sources", () => {
  const sourceHead = "id,title,publisher,year,url,licence,how_checked,note";
  const list = (...lines: readonly string[]) => readSources([sourceHead, ...lines, ""].join("\n"));
  const a = "a-source,A title,A publisher,2024,https://example.org/,not stated,page,";
  const b = "b-source,B title,B publisher,2024,,not stated,recalled,";

  test("is read", () => {
    expect(list(a, b).map(({ id }) => id)).toEqual(["a-source", "b-source"]);
  });

  test.for([
    ["an id twice", [a, a], 'got "a-source" after "a-source"'],
    ["ids out of order", [b, a], 'got "a-source" after "b-source"'],
  ] as const)("refuses %s", ([, lines, message]) => {
    expect(() => list(...lines)).toThrow(
      `src/data/sources.csv, line 3, column "id": expected ids in ascending order without repetition, ${message}.`,
    );
  });

  test("refuses a way of checking that nobody knows", () => {
    expect(() => list(a.replace(",page,", ",rumour,"))).toThrow(
      'src/data/sources.csv, line 2, column "how_checked": expected one of "file", "page", "recalled", got "rumour".',
    );
  });
});

test("the check of rows can be given other sources", () => {
  const table: Table = read(first);
  expect(() => checkRows(table, () => false)).toThrow(
    'src/data/tables/trial.csv, line 2, column "source_ids": expected ids that stand in src/data/sources.csv, got "openai-pricing-2022-07".',
  );
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
}
