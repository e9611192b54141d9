import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./run-tool.ts";

/** A copy of the working tree. */
export interface TreeCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** What tools leave behind in node_modules. */
const caches = [".astro", ".cache", ".vite", ".vite-temp", ".vitest-cache", ".vitest"];

/**
 * Copies the working tree into a fresh folder, as a clone of it would be after `npm ci`: what
 * `.gitignore` names stays behind but for the packages, and no cache comes along.
 *
 * @param below folders under the fresh one, to give the copy a longer path
 */
export function copyTree(below = ""): TreeCopy {
  const top = mkdtempSync(join(tmpdir(), "toward-zero-tree-"));
  const folder = join(top, below);
  mkdirSync(folder, { recursive: true });
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const left = [".git", ...ignored.map((line) => line.replace(/^\/|\/$/g, ""))];
  for (const name of readdirSync(root)) {
    if (!left.includes(name)) copy(join(root, name), join(folder, name), copyFileSync);
  }
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    const [from, to] = [join(root, "node_modules", name), join(folder, "node_modules", name)];
    if (!caches.includes(name)) copy(from, to, linkOrCopy);
  }
  return { folder, remove: () => rmSync(top, { recursive: true, force: true }) };
}

function copy(from: string, to: string, copyFile: (from: string, to: string) => void): void {
  const entries = entriesOf(from);
  if (!entries) return copyFile(from, to);
  mkdirSync(to);
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) copy(source, target, copyFile);
    else copyFile(source, target);
  }
}

function entriesOf(path: string) {
  const parent = readdirSync(dirname(path), { withFileTypes: true });
  const isFolder = parent.some(
    (entry) => join(dirname(path), entry.name) === path && entry.isDirectory(),
  );
  return isFolder ? readdirSync(path, { withFileTypes: true }) : undefined;
}

/** A hard link costs no room; between two disks there is none. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
