/**
 * Runs everything that `npm test` promises, in order, and ends with one line: `N passed, N failed`.
 * A step that crashes counts as failed; nothing is skipped, and a skipped test counts as failed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countPlaywright, countVitest, sumOf, type Count } from "./kit/counts.ts";
import { runTool, type ToolOptions } from "./kit/run-tool.ts";

interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const reports = mkdtempSync(join(tmpdir(), "toward-zero-tests-"));
const vitestConfig = "tests/vitest.config.ts";

// The tests are of a site at the root of its host; tests of other places build for themselves.
const env = { SITE_URL: undefined, BASE_PATH: undefined, TZ: "UTC", ASTRO_TELEMETRY_DISABLED: "1" };

const steps: readonly Step[] = [
  { name: "types", run: () => passOrFail("astro", ["check"]) },
  { name: "format", run: () => passOrFail("prettier", ["--check", ...formattedFiles()]) },
  { name: "unit", run: () => runVitest("unit", ["--exclude", "tests/site/**"]) },
  { name: "build", run: runBuild },
  { name: "site", run: () => runVitest("site", ["tests/site"]) },
  { name: "browser", run: runPlaywright },
];

const counts: Count[] = [];
for (const { name, run } of steps) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const count = await run().catch(crashed);
  counts.push(count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
}
rmSync(reports, { recursive: true, force: true });

const total = sumOf(counts);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function crashed(error: unknown): Count {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

async function passOrFail(tool: string, args: readonly string[]): Promise<Count> {
  const { code } = await runTool(tool, args, { env, isShown: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What `npm run format` formats, from the one place that says so. */
function formattedFiles(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  return [...scripts["format:check"]!.matchAll(/"([^"]+)"/g)].map(([, glob]) => glob!);
}

/** The last site goes first, so that a build that fails leaves nothing to test. */
async function runBuild(): Promise<Count> {
  rmSync("dist", { recursive: true, force: true });
  const { code, output } = await runTool("astro", ["build"], { env, isShown: true });
  const warnings = output.split("\n").filter(isWarning);
  for (const line of warnings) console.error(`A build is expected to warn of nothing: ${line}`);
  return code === 0 && warnings.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The bundler warns of one line that Astro's own MDX writes; nothing is wrong with it. */
function isWarning(line: string): boolean {
  return line.includes("[WARN]") && !line.includes("use astro:head-inject");
}

async function runVitest(name: string, args: readonly string[]): Promise<Count> {
  const file = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const all = ["run", "--config", vitestConfig, ...reporters, ...args];
  return runAndCount("vitest", all, file, countVitest);
}

async function runPlaywright(): Promise<Count> {
  const file = join(reports, "browser.json");
  const args = ["test", "--config", "tests/e2e/playwright.config.ts", "--reporter=list,json"];
  return runAndCount("@playwright/test", args, file, countPlaywright, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
}

async function runAndCount(
  tool: string,
  args: readonly string[],
  file: string,
  count: (report: unknown) => Count,
  extra: ToolOptions["env"] = {},
): Promise<Count> {
  const { code } = await runTool(tool, args, { env: { ...env, ...extra }, isShown: true });
  if (!existsSync(file))
    throw new Error(`${tool} ended with code ${code} before it wrote a report.`);
  const counted = count(JSON.parse(readFileSync(file, "utf8")));
  const isHidden = (code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0;
  return isHidden ? { ...counted, failed: counted.failed + 1 } : counted;
}
