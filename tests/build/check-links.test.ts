import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkFault, linksOf } from "~/build/check-links";
import { pathOfReference } from "~/build/reference-paths";

let site = "";

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "toward-zero-links-"));
  const pages = {
    "index.html": '<h1 id="top">x</h1>',
    "data/prices/index.html": '<tr id="row-1"></tr><tr id="größe"></tr>',
    "data/prices.csv": "a,b",
    "essays/trial/index.html": '<h2 class="x" id="here">x</h2>',
  };
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(join(site, name, ".."), { recursive: true });
    writeFileSync(join(site, name), text);
  }
});

afterAll(() => rmSync(site, { recursive: true }));

const at = "content/essays/trial.mdx:5:3";
const fault = (url: string) => linkFault({ url, at, page: "/essays/trial/" }, site);

describe("linkFault", () => {
  test.for([
    "/",
    "/#top",
    "/data/prices/",
    "/data/prices/#row-1",
    "/data/prices/#größe",
    "/data/prices/#gr%C3%B6%C3%9Fe",
    "/data/prices.csv",
    "#here",
    "../trial/#here",
    "https://example.org/no#x",
    "mailto:a@example.org",
  ])("lets %s through", (url) => {
    expect(fault(url)).toBeUndefined();
  });

  test.for([
    ["/data/price/", '"/data/price/": the site has no such page or file. Near: /data/prices/, '],
    ["/data/prices", '"/data/prices": the site has no such page or file. Near: /data/prices/, '],
    ["/data/", '"/data/": the site has no such page or file. Near: '],
    ["prices.csv", '"prices.csv": the site has no such page or file. Near: '],
    [
      "/data/prices/#row-2",
      '"/data/prices/#row-2": /data/prices/ has no such fragment. Near: row-1, größe.',
    ],
    ["#there", '"#there": /essays/trial/ has no such fragment. Near: here.'],
  ] as const)("names %s with place, reason and near ones", ([url, message]) => {
    const start = `${at}: expected a link that leads somewhere, got ${message}`;
    expect(fault(url)?.slice(0, start.length)).toBe(start);
  });

  test.for(["/50%/", "/data/#50%", "#50%zz"])(
    "names %s, whose percent signs say nothing",
    (url) => {
      expect(fault(url)).toBe(
        `${at}: expected a link that can be read, got "${url}": a percent sign in an address stands for a letter. Write %25 for the sign itself.`,
      );
    },
  );

  test("names what is no address", () => {
    expect(fault("http://[")).toBe(`${at}: expected an address, got "http://[".`);
  });
});

describe("linksOf", () => {
  test("has links and references, as addresses under the site’s root", () => {
    const source =
      '---\na: 1\n---\n\nSee [x](/data/) and <Ref to="essay:energy#the-grid">y</Ref>, <Ref to="figure:f" />.\n\n<Ref to="value:a.b" />\n';
    expect(linksOf("content/essays/trial.mdx", "/essays/trial/", source)).toEqual([
      { url: "/data/", at: "content/essays/trial.mdx:5:5", page: "/essays/trial/" },
      {
        url: "/essays/energy/#the-grid",
        at: "content/essays/trial.mdx:5:21",
        page: "/essays/trial/",
      },
      { url: "/numbers/a/#b", at: "content/essays/trial.mdx:7:1", page: "/essays/trial/" },
    ]);
  });
});

test.for([
  ["essay:energy", "essays/energy/"],
  ["essay:energy#the-grid", "essays/energy/#the-grid"],
  ["claim:energy.grid", "claims/#energy.grid"],
  ["value:prices.gpt-4.5", "numbers/prices/#gpt-4.5"],
  ["table:prices", "data/prices/"],
  ["term:token", "glossary/#token"],
  ["source:a-source", "sources/#a-source"],
  ["figure:prices", undefined],
  ["nothing", undefined],
  ["constructor:x", undefined],
] as const)("the reference %s leads to %s", ([to, path]) => {
  expect(pathOfReference(to)).toBe(path);
});
