import type { Page } from "@playwright/test";
import { allPages, expect, figureIdsIn, open, test } from "./kit/site.ts";

interface Box {
  readonly text: string;
  readonly isLabel: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawing {
  readonly id: string;
  /** In pixels of the screen. */
  readonly smallestType: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

// A figure looks the same wherever it stands; its essay is where it stands among others.
const pages = allPages.filter(
  (address) => /^\/(essays\/.*)?$/.test(address) && figureIdsIn(address).length > 0,
);
const viewports = [320, 372, 390, 768, 1024, 1440];

for (const address of pages) {
  for (const width of viewports) {
    test(`the figures of ${address} show all their texts, apart, inside and large enough, at ${width} px`, async ({
      page,
    }) => {
      const ids = figureIdsIn(address);
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      const drawings = await measureAll(page, ids);
      expect(drawings.filter(({ boxes }) => boxes.length <= 4).map(({ id }) => id)).toEqual([]);
      expect(drawings.flatMap(faultsOf)).toEqual([]);
      for (const id of ids) {
        const box = (await page.locator(`#${id} svg:visible`).first().boundingBox())!;
        expect(box.x, id).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, id).toBeLessThanOrEqual(width);
      }
    });
  }
}

/** Labels that meet another text, texts outside of the drawing, and type that is too small to read. */
function faultsOf(drawing: Drawing): string[] {
  const { id, boxes, smallestType } = drawing;
  return [
    ...pairsThatMeet(boxes).map((pair) => `${id}: ${pair} meet`),
    ...boxes
      .filter((box) => !isInside(box, drawing))
      .map(({ text }) => `${id}: ${text} is outside`),
    ...(smallestType < 11 ? [`${id}: type of ${smallestType.toFixed(2)} px`] : []),
  ];
}

function measureAll(page: Page, ids: readonly string[]): Promise<Drawing[]> {
  return Promise.all(ids.map((id) => measure(page, id)));
}

/**
 * The boxes of the texts of the drawing that shows, in its own units: as wide as the browser sets them,
 * from the top of the capitals to the foot of the descenders.
 */
function measure(page: Page, id: string): Promise<Drawing> {
  return page.locator(`#${id} svg:visible`).evaluate((element, figure) => {
    const svg = element as SVGSVGElement;
    const toDrawing = svg.getScreenCTM()!.inverse();
    const boxes = [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent)
      .map((text) => {
        const matrix = toDrawing.multiply(text.getScreenCTM()!);
        const start = text.getStartPositionOfChar(0).matrixTransform(matrix);
        const size = parseFloat(getComputedStyle(text).fontSize);
        return {
          text: text.textContent!,
          isLabel: text.classList.contains("label"),
          left: start.x,
          right: start.x + text.getComputedTextLength(),
          top: start.y - 0.66 * size,
          bottom: start.y + 0.22 * size,
        };
      });
    const { width, height } = svg.viewBox.baseVal;
    const scale = svg.getScreenCTM()!.a;
    const sizes = [...svg.querySelectorAll("text")].map((text) =>
      parseFloat(getComputedStyle(text).fontSize),
    );
    return { id: figure, smallestType: scale * Math.min(...sizes), width, height, boxes };
  }, id);
}

function pairsThatMeet(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => (one.isLabel || other.isLabel) && doMeet(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Drawing): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function doMeet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
