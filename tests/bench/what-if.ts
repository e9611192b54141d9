/**
 * Measures what a drag costs on a slow phone: `npm run bench controls`, after a build. It prints and never
 * fails, as its numbers depend on the machine.
 */
import { chromium, type Page } from "@playwright/test";
import { getBrowser, launchFlags } from "../kit/browser.ts";
import { serveFolder } from "../kit/serve.ts";

/** How many times slower than the machine the page runs. */
const slowdown = 4;
const moves = 150;
const essays: readonly (readonly [address: string, explorable: string])[] = [
  ["/essays/price-competition/", "price-and-use"],
  ["/essays/energy/", "bits-and-bound"],
  ["/essays/energy/", "run-and-grid"],
  ["/essays/open-source/", "lag-and-parity"],
  ["/essays/education/", "horizon-at-degree"],
];

interface Measured {
  /** Milliseconds from the first touch to the first redraw, the code being there. */
  readonly first: number;
  /** Milliseconds of script in the frames of a drag. */
  readonly scripts: readonly number[];
}

const site = await serveFolder("dist");
const browser = await chromium.launch({
  executablePath: await getBrowser(),
  args: launchFlags(),
});
for (const [address, explorable] of essays) {
  for (const width of [390, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.origin}${address}`);
    console.log(inWords(explorable, width, await measure(page, explorable)));
    await page.close();
  }
}
await browser.close();
await site.close();

async function measure(page: Page, explorable: string): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.locator(`#${explorable}`).scrollIntoViewIfNeeded();
  await page.waitForTimeout(3000); // the code arrives ahead of the touch
  const first = await page.evaluate(firstRedraw, explorable);
  const scripts = await page.evaluate(redraws, [explorable, moves] as const);
  return { first, scripts };
}

function firstRedraw(explorable: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(`#${explorable} input`)!;
  const sentence = document.querySelector(`#${explorable} .what-if-sentence`)!;
  const start = performance.now();
  return new Promise((resolve) => {
    const everything = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => resolve(performance.now() - start)).observe(sentence, everything);
    input.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    input.value = input.value === input.max ? input.min : input.max;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** A drag up and down the track, a notch a frame; what is timed are the frame's own callbacks. */
async function redraws([explorable, count]: readonly [string, number]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(`#${explorable} input`)!;
  const last = Number(input.max);
  const times: number[] = [];
  for (let move = 0; move < count; move += 1) {
    await new Promise<void>((resolve) => {
      let start = 0;
      requestAnimationFrame(() => (start = performance.now()));
      input.value = String(Math.abs((move % (2 * last)) - last));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      requestAnimationFrame(() => {
        times.push(performance.now() - start);
        resolve();
      });
    });
  }
  return times;
}

function inWords(explorable: string, width: number, { first, scripts }: Measured): string {
  const sorted = [...scripts].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  return `${explorable}, ${width} px, CPU × ${slowdown}: first redraw ${first.toFixed(0)} ms; drag ${at(0.5)} ms at the median, ${at(0.95)} ms at the 95th percentile`;
}
