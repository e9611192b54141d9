import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pointersOf } from "./kit/pointers.ts";
import { root } from "./kit/run-tool.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.for(["README.md", "CONTRIBUTING.md", "content/README.md"])("%s", (document) => {
  const pointers = pointersOf(read(document));

  test("names only files and folders that exist", () => {
    expect(pointers.paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("names only scripts that exist", () => {
    expect(pointers.scripts.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test("the guide for authors lists every word that an essay may use, and no other", () => {
  const words = [...read("content/README.md").matchAll(/^\| `<([A-Z]\w+)/gm)].map(
    ([, word]) => word!,
  );
  const known = [
    ...read("src/components/prose/vocabulary.ts").matchAll(/^import (\w+) from ".\/\1.astro";$/gm),
  ].map(([, word]) => word!);
  const files = readdirSync(join(root, "src/components/prose"));
  expect(files.filter((file) => file.endsWith(".astro"))).toEqual(
    known.map((word) => `${word}.astro`),
  );
  expect([...new Set(words)].sort()).toEqual(known);
});

test("the README gives the commands that start the site and run the tests", () => {
  expect(read("README.md")).toContain("npm ci && npm start");
  expect(read("README.md")).toContain("npm ci && npm test");
  const commands = read(".ci/run")
    .split("\n")
    .filter((line) => line.startsWith("npm"));
  expect(commands).toEqual(["npm ci && npm test"]);
});

describe("pointersOf", () => {
  test("finds paths in spans, blocks and links, and the scripts", () => {
    const markdown = [
      "See `src/data/sources.csv` and `tests/run.ts:12`, and [the table](CONTRIBUTING.md#imports).",
      "",
      "    npm run accept   # writes tests/figures/snapshots/",
      "",
      "Then `npm run no-such-script` or npm test; the page is `numbers/x/#last`.",
      "A table is `src/data/tables/<table>.csv`; settings stand in `package.json`.",
      "CI is `.github/workflows/publish.yml`.",
      "",
      '    npm run new table "Fuel prices" # src/data/fuel-prices.ts',
    ].join("\n");
    expect(pointersOf(markdown)).toEqual({
      paths: [
        "src/data/sources.csv",
        "tests/run.ts",
        "src/data/tables/",
        ".github/workflows/publish.yml",
        "tests/figures/snapshots/",
        "package.json",
        "CONTRIBUTING.md",
      ],
      scripts: ["accept", "no-such-script", "new", "test"],
    });
  });
});
