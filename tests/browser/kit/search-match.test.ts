import { describe, expect, test } from "vitest";
import { matchShare, nearShare } from "~/browser/kit/search-match";

const text = "The price of GPT-3’s level fell to $0.15 for running Mistral 7B, said one company.";

describe("matchShare", () => {
  test.for(["price", "prices", "pricing", "runs", "companies", "0.15", "GPT-3", "gpt", "LEVEL"])(
    "finds %s whole",
    (query) => {
      expect(matchShare(query, text)).toBe(1);
    },
  );

  test.for(["inflation", "zebrawood", "axis label", "cares"])("finds nothing like %s", (query) => {
    expect(matchShare(query, text)).toBeLessThan(nearShare);
  });

  test("finds a word that was misspelt near its end to be near", () => {
    const share = matchShare("mistrel", text);
    expect(share).toBeGreaterThan(nearShare);
    expect(share).toBeLessThan(1);
  });

  test("is the mean over the words of the query", () => {
    expect(matchShare("price zzz", text)).toBe(0.5);
  });

  test("does not care for accents or for quotation marks", () => {
    expect(matchShare('"présent"', "at present")).toBe(1);
  });

  test("is nothing for no words", () => {
    expect(matchShare("…", text)).toBe(0);
  });
});
