import { readModule, type ModuleParts } from "./read-module";
import { sourceFiles, sourceText } from "./source-text";

/** Code of one file, whole or in part. */
export interface CodeFile {
  readonly file: string;
  readonly text: string;
}

/** The code of a figure: its own module, the findings behind it, the functions of the model in use. */
export interface FigureCode {
  readonly module: CodeFile;
  readonly findings: readonly CodeFile[];
  /** The functions alone, as they stand in their files. */
  readonly model: readonly CodeFile[];
}

/** Reads which code makes a figure from what its module imports, name by name. */
export function figureCode(file: string): FigureCode {
  const used = new Map<string, Set<string>>();
  for (const { name } of partsOf(file).declarations) reach(file, name, used);
  const files = [...used.keys()].sort();
  return {
    module: { file, text: sourceText(file) },
    findings: files
      .map((name) => ({ file: name, text: sourceText(name) }))
      .filter(({ text }) => text.includes(" = defineFinding(")),
    model: files
      .filter((name) => name.startsWith("src/model/"))
      .map((name) => ({ file: name, text: excerpt(name, used.get(name)!) })),
  };
}

const modules = new Map<string, ModuleParts>();

function partsOf(file: string): ModuleParts {
  const parts = modules.get(file) ?? readModule(sourceText(file));
  modules.set(file, parts);
  return parts;
}

/** Notes a name of a file and all that it uses, in that file and in others. */
function reach(file: string, name: string, used: Map<string, Set<string>>): void {
  const names = used.get(file) ?? new Set();
  used.set(file, names);
  if (names.has(name)) return;
  names.add(name);
  const { declarations, imports } = partsOf(file);
  const declaration = declarations.find((candidate) => candidate.name === name);
  for (const word of declaration?.words ?? []) {
    const origin = imports.get(word);
    const from = origin && pathOf(file, origin.from);
    if (from && sourceFiles.has(from)) reach(from, origin.name, used);
    else if (declarations.some((other) => other.name === word)) reach(file, word, used);
  }
}

function excerpt(file: string, names: ReadonlySet<string>): string {
  return partsOf(file)
    .declarations.filter(({ name }) => names.has(name))
    .map(({ text }) => text)
    .join("\n\n");
}

function pathOf(file: string, name: string): string {
  const base = name.startsWith("~/") ? "file:///src/x" : `file:///${file}`;
  return `${new URL(name.replace(/^~\//, "./"), base).pathname.slice(1)}.ts`;
}
