import { readFileSync } from "node:fs";

/** What has changed for readers at one date. */
export interface ChangelogEntry {
  readonly title: string;
  /** Plain text, one change each. */
  readonly items: readonly string[];
}

/**
 * Reads CHANGELOG.md: second-level headings with lists of changes below them.
 *
 * @throws {Error} if a change stands under no heading, or if there is none
 */
export function readChangelog(text = readFileSync("CHANGELOG.md", "utf8")): ChangelogEntry[] {
  const [head = "", ...parts] = text.split(/^## /m);
  const stray = /^- .*/m.exec(head);
  if (stray) {
    throw new Error(
      `CHANGELOG.md: expected every change under a heading "## date", got "${stray[0]}" above the first.`,
    );
  }
  if (parts.length === 0) {
    throw new Error('CHANGELOG.md: expected headings "## date" with changes below, found none.');
  }
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    const items = lines
      .join("\n")
      .split(/^- /m)
      .slice(1)
      .map((item) => item.replace(/\s+/g, " ").replace(/[*`]/g, "").trim());
    return { title: title.trim(), items };
  });
}
