/** Essays that nobody wrote, to see how the time of a build grows with their number. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../kit/seeded-random.ts";
import { copyTree } from "../kit/copy-tree.ts";
import { root, runNode, toolFile } from "../kit/run-tool.ts";
import { filesIn } from "../kit/site.ts";

/** How a build of so many essays went. */
export interface CorpusBuild {
  readonly essays: number;
  readonly pages: number;
  readonly seconds: number;
  /** Most memory that the build itself held; the indexing of words runs in a process of its own. */
  readonly peakMegabytes: number;
}

const wordsPerEssay = 2500;
const chartsPerEssay = 4;
const wordsPerParagraph = 100;

/**
 * Builds a copy of the site whose essays are replaced by generated ones.
 *
 * @throws {Error} with the output of the build, if it fails
 */
export async function buildCorpus(essays: number): Promise<CorpusBuild> {
  const { folder, remove } = copyTree();
  try {
    fill(folder, essays);
    const start = performance.now();
    const report = join(root, "tests/bench/report-memory.mjs");
    const { code, output } = await runNode(
      ["--import", report, toolFile("astro", folder), "build"],
      { folder },
    );
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`A build of ${essays} essays failed:\n${output}`);
    const pages = filesIn(join(folder, "dist")).filter((file) => file.endsWith(".html")).length;
    const peak = /peak memory: (\d+) kB/.exec(output)?.[1];
    return { essays, pages, seconds, peakMegabytes: Number(peak) / 1024 };
  } finally {
    remove();
  }
}

function fill(folder: string, essays: number): void {
  const place = join(folder, "content/essays");
  for (const file of readdirSync(place)) rmSync(join(place, file));
  const figures = readdirSync(join(folder, "src/figures"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
  for (let order = 1; order <= essays; order += 1) {
    writeFileSync(join(place, `generated-${order}.mdx`), essay(order, figures));
  }
  // The site has thirteen places for essays; the corpus needs more.
  const config = join(folder, "src/content.config.ts");
  writeFileSync(config, readFileSync(config, "utf8").replace(".max(13)", ".max(100000)"));
}

/** An essay of the length and the make of ours: sections, numbers, notes in the margin, charts. */
function essay(order: number, figures: readonly string[]): string {
  const next = seededRandom(order);
  const paragraphs = Array.from({ length: wordsPerEssay / wordsPerParagraph }, (_, index) => {
    const chart = figures[(order * chartsPerEssay + index / 6) % figures.length]!;
    const isChart = index % 6 === 0 && index / 6 < chartsPerEssay;
    const head = index % 5 === 0 ? `## ${sentence(next, 6).slice(0, -1)}\n\n` : "";
    const number = '<Num of="price-of-gpt3-level.factor" />';
    const note = index % 8 === 3 ? ` <Aside>${sentence(next, 25)}</Aside>` : "";
    const words = `${sentence(next, 45)} It fell ${number} in all. ${sentence(next, 50)}${note}`;
    return `${head}${words}${isChart ? `\n\n<Figure id="${chart}" />` : ""}`;
  });
  const front = {
    title: `Generated essay ${order}`,
    description: sentence(next, 20),
    part: order % 2 ? "trends" : "questions",
    order,
    published: "2026-01-01",
    updated: "2026-01-01",
    changes: [],
  };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`;
}

function sentence(next: () => number, length: number): string {
  const words = Array.from({ length }, () => word(next));
  return `${words.join(" ").replace(/^./, (letter) => letter.toUpperCase())}.`;
}

/** A word of one to three syllables, so that no two essays have the same vocabulary. */
function word(next: () => number): string {
  const pick = (letters: string) => letters[Math.floor(next() * letters.length)]!;
  const syllables = 1 + Math.floor(next() * 3);
  return Array.from({ length: syllables }, () => pick("bdfgklmnprstvz") + pick("aeiou")).join("");
}
