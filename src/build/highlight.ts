import { createHighlighterCore, type ThemeRegistrationRaw } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import typescript from "shiki/langs/typescript.mjs";

/** What a piece of code is; the stylesheet gives each kind its colour in both themes. */
export type CodeKind = "comment" | "keyword" | "string" | "number" | "name";

export interface CodePiece {
  readonly content: string;
  readonly kind: CodeKind | undefined;
}

// Shiki writes colours into style attributes, which the site's policy forbids. So the theme gives each
// kind a colour of its own that stands for a class.
const kinds: Readonly<Record<string, CodeKind>> = {
  "#000001": "comment",
  "#000002": "keyword",
  "#000003": "string",
  "#000004": "number",
  "#000005": "name",
};

const theme: ThemeRegistrationRaw = {
  name: "kinds",
  type: "light",
  settings: [
    { settings: { foreground: "#000000", background: "#ffffff" } },
    { scope: ["comment"], settings: { foreground: "#000001" } },
    { scope: ["keyword", "storage"], settings: { foreground: "#000002" } },
    { scope: ["string"], settings: { foreground: "#000003" } },
    { scope: ["constant.numeric"], settings: { foreground: "#000004" } },
    { scope: ["entity.name"], settings: { foreground: "#000005" } },
  ],
};

const highlighter = createHighlighterCore({
  themes: [theme],
  langs: [typescript],
  engine: createJavaScriptRegexEngine(),
});

const highlighted = new Map<string, Promise<CodePiece[][]>>();

/** TypeScript as lines of pieces, each with what it is; a file that many pages show is read once. */
export function highlight(code: string): Promise<CodePiece[][]> {
  const lines = highlighted.get(code) ?? readPieces(code);
  highlighted.set(code, lines);
  return lines;
}

async function readPieces(code: string): Promise<CodePiece[][]> {
  const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), {
    lang: "typescript",
    theme: "kinds",
    // The default gives up on a line after half a second, so a busy machine would colour less.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.map(({ content, color }) => ({ content, kind: kinds[color?.toLowerCase() ?? ""] })),
  );
}
