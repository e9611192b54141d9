/** What a document names: files of the repository and scripts of npm. */
export interface Pointers {
  readonly paths: readonly string[];
  readonly scripts: readonly string[];
}

const topFolders = ["src", "tests", "content", "public", ".ci", ".github"];

/** Names of files at the top level that a document may speak of: documents and settings. */
const topFile =
  /^(?:[A-Z]+\.md|LICENSE|package(?:-lock)?\.json|tsconfig\.json|astro\.config\.mjs)$/;

/** The paths and scripts that a document names in its code and its links. */
export function pointersOf(markdown: string): Pointers {
  const code = [
    ...[...markdown.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!),
    ...[...markdown.matchAll(/^ {4}(.*)$/gm)].map(([, line]) => line!),
    ...[...markdown.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
      block!.split("\n"),
    ),
  ];
  const links = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
  // What `npm run new` is said to write is not there yet.
  const standing = code.filter((piece) => !/^npm run new\b/.test(piece));
  const words = standing.flatMap((piece) => piece.split(/\s+/));
  return {
    paths: unique([
      ...words.map(trimmed).filter(isPath),
      ...words.filter((word) => topFile.test(word)),
      ...links.filter((link) => !/^[a-z]+:/.test(link)),
    ]),
    scripts: unique([
      ...[...markdown.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!),
      ...[...markdown.matchAll(/npm (start|test)\b/g)].map(([, script]) => script!),
    ]),
  };
}

/** Of `src/data/tables/<table>.csv:3`, the part that must exist: the folder before what is left open. */
function trimmed(word: string): string {
  return word
    .replace(/[,;.]$/, "")
    .replace(/:\d+(:\d+)?$/, "")
    .replace(/[^/]*[<*…{].*$/, "");
}

function isPath(word: string): boolean {
  return topFolders.some((folder) => word === folder || word.startsWith(`${folder}/`));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}
