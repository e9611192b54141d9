/** Reads the table "Who may import whom", and files against it. */
import ts from "typescript";

/** A file's folder under src/ → what it may import: folders, packages, `node:*`. */
export type ImportTable = ReadonlyMap<string, readonly string[]>;

const heading = "## Who may import whom";
const codeSpan = /`([^`]+)`/g;

/** The rows of the table in CONTRIBUTING.md. @throws {Error} if there is no such table */
export function parseImportTable(markdown: string): ImportTable {
  const section = markdown.split(heading)[1]?.split(/^## /m)[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  if (rows.length === 0) {
    throw new Error(`CONTRIBUTING.md: expected a table under "${heading}", found none.`);
  }
  return new Map(rows.flatMap(readRow));
}

function readRow(line: string): [string, string[]][] {
  const [, folders = "", , imports = ""] = line.split("|");
  return codesIn(folders).map((folder) => [folder, codesIn(imports)]);
}

function codesIn(cell: string): string[] {
  return [...cell.matchAll(codeSpan)].map(([, code]) => code!);
}

/** Every module that a piece of TypeScript names in an import, static or not, types included. */
export function importsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = moduleNameOf(node);
    if (name) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

function moduleNameOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return textOf(node.argument.literal);
  }
  const isImport =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      node.expression.getText() === "require");
  return isImport ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The lines of an essay by which it would import or export something. */
export function importLinesIn(mdx: string): string[] {
  return mdx.split("\n").filter((line) => /^\s*(import|export)\b\s*[\w{*"']/.test(line));
}

/** The folders whose files `import.meta.glob` takes in. */
export function globsOf(code: string): string[] {
  return [...code.matchAll(/import\.meta\.glob[^(]*\(\s*(\[[^\]]*\]|"[^"]*")/g)].flatMap(
    ([, list]) => [...list!.matchAll(/"([^"]+)"/g)].map(([, glob]) => glob!),
  );
}

/**
 * What a module name stands for in the table: a folder of src/, a package, or `node:*`.
 *
 * @param file path of the importing file under src/: `figures/kit/format.ts`
 */
export function importedThing(file: string, name: string): string {
  if (name.startsWith("node:")) return "node:*";
  const isOwn = name.startsWith("~/") || name.startsWith(".");
  if (!isOwn) return packageOf(name);
  const base = name.startsWith("~/") ? "file:///src/x" : `file:///src/${file}`;
  const target = new URL(name.replace(/^~\//, "./"), base).pathname;
  return /^\/src\/([^/]+)/.exec(target)?.[1] ?? `outside src: ${target}`;
}

function packageOf(name: string): string {
  const plain = name.split(":")[0]!; // astro:content belongs to astro
  return plain
    .split("/")
    .slice(0, plain.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The imports of a file that the table does not allow, as `file → name`. */
export function forbiddenImports(
  table: ImportTable,
  file: string,
  code: string,
  extra: readonly string[] = [],
): string[] {
  const folder = file.split("/")[0]!;
  const allowed = [folder, ...(table.get(folder) ?? []), ...extra];
  return [...importsOf(code), ...globsOf(code)]
    .filter((name) => !allowed.some((rule) => meets(importedThing(file, name), rule)))
    .map((name) => `src/${file} → ${name}`);
}

function meets(thing: string, rule: string): boolean {
  return rule.endsWith("/*") ? thing.startsWith(rule.slice(0, -1)) : thing === rule;
}

/** What exists in a browser and nowhere else, or not with the same meaning. */
const browserGlobals = new Set([
  ...["window", "document", "location", "navigator", "history", "screen", "self", "frames"],
  ...["localStorage", "sessionStorage", "indexedDB", "caches", "customElements", "matchMedia"],
  ...["getComputedStyle", "requestAnimationFrame", "addEventListener", "alert", "fetch"],
  ...["HTMLElement", "DOMParser", "XMLSerializer", "Image", "MutationObserver"],
  ...["IntersectionObserver", "ResizeObserver", "XMLHttpRequest", "WebSocket", "Worker"],
]);

/** The globals of the browser that a piece of TypeScript reads, each with its line. */
export function browserGlobalsIn(code: string): string[] {
  const source = parse(code);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isType(node)) return;
    if (ts.isIdentifier(node) && browserGlobals.has(node.text) && isRead(node) && !isBound(node)) {
      found.push(`${node.text}, line ${source.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    }
    if (isGlobalThis(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a class extends is a value, though it may carry types. */
function isType(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false;
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node);
}

function isGlobalThis(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === "globalThis";
}

/** Whether an identifier is read as a value, and not the name of a property or of what it declares. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent)) {
    return parent.initializer === node;
  }
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent)
  );
}

/** Whether a parameter, a variable or an import around an identifier has its name. */
function isBound(node: ts.Identifier): boolean {
  for (let scope: ts.Node | undefined = node.parent; scope; scope = scope.parent) {
    if (namesDeclaredIn(scope).includes(node.text)) return true;
  }
  return false;
}

function namesDeclaredIn(scope: ts.Node): string[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap(({ name }) => namesIn(name));
  if (!ts.isSourceFile(scope) && !ts.isBlock(scope)) return [];
  return scope.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
    }
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    return ts.isImportDeclaration(statement) ? importedNames(statement) : [];
  });
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  return [importClause?.name, ...named.map(({ name }) => name)].flatMap((name) => name?.text ?? []);
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? namesIn(element.name) : [],
  );
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}
