/** One statement at the top of a module, with the comment above it. */
export interface Declaration {
  /** The name that it declares; `default` for what is exported without one. */
  readonly name: string;
  readonly text: string;
  /** Every word in it that could be a name. */
  readonly words: ReadonlySet<string>;
}

/** A module of ours as far as it matters which part of it uses which other. */
export interface ModuleParts {
  readonly declarations: readonly Declaration[];
  /** A name in the module → where it comes from, for names of values alone. */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
}

const declarationStart =
  /^(?:export )?(?:default )?(?:abstract )?(?:async )?(?:function|const|let|class|interface|type)\s+(\w+)/;

/** Reads the parts of a module that Prettier has formatted: a statement begins at the left edge. */
export function readModule(text: string): ModuleParts {
  const importStatement = /^import\s[^;]*;\n/gm;
  const imports = [...text.matchAll(importStatement)].flatMap(([statement]) =>
    readImport(statement),
  );
  return {
    declarations: statementsOf(text.replace(importStatement, "")).map(declare),
    imports: new Map(imports),
  };
}

function readImport(statement: string): [string, { from: string; name: string }][] {
  const from = /from "([^"]+)"/.exec(statement)?.[1];
  if (!from || statement.startsWith("import type")) return [];
  const inner = /\{([^}]*)\}/.exec(statement)?.[1] ?? "";
  const whole = /^import\s+(\w+)/.exec(statement)?.[1];
  const named = inner
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part && !part.startsWith("type "))
    .map((part) => part.split(/\s+as\s+/))
    .map(([name, local = name!]): [string, { from: string; name: string }] => [
      local,
      { from, name: name! },
    ]);
  return whole ? [[whole, { from, name: "default" }], ...named] : named;
}

/** Statements with the comments above them, as they stand. */
function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  let isBody = false;
  for (const line of text.split("\n")) {
    const isStart = /^(export|function|async|const|let|class|abstract|interface|type)\b/.test(line);
    const isComment = /^(\/\*|\/\/)/.test(line);
    if (isBody && (isStart || isComment)) {
      statements.push(lines.join("\n").trim());
      lines = [];
      isBody = false;
    }
    lines.push(line);
    isBody ||= isStart;
  }
  return [...statements, lines.join("\n").trim()].filter(Boolean);
}

function declare(text: string): Declaration {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim();
  const name = declarationStart.exec(code)?.[1] ?? "default";
  return { name, text, words: new Set(code.match(/[A-Za-z_$][\w$]*/g)) };
}
