import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./kit/run-tool.ts";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
const lock = read("package-lock.json") as Lock;
const manifest = read("package.json") as Manifest;

/** Optional dependencies for which Node would find no entry of the lock: `of needs name`. */
function missingOptional({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path} needs ${name}`),
  );
}

/** Where Node looks for a package from inside another one, the nearest place first. */
function placesFor(path: string, name: string): string[] {
  const own = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  const above = path.includes("node_modules/")
    ? path.replace(/\/?node_modules\/[^/]+(\/[^/]+)?$/, "")
    : "";
  return path === "" ? [own] : [own, ...placesFor(above, name)];
}

/** Entries with the address of a registry. */
function addressed({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path]) => path);
}

function inexact(versions: Readonly<Record<string, string>>): string[] {
  return Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}

describe("package-lock.json", () => {
  test("has an entry for every optional dependency, so that no platform lacks its part", () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  test("holds the parts for Linux, macOS and Windows of what is compiled", () => {
    const names = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ""));
    for (const system of ["linux-x64", "darwin-arm64", "windows-x64"]) {
      expect(names).toContain(`@pagefind/${system}`);
    }
    for (const system of ["linux-x64-gnu", "darwin-arm64", "win32-x64-msvc"]) {
      expect(names).toContain(`@resvg/resvg-js-${system}`);
    }
  });

  test("names no registry", () => {
    expect(addressed(lock)).toEqual([]);
    expect(JSON.stringify(lock)).not.toMatch(/"resolved"/);
  });

  test("has a checksum for every package", () => {
    const without = Object.entries(lock.packages)
      .filter(([path, { integrity, link }]) => path !== "" && !link && !integrity)
      .map(([path]) => path);
    expect(without).toEqual([]);
  });

  test("holds the versions that package.json asks for", () => {
    for (const [name, version] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

test("package.json asks for exact versions", () => {
  expect(inexact({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([]);
});

describe("a planted fault is caught", () => {
  test("an optional dependency without an entry", () => {
    const packages = {
      "node_modules/tool": {
        optionalDependencies: { "@tool/linux": "1.0.0", "@tool/mac": "1.0.0" },
      },
      "node_modules/@tool/linux": { version: "1.0.0" },
    };
    expect(missingOptional({ packages })).toEqual(["node_modules/tool needs @tool/mac"]);
  });

  test("an entry nested in another package counts for that package alone", () => {
    const packages = {
      "node_modules/tool": { optionalDependencies: { part: "1.0.0" } },
      "node_modules/other/node_modules/part": { version: "1.0.0" },
    };
    expect(missingOptional({ packages })).toEqual(["node_modules/tool needs part"]);
  });

  test("the address of a registry", () => {
    const packages = { "node_modules/a": { resolved: "https://registry.example/a.tgz" } };
    expect(addressed({ packages })).toEqual(["node_modules/a"]);
  });

  test("a range of versions", () => {
    expect(inexact({ a: "^1.2.3", b: "1.2.3" })).toEqual(["a ^1.2.3"]);
  });
});
