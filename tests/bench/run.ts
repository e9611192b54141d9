/**
 * `npm run bench` builds the site, visits each essay on an emulated slow phone, drags the controls of
 * the explorables, and builds generated corpora. It prints tables and tests nothing: `npm run bench pages`,
 * `npm run bench controls` (of the site as it is built) and `npm run bench builds` do a part.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { getBrowser, launchFlags } from "../kit/browser.ts";
import { dist } from "../kit/dist.ts";
import { runTool } from "../kit/run-tool.ts";
import { addressesOf } from "../kit/site.ts";
import { buildCorpus } from "./corpus.ts";
import { serveGzip } from "./serve-gzip.ts";
import { visit, type Visit } from "./visit.ts";

const repetitions = 5;
const corpora = [4, 40, 400];
const only = process.argv[2];

const isWanted = (part: string) => only === undefined || only === part;
if (isWanted("pages")) await measurePages();
if (isWanted("controls")) await import("./what-if.ts");
if (isWanted("builds")) await measureBuilds();

async function measurePages(): Promise<void> {
  const { code, output } = await runTool("astro", ["build"]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  const site = await serveGzip(dist);
  const browser = await chromium.launch({
    executablePath: await getBrowser(),
    args: launchFlags(),
  });
  const essays = addressesOf(dist).filter((address) => address.startsWith("/essays/"));
  console.log("Each essay on a slow phone: 1.6 Mbit/s, 150 ms, processor × 4, medians of five\n");
  for (const address of essays) {
    const visits: Visit[] = [];
    for (let turn = 0; turn < repetitions; turn += 1) {
      visits.push(await visit(browser, `${site.origin}${address}`));
    }
    console.log(address);
    for (const [name, value] of linesOf(address, mediansOf(visits))) {
      console.log(`  ${name.padEnd(44)} ${value}`);
    }
  }
  await browser.close();
  site.close();
}

function mediansOf(visits: readonly Visit[]): Visit {
  const names = Object.keys(visits[0]!) as (keyof Visit)[];
  const median = (name: keyof Visit) =>
    visits.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(visits.length / 2)]!;
  return Object.fromEntries(names.map((name) => [name, median(name)])) as unknown as Visit;
}

function linesOf(address: string, medians: Visit): (readonly [string, string])[] {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  return [
    ["HTML", kilobytes(medians.html)],
    ["CSS", kilobytes(medians.css)],
    ["JavaScript before the first touch", kilobytes(medians.js)],
    ["fonts", kilobytes(medians.fonts)],
    ["requests", String(medians.requests)],
    ["HTML up to the end of the first chart", kilobytes(bytesToFirstChart(address))],
    ["received when the first chart is painted", kilobytes(medians.chartBytes)],
    ["requests until then", String(medians.chartRequests)],
    ["first chart painted", milliseconds(medians.chartMs)],
    ["largest paint", milliseconds(medians.largestPaintMs)],
    ["shift", medians.shift.toFixed(4)],
    ["blocking time", milliseconds(medians.blockingMs)],
  ];
}

/** Compressed bytes of the page as far as both drawings of its first figure. */
function bytesToFirstChart(address: string): number {
  const html = readFileSync(join(dist, address, "index.html"), "utf8");
  const start = html.indexOf('class="drawing drawing-narrow"');
  return gzipSync(html.slice(0, html.indexOf("</svg>", start))).byteLength;
}

async function measureBuilds(): Promise<void> {
  console.log(
    `\nGenerated essays of 2,500 words and 4 charts, on ${availableParallelism()} cores\n`,
  );
  console.log("  essays   pages  seconds  essays/s  pages/s   peak MB");
  for (const essays of corpora) {
    const { pages, seconds, peakMegabytes } = await buildCorpus(essays);
    const cells = [
      String(essays).padStart(8),
      String(pages).padStart(7),
      seconds.toFixed(1).padStart(8),
      (essays / seconds).toFixed(1).padStart(9),
      (pages / seconds).toFixed(1).padStart(8),
      Math.round(peakMegabytes).toString().padStart(9),
    ];
    console.log(cells.join(" "));
  }
}
