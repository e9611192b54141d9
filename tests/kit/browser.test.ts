import { describe, expect, test } from "vitest";
import { getBrowser, launchFlags, placesOf, type BrowserWays } from "./browser.ts";

/** Ways on a machine where nothing is found and nothing helps, with a record of what was tried. */
function poorMachine(changes: Partial<BrowserWays> = {}) {
  const tried: string[] = [];
  const ways: BrowserWays = {
    places: () => ["/usr/bin/chromium"],
    runs: () => false,
    download: async () => void tried.push("download"),
    installPackage: async () => void tried.push("package"),
    ...changes,
  };
  return { tried, ways };
}

describe("getBrowser", () => {
  test("takes the first browser that runs and fetches nothing", async () => {
    const { tried, ways } = poorMachine({
      places: () => ["/broken", "/good", "/other"],
      runs: (file) => file !== "/broken",
    });
    expect(await getBrowser(ways)).toBe("/good");
    expect(tried).toEqual([]);
  });

  test("downloads one where none is found", async () => {
    const { tried, ways } = poorMachine({ runs: () => tried.includes("download") });
    expect(await getBrowser(ways)).toBe("/usr/bin/chromium");
    expect(tried).toEqual(["download"]);
  });

  test("installs the package where the download did not help", async () => {
    const { tried, ways } = poorMachine({ runs: () => tried.includes("package") });
    expect(await getBrowser(ways)).toBe("/usr/bin/chromium");
    expect(tried).toEqual(["download", "package"]);
  });

  test("says in one sentence what to install where nothing helps", async () => {
    const { ways } = poorMachine({ installPackage: undefined });
    await expect(getBrowser(ways)).rejects.toThrow(
      /^The browser tests need Chromium or Google Chrome, .*: install one, or set CHROME_PATH to its executable\.$/,
    );
  });
});

describe("placesOf", () => {
  test("puts CHROME_PATH first", () => {
    const places = placesOf({ platform: "linux", env: { CHROME_PATH: "/opt/my-chrome" } });
    expect(places[0]).toBe("/opt/my-chrome");
  });

  test.for([
    ["linux", "/usr/bin/chromium"],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ] as const)("knows the usual place on %s", ([platform, place]) => {
    expect(placesOf({ platform, env: {} })).toContain(place);
  });

  test("knows the usual place on Windows", () => {
    const places = placesOf({ platform: "win32", env: { PROGRAMFILES: "C:\\Programs" } });
    expect(places.at(-1)).toMatch(/^C:\\Programs.Google.Chrome.Application.chrome\.exe$/);
  });
});

test("only root goes without the sandbox", () => {
  expect(launchFlags(true)).toContain("--no-sandbox");
  expect(launchFlags(false)).not.toContain("--no-sandbox");
});
