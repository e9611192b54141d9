import {
  nearestBox,
  nextStop,
  placeTip,
  readPlaces,
  type ScreenBox,
  type Step,
} from "./kit/mark-places";

/** Which elements of a drawing the build counted when it wrote down the marks. */
const shapes = "circle, path, rect, line, text";
const steps = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
/** How far from a mark a pointer may be, in pixels: a finger is blunter than a mouse. */
const reach = { mouse: 28, touch: 44 } as const;

const tip = document.createElement("div");
tip.className = "readout";
tip.ariaHidden = "true";
tip.hidden = true;
const ring = document.createElement("div");
ring.className = "readout-ring";
ring.hidden = true;
const announcer = document.createElement("p");
announcer.className = "visually-hidden";
announcer.role = "status";

/** The drawing whose mark is shown, and the place of its row. */
let shown: { readonly drawing: HTMLElement; readonly row: number } | undefined;

/**
 * Shows the values of the nearest mark of a drawing beside it: under a mouse, after a tap, and by the
 * arrow keys, which a screen reader hears. The values are those of the table under the chart, so no
 * number is in here. Escape, a tap elsewhere and leaving the drawing take them away.
 */
function start(drawings: readonly HTMLElement[]): void {
  for (const drawing of drawings) {
    drawing.tabIndex = 0;
    drawing.role = "application";
    drawing.ariaRoleDescription = "chart";
    const svg = drawing.querySelector("svg")!;
    const title = document.getElementById(svg.getAttribute("aria-labelledby")!);
    drawing.ariaLabel = `${title?.textContent?.trim()}. Arrow keys go from mark to mark.`;
    drawing.addEventListener("pointermove", follow);
    drawing.addEventListener("pointerleave", leave);
    drawing.addEventListener("keydown", walk);
    drawing.addEventListener("focusout", hide);
  }
  drawings[0]?.closest("main")?.append(announcer);
  document.addEventListener("click", tap);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
}

function follow(event: PointerEvent): void {
  if (event.pointerType === "mouse") point(event.currentTarget as HTMLElement, event, reach.mouse);
}

function leave(event: PointerEvent): void {
  if (event.pointerType === "mouse" && event.currentTarget !== document.activeElement) hide();
}

function tap(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const drawing = target?.closest<HTMLElement>("[data-marks]");
  if (drawing) point(drawing, event, reach.touch);
  else hide();
}

function point(drawing: HTMLElement, { clientX, clientY }: MouseEvent, within: number): void {
  const row = nearestBox(boxesOf(drawing), { x: clientX, y: clientY }, within);
  if (row < 0) hide();
  else show(drawing, row);
}

function walk(event: KeyboardEvent): void {
  if (!steps.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const drawing = event.currentTarget as HTMLElement;
  const boxes = boxesOf(drawing);
  const stops = rowsOf(drawing).map((row, index) => ({
    group: linesOf(row).at(-1)!,
    x: boxes[index] && (boxes[index].left + boxes[index].right) / 2,
  }));
  const from = shown?.drawing === drawing ? shown.row : -1;
  const row = nextStop(stops, from, event.key as Step);
  if (row < 0) return;
  show(drawing, row);
  announcer.textContent = `${linesOf(rowsOf(drawing)[row]!).join(", ")}. ${row + 1} of ${stops.length}`;
}

function show(drawing: HTMLElement, row: number): void {
  const box = boxesOf(drawing)[row];
  const cells = rowsOf(drawing)[row];
  if (!box || !cells) return;
  if (shown?.drawing !== drawing) drawing.append(ring, tip);
  shown = { drawing, row };
  const [name = "", ...values] = linesOf(cells);
  const heading = document.createElement("b");
  heading.append(name);
  tip.replaceChildren(heading, ...values.map(paragraph));
  tip.hidden = ring.hidden = false;
  const { left, top } = drawing.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: innerHeight };
  const place = placeTip(box, tip.getBoundingClientRect(), room);
  move(tip, place.left - left, place.top - top);
  move(ring, (box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top);
}

function hide(): void {
  tip.hidden = ring.hidden = true;
  announcer.textContent = "";
  shown = undefined;
}

function move({ style }: HTMLElement, x: number, y: number): void {
  style.translate = `${x}px ${y}px`;
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement("p");
  line.append(text);
  return line;
}

/** Where the mark of each row is on the screen now. */
function boxesOf(drawing: HTMLElement): (ScreenBox | undefined)[] {
  const svg = drawing.querySelector("svg")!;
  const elements = svg.querySelectorAll(shapes);
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  return readPlaces(drawing.dataset["marks"]!).map((place) => {
    if (typeof place === "number") return elements[place]?.getBoundingClientRect();
    if (!place) return undefined;
    const [x, y] = [left + scale * place[0], top + scale * place[1]];
    return { left: x, right: x, top: y, bottom: y };
  });
}

/** The rows of the table under a drawing. */
function rowsOf(drawing: HTMLElement): HTMLTableRowElement[] {
  const id = drawing.closest("figure")!.id;
  const body = document.getElementById(`${id}-rows`) as HTMLTableSectionElement | null;
  return [...(body?.rows ?? [])];
}

/** What a row says: its name, then each value with its unit, its date and its series. */
function linesOf(row: HTMLTableRowElement): string[] {
  const heads = row.closest("table")!.tHead!.rows[0]!.cells;
  const cells = [...row.cells];
  const first = cells.findIndex(({ localName }) => localName === "th");
  return cells.slice(first, -1).map((cell, index) => {
    const head = heads[first + index]!;
    const label = head.className === "extra" ? `${head.firstChild?.textContent?.trim()}: ` : "";
    const unit = head.querySelector(".unit")?.textContent ?? "";
    return `${label}${cell.textContent?.trim()} ${unit}`.trim();
  });
}

start([...document.querySelectorAll<HTMLElement>("[data-marks]")]);
