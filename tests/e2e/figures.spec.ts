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

const pages = allPages.filter(
  (address) => address.startsWith("/essays/") && figureIdsIn(address).length > 0,
);
const viewports = [320, 372, 390, 768, 1024, 1440];

for (const address of pages) {
  for (const width of viewports) {
    test.describe(`the figures of ${address} at ${width} px`, () => {
      const ids = figureIdsIn(address);

      test.beforeEach(async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, address);
      });

      test("show one drawing each, with all its texts", async ({ page }) => {
        for (const drawing of await measureAll(page, ids)) {
          expect(drawing.boxes.length, drawing.id).toBeGreaterThan(8);
        }
      });

      test("have no label that meets another text", async ({ page }) => {
        const meeting = (await measureAll(page, ids)).flatMap(({ id, boxes }) =>
          pairsThatMeet(boxes).map((pair) => `${id}: ${pair}`),
        );
        expect(meeting).toEqual([]);
      });

      test("have no text outside the drawing", async ({ page }) => {
        const outside = (await measureAll(page, ids)).flatMap((drawing) =>
          drawing.boxes
            .filter((box) => !isInside(box, drawing))
            .map(({ text }) => `${drawing.id}: ${text}`),
        );
        expect(outside).toEqual([]);
      });

      test("have no type below 11 px", async ({ page }) => {
        const small = (await measureAll(page, ids))
          .filter(({ smallestType }) => smallestType < 11)
          .map(({ id, smallestType }) => `${id}: ${smallestType.toFixed(2)} px`);
        expect(small).toEqual([]);
      });

      test("are not wider than the page", async ({ page }) => {
        for (const id of ids) {
          const box = (await page.locator(`#${id} svg:visible`).boundingBox())!;
          expect(box.x, id).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, id).toBeLessThanOrEqual(width);
        }
      });
    });
  }
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
