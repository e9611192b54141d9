import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { Feed } from "feed";
import { parseHTML } from "linkedom";

/** An essay as the feeds tell of it; written by src/pages/feed-entries.json.ts. */
interface Entry {
  /** Address under the site’s root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
}

/** Where a site stands that was built for no host: where `npm start` serves it. */
const ownMachine = "http://localhost:4321";

/** Writes `feed.xml` (Atom) and `feed.json` (JSON Feed) with the whole text of every essay. */
export function feeds(): AstroIntegration {
  let home = ownMachine;
  return {
    name: "feeds",
    hooks: {
      "astro:config:done": ({ config }) => {
        home = new URL(config.base.replace(/\/*$/, "/"), config.site ?? ownMachine).href;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const count = await writeFeeds(fileURLToPath(dir), home);
        logger.info(`${count} essays in feed.xml and feed.json`);
      },
    },
  };
}

async function writeFeeds(folder: string, home: string): Promise<number> {
  const list = await readFile(`${folder}/feed-entries.json`, "utf8");
  const entries = JSON.parse(list) as readonly Entry[];
  const newest = entries.map(({ updated }) => updated).sort();
  const feed = new Feed({
    title: "Toward Zero",
    description: "Thoughts, trends and questions about the price of intelligence, recomputed",
    id: home,
    link: home,
    language: "en",
    generator: false,
    favicon: `${home}icon.svg`,
    copyright: "Words and figures under CC BY 4.0",
    author: { name: "Toward Zero", link: `${home}about/` },
    updated: atMidnight(newest.at(-1)!),
    feedLinks: { atom: `${home}feed.xml`, json: `${home}feed.json` },
  });
  for (const entry of entries) {
    const html = await readFile(`${folder}/${entry.path}index.html`, "utf8");
    const link = home + entry.path;
    feed.addItem({
      title: entry.title,
      id: link,
      link,
      description: entry.description,
      content: textOf(html, link, home),
      date: atMidnight(entry.updated),
      published: atMidnight(entry.published),
    });
  }
  await rm(`${folder}/feed-entries.json`);
  await writeFile(`${folder}/feed.xml`, feed.atom1());
  await writeFile(`${folder}/feed.json`, `${feed.json1()}\n`);
  return entries.length;
}

const atMidnight = (date: string) => new Date(`${date}T00:00:00Z`);

// What a feed reader has no use for, or shows twice.
const leftOut =
  "script, link, style, .tools, .anchor, .visually-hidden, .print-only, .print-notes, .print-terms, .beside, [hidden], template";

/** The text of an essay’s page as a feed reader can show it: pictures for figures, whole addresses, no scripts. */
export function textOf(html: string, address: string, home: string): string {
  const { document } = parseHTML(html);
  const prose = document.querySelector(".prose");
  if (!prose) throw new Error(`Feeds: expected the text of an essay at ${address}, found none.`);
  for (const figure of prose.querySelectorAll("figure.figure")) drawAsPicture(figure, home);
  for (const element of prose.querySelectorAll(leftOut)) element.remove();
  for (const element of prose.querySelectorAll("what-if, [data-explorable]")) element.remove();
  for (const element of prose.querySelectorAll("*")) simplify(element, address);
  // Not \s, which would take the spaces between a number and its unit as well.
  return prose.innerHTML.replace(/[ \t\r\n]+/g, " ").trim();
}

/** The picture of a figure, described by its alternative, in place of its two drawings. */
function drawAsPicture(figure: Element, home: string): void {
  const alternative = figure.querySelector(`[id="${figure.id}-alternative"]`)?.textContent ?? "";
  const picture = figure.ownerDocument.createElement("img");
  picture.setAttribute("src", `${home}figures/${figure.id}.png`);
  picture.setAttribute("alt", alternative);
  const drawings = [...figure.querySelectorAll(".drawing")];
  drawings[0]?.before(picture);
  for (const drawing of drawings) drawing.remove();
}

const kept = new Set(["href", "src", "alt", "id", "colspan", "rowspan", "scope", "value", "start"]);

function simplify(element: Element, address: string): void {
  for (const { name } of [...element.attributes]) {
    if (!kept.has(name)) element.removeAttribute(name);
  }
  for (const name of ["href", "src"]) {
    const value = element.getAttribute(name);
    if (value) element.setAttribute(name, new URL(value, address).href);
  }
}
