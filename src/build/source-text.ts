const files = import.meta.glob<string>(
  [
    "../findings/**/*.ts",
    "../figures/**/*.ts",
    "../model/*.ts",
    "../derived/*.ts",
    "../claims/**/*.ts",
  ],
  { eager: true, query: "?raw", import: "default" },
);

/** Every source file that a page may show. */
export const sourceFiles: ReadonlySet<string> = new Set(
  Object.keys(files).map((path) => path.replace("../", "src/")),
);

/** The text of a source file as it is in the repository. @throws {Error} if there is no such file */
export function sourceText(file: string): string {
  const text = files[file.replace(/^src\//, "../")];
  if (text === undefined) throw new Error(`Expected a source file ${file}, found none.`);
  return text;
}
