import { describe, expect, test } from "vitest";
import { readChangelog } from "~/build/changelog";

describe("readChangelog", () => {
  test("reads headings with their changes, as plain text", () => {
    const text =
      "# Changes\n\nFor readers.\n\n## Today\n\n- One\n  *thing*.\n- `two`\n\n## Before\n";
    expect(readChangelog(text)).toEqual([
      { title: "Today", items: ["One thing.", "two"] },
      { title: "Before", items: [] },
    ]);
  });

  test("refuses a change under no heading, which nobody would see", () => {
    expect(() => readChangelog("# Changes\n\n- One\n- Two\n\n## Today\n\n- Three\n")).toThrow(
      'CHANGELOG.md: expected every change under a heading "## date", got "- One" above the first.',
    );
  });

  test("refuses a file without headings", () => {
    expect(() => readChangelog("# Changes\n")).toThrow(
      'CHANGELOG.md: expected headings "## date" with changes below, found none.',
    );
  });

  test("reads our own", () => {
    const entries = readChangelog();
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ items }) => items.length === 0)).toEqual([]);
  });
});
