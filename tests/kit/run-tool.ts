import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a tool ended, and what it printed. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

export interface ToolOptions {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether its lines go to the terminal as they come. */
  readonly isShown?: boolean;
}

/**
 * The JavaScript file behind a command of a package, so that it runs under the Node that runs this
 * and needs no shell.
 */
export function toolFile(name: string, folder: string = root): string {
  const file = join(folder, "node_modules", name, "package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(dirname(file), typeof bin === "string" ? bin : Object.values(bin)[0]!);
}

/** Runs a package's command to its end; it never throws. */
export function runTool(
  name: string,
  args: readonly string[],
  { folder = root, env = {}, isShown = false }: ToolOptions = {},
): Promise<ToolResult> {
  return runNode([toolFile(name, folder), ...args], { folder, env, isShown });
}

/** Runs a file of JavaScript to its end. */
export function runNode(
  args: readonly string[],
  { folder = root, env = {}, isShown = false }: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
    let output = "";
    for (const [stream, terminal] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on("data", (data: Buffer) => {
        output += data.toString();
        if (isShown) terminal.write(data);
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
