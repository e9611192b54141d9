/** One visit to a page on an emulated slow phone. */
import type { Browser, CDPSession } from "@playwright/test";

/** What a visit cost. Bytes are those on the wire, headers included. */
export interface Visit {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly requests: number;
  readonly chartBytes: number;
  readonly chartRequests: number;
  readonly chartMs: number;
  readonly largestPaintMs: number;
  readonly shift: number;
  readonly blockingMs: number;
}

/** 1.6 Mbit a second, 150 ms there and back, a processor four times slower than this one. */
const slowPhone = {
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  },
  slowdown: 4,
  viewport: { width: 390, height: 844 },
} as const;

const kinds = { Document: "html", Stylesheet: "css", Script: "js", Font: "fonts" } as const;

interface Arrival {
  /** Seconds since the first request. */
  readonly at: number;
  readonly bytes: number;
  readonly id: string;
}

interface PageTimings {
  chartMs: number;
  largestPaintMs: number;
  shift: number;
  blockingMs: number;
}

/** Visits a page with an empty cache and waits until nothing moves on the line for half a second. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: slowPhone.viewport,
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await listenTo(session);
  await page.addInitScript(watchPage);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  const timings = await page.evaluate(
    () => (window as unknown as { timings: PageTimings }).timings,
  );
  await context.close();
  const before = wire.arrivals.filter(({ at }) => at * 1000 <= timings.chartMs);
  return {
    ...wire.bytesByKind(),
    requests: wire.kindOf.size,
    chartBytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    chartRequests: new Set(before.map(({ id }) => id)).size,
    ...timings,
  };
}

async function listenTo(session: CDPSession) {
  const kindOf = new Map<string, string>();
  const arrivals: Arrival[] = [];
  let start: number | undefined;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowPhone.network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowPhone.slowdown });
  session.on("Network.requestWillBeSent", ({ requestId, type, timestamp }) => {
    start ??= timestamp;
    kindOf.set(requestId, type ?? "Other");
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) => {
    arrivals.push({ at: timestamp - start!, bytes: encodedDataLength, id: requestId });
  });
  const totals = new Map<string, number>();
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    totals.set(requestId, encodedDataLength);
  });
  const bytesByKind = () => {
    const bytes = { html: 0, css: 0, js: 0, fonts: 0 };
    for (const [id, kind] of kindOf) {
      const name = kinds[kind as keyof typeof kinds];
      if (name) bytes[name] += totals.get(id) ?? 0;
    }
    return bytes;
  };
  return { kindOf, arrivals, bytesByKind };
}

/** Runs in the page: notes when the first chart was painted, and what the browser itself measures. */
function watchPage(): void {
  const timings: PageTimings = { chartMs: 0, largestPaintMs: 0, shift: 0, blockingMs: 0 };
  Object.assign(window, { timings });
  const observe = (type: string, note: (entry: PerformanceEntry & { value: number }) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceEntry & { value: number });
    }).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => (timings.largestPaintMs = startTime));
  observe("layout-shift", ({ value }) => (timings.shift += value));
  observe("longtask", ({ duration }) => (timings.blockingMs += Math.max(0, duration - 50)));
  const look = (): void => {
    const drawing = [...document.querySelectorAll(".drawing")].find(
      (one) => one.getBoundingClientRect().height > 0,
    );
    // What stands after it has been read, so it is whole; it is painted after the next frame.
    const isWhole = drawing && (drawing.nextElementSibling || document.readyState !== "loading");
    const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (isWhole && isPainted) {
      requestAnimationFrame(() => setTimeout(() => (timings.chartMs = performance.now())));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
