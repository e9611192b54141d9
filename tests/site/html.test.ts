import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { builtPages } from "../kit/dist.ts";

const pages = builtPages();

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    elements: ["html5"],
    rules: {
      // Every file comes from the page's own origin, so a checksum would guard against nothing.
      "require-sri": ["error", { target: "crossorigin" }],
      // An id is valid as long as it has no space; those of rows begin with a date.
      "valid-id": ["error", { relaxed: true }],
      // A frame that scrolls is a region so that it has a name when the keyboard reaches it.
      "prefer-native-element": ["error", { exclude: ["region"] }],
    },
  }),
);

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ""}`),
  );
}

test.for(pages.map(({ address, html }) => [address, html] as const))(
  "%s is valid HTML",
  async ([, html]) => {
    expect(await faultsOf(html)).toEqual([]);
  },
);

test("a paragraph in a paragraph is a fault", async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><p>a<p>b</p></p></body></html>';
  expect(await faultsOf(html)).not.toEqual([]);
});

describe.for(pages.map((page) => [page.address, page] as const))("%s", ([, { document, html }]) => {
  test("has one h1 and no level of heading left out", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
      Number(localName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
    }
  });

  test("says its language, title and description", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.title).toMatch(/^(Toward Zero|.+ · Toward Zero)$/);
    const description = document.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(description?.length).toBeGreaterThan(40);
  });

  test("has a policy before anything that it rules, and no unsafe word in it", () => {
    const meta = document.querySelector('meta[http-equiv="content-security-policy"]')!;
    const policy = meta.getAttribute("content")!;
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:/);
    const before = html.slice(0, html.indexOf("content-security-policy"));
    expect(before).not.toMatch(/<(link|script|style)\b/);
  });

  test("has no script, style or handler in line", () => {
    const scripts = [...document.querySelectorAll("script:not([src])")];
    const isData = (script: Element) =>
      /^application\/(ld\+)?json$/.test(script.getAttribute("type") ?? "");
    expect(scripts.filter((script) => !isData(script)).map(String)).toEqual([]);
    expect(document.querySelectorAll("style")).toHaveLength(0);
    const inline = [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name === "style" || name.startsWith("on")),
    );
    expect(inline.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
  });

  test("fetches nothing from elsewhere", () => {
    const resources = [
      ...document.querySelectorAll(
        "[src], link[href]:not([rel=canonical]), [srcset], [poster], object[data], use[href], image[href]",
      ),
    ].map((element) => element.outerHTML);
    expect(resources.filter((markup) => /(=["']|\s)(https?:)?\/\//.test(markup))).toEqual([]);
  });

  test("uses every id once", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test("no two pages have the same title", () => {
  const titles = pages.map(({ document }) => document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
