import { describe, expect, test } from "vitest";
import { builtPages } from "../kit/dist.ts";

const pages = builtPages();
const pageAt = (address: string) => pages.find((page) => page.address === address)!.document;

/** Ids of the sources that rest on memory, as the page of sources says. */
const recalled = [...pageAt("/sources/").querySelectorAll(".source")]
  .filter((source) => source.querySelector(".mark-recalled"))
  .map(({ id }) => id);

describe("what rests on memory says so", () => {
  test("some sources do", () => {
    expect(recalled).not.toEqual([]);
  });

  test("in every row of a table", () => {
    const silent = pages
      .filter(({ address }) => address.startsWith("/data/"))
      .flatMap(({ address, document }) =>
        [...document.querySelectorAll("tbody tr[id]")]
          .filter((row) =>
            [...row.querySelectorAll('a[href*="sources/#"]')].some((link) =>
              recalled.includes(link.getAttribute("href")!.split("#")[1]!),
            ),
          )
          .filter((row) => !row.querySelector(".mark-recalled"))
          .map((row) => `${address}#${row.id}`),
      );
    expect(silent).toEqual([]);
  });

  test("in the arithmetic of a value that such a row is in", () => {
    const value = pageAt("/numbers/price-of-gpt4-level/").getElementById("fall-all")!;
    expect(value.querySelector("p.mark-recalled")?.textContent).toMatch(
      /\d+ of the \d+ facts behind it rests? in part on memory/,
    );
  });

  test("beside every quotation of such a value, in essays and captions", () => {
    const essay = pageAt("/essays/price-competition/");
    const quoted = [...essay.querySelectorAll<HTMLAnchorElement>("a.num")].filter((link) => {
      const [, path, name] = /^(.*)#(.*)$/.exec(link.getAttribute("href")!)!;
      return pageAt(path!).getElementById(name!)!.querySelector("p.mark-recalled");
    });
    expect(quoted).not.toEqual([]);
    for (const link of quoted) {
      const mark = link.nextElementSibling;
      expect(mark?.className, link.outerHTML).toBe("mark-recalled");
      expect(mark?.textContent?.trim()).toBe("† partly recalled");
    }
  });
});
