import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { gluedWords, linesOf } from "./visible-text.ts";

function bodyOf(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

describe("gluedWords", () => {
  test.for([
    ["<p><strong>3.1x</strong><em>per year</em></p>", "3.1x|per year"],
    ["<p>fell <data>15×</data>a year</p>", "15×|a year"],
    ["<p>in<a href='/'>2024</a> it</p>", "in|2024"],
    ["<p><a>Table</a><a>Data</a></p>", "Table|Data"],
    ["<p>It fell.<a>Then</a> it rose.</p>", "It fell.|Then"],
    ["<p>costs<data>$30</data></p>", "costs|$30"],
    ["<th>Price<span>US dollars</span></th>", "Price|US dollars"],
  ] as const)("finds %s", ([html, words]) => {
    expect(gluedWords(bodyOf(html))).toEqual([words]);
  });

  test.for([
    "<p><strong>3.1x</strong> <em>per year</em></p>",
    "<p>fell <data>15×</data>, then rose</p>",
    "<ul><li>one</li><li>two</li></ul>",
    "<table><tr><td>1</td><td>2</td></tr></table>",
    "<p>(<a>here</a>)</p>",
    "<pre><code><span>const</span><span>a</span></code></pre>",
    "<p>one<br>two</p>",
  ])("passes %s", (html) => {
    expect(gluedWords(bodyOf(html))).toEqual([]);
  });
});

test("linesOf leaves out what no reader sees", () => {
  const body = bodyOf("<p>seen</p><script>unseen()</script><svg><title>unseen</title></svg>");
  expect(linesOf(body).map((line) => line.map(({ text }) => text).join(""))).toEqual(["seen"]);
});
