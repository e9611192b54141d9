import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { runTool } from "./run-tool.ts";

/** The ways to a browser, in the order in which they are tried; a test puts others in their place. */
export interface BrowserWays {
  /** Places where a browser may stand, the preferred first. */
  readonly places: () => readonly string[];
  /** Whether the file at a place is there and runs. */
  readonly runs: (file: string) => boolean;
  /** Playwright's own download. */
  readonly download: () => Promise<void>;
  /** The package of Debian; only for root. */
  readonly installPackage: (() => Promise<void>) | undefined;
}

/**
 * A Chromium or Chrome for the browser tests: one that is there, else one that is fetched.
 *
 * @throws {Error} saying what to install, if there is none and none can be had
 */
export async function getBrowser(ways: BrowserWays = waysOfThisMachine()): Promise<string> {
  const find = () => ways.places().find(ways.runs);
  const there = find();
  if (there) return there;
  for (const fetch of [ways.download, ways.installPackage]) {
    await fetch?.();
    const fetched = find();
    if (fetched) return fetched;
  }
  throw new Error(
    "The browser tests need Chromium or Google Chrome, and none was found or could be fetched: install one, or set CHROME_PATH to its executable.",
  );
}

/** What Chromium is started with: quiet on the network, and without the sandbox that root cannot have. */
export function launchFlags(isRoot: boolean = isRootUser()): string[] {
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
}

function waysOfThisMachine(): BrowserWays {
  const hasApt = isRootUser() && onPath("apt-get").some(existsSync);
  return {
    places: () => placesOf({ platform: process.platform, env: process.env }),
    runs: doesRun,
    download: async () => {
      await runTool("@playwright/test", ["install", "chromium"], { isShown: true });
    },
    installPackage: hasApt ? installChromiumPackage : undefined,
  };
}

/** Where a browser usually stands. */
export function placesOf({
  platform,
  env,
}: {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}): string[] {
  const named = env["CHROME_PATH"] ? [env["CHROME_PATH"]] : [];
  return [...named, chromium.executablePath(), ...usualPlaces(platform, env)];
}

function usualPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((name) => env[name] ?? [])
      .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe"));
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].flatMap(onPath);
}

function onPath(command: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [...folders, "/usr/bin"].filter(Boolean).map((folder) => join(folder, command));
}

/** On some systems `chromium-browser` is a note that says where to get one, so it has to answer. */
function doesRun(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

function isRootUser(): boolean {
  return process.getuid?.() === 0;
}

async function installChromiumPackage(): Promise<void> {
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    spawnSync("apt-get", args, { stdio: "inherit" });
  }
}
