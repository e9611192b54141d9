import { describe, expect, test } from "vitest";
import { bibtexOf } from "~/build/citation";

const essay = {
  key: "toward-zero-energy",
  title: "Energy",
  year: "2026",
  date: "2026-11-24",
  url: "https://example.org/essays/energy/",
  note: "data to 2026-06-27",
};

describe("bibtexOf", () => {
  test("has every field once", () => {
    expect(bibtexOf(essay)).toBe(
      [
        "@online{toward-zero-energy,",
        "  author = {{Toward Zero}},",
        "  title = {Energy},",
        "  year = {2026},",
        "  date = {2026-11-24},",
        "  url = {https://example.org/essays/energy/},",
        "  note = {data to 2026-06-27}",
        "}",
      ].join("\n"),
    );
  });

  test("leaves out what is not known", () => {
    const { date: _, ...undated } = essay;
    expect(bibtexOf({ ...undated, url: undefined })).not.toMatch(/date =|url =|undefined/);
  });

  test("escapes in words what TeX would take for orders, and leaves an address alone", () => {
    const url = "https://example.org/a_b/?q=1%20&r#s";
    const text = bibtexOf({ ...essay, title: "R&D: 94\u202f% for $5, #1 of a_b", url });
    expect(text).toContain("title = {R\\&D: 94\u202f\\% for \\$5, \\#1 of a\\_b}");
    expect(text).toContain(`url = {${url}}`);
  });
});
