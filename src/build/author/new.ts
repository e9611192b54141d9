/**
 * `npm run new essay "Title"` and `npm run new table "Title"` write a start that builds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { sections } from "../sections.ts";

const [kind, title = ""] = process.argv.slice(2);
const slug = slugOf(title);

if ((kind !== "essay" && kind !== "table") || !slug) {
  fail('expected npm run new essay "Title" or npm run new table "Title".');
}
if (kind === "table" && /^\d/.test(slug)) {
  fail(`expected a title that begins with a letter, as the table’s name in code, got "${title}".`);
}
const files = kind === "essay" ? essay() : table();
for (const [file] of files) {
  if (existsSync(file)) fail(`${file} is there already. Choose another title, or edit the file.`);
}
for (const [file, text] of files) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
console.log("content/README.md says how to go on.");

function fail(message: string): never {
  console.error(`new: ${message}`);
  process.exit(1);
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** An essay answers a section of the notes, the one with its title or the first that has none yet. */
function essay(): [string, string][] {
  const taken = readdirSync("content/essays").map((name) => orderIn(`content/essays/${name}`));
  const free = sections.filter(({ order }) => !taken.includes(order));
  const section = free.find((one) => slugOf(one.title) === slug || one.slug === slug) ?? free[0];
  if (!section) fail("expected a section of the notes without an essay, found none.");
  const today = new Date().toISOString().slice(0, 10);
  const text = `---
title: ${JSON.stringify(title)}
description: Say here in one or two sentences what the notes bet, and what has become of it.
part: ${section.part}
order: ${section.order}
published: "${today}"
updated: "${today}"
changes: []
---

Open with a price, a date, a machine, or a person’s task. A number is a value of a finding: in November 2021 a million tokens cost <Num of="price-of-gpt3-level.first" expect="50..70" />. Replace this paragraph.

## What this section finds, in words

Put a comparison that rests on data into an assertion: <Assert that="price-of-gpt3-level.last < price-of-gpt3-level.first">the price fell</Assert>. Replace this paragraph too.

## What would change our mind

Name a number and a date.
`;
  return [[`content/essays/${slug}.mdx`, text]];
}

function orderIn(file: string): number {
  return Number(/^order: (\d+)$/m.exec(readFileSync(file, "utf8"))?.[1]);
}

function table(): [string, string][] {
  const name = slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const csv = `date,name,share,source_ids,note
2024-02-15,An example,0.5,notes,replace this row
`;
  const module = `import csv from "./tables/${slug}.csv?raw";
import { isoDate, quantity, text } from "./kit/cells";
import { defineTable, type Row } from "./kit/define-table";

const columns = {
  date: isoDate("Date"),
  name: text("Name"),
  share: quantity("Share of what", "share"),
};

export type ${name.charAt(0).toUpperCase()}${name.slice(1)}Row = Row<typeof columns>;

/** Say here what the table holds, in a line. */
export const ${name} = defineTable({
  id: "${slug}",
  title: ${JSON.stringify(title)},
  rowIs: "say here what one row is",
  rule: "Say here by which rule a row is in, and what is out.",
  caveats: ["Say here what a reader must be told beside the numbers."],
  licence: "Say here what the sources allow.",
  columns,
  nameColumns: ["name"],
  key: ["date", "name"],
  order: ["date", "name"],
  csv,
});
`;
  return [
    [`src/data/tables/${slug}.csv`, csv],
    [`src/data/${slug}.ts`, module],
  ];
}
