import { notchOf, valueAt, type AssumptionSettings } from "~/assumptions/kit/settings";
import type { Exploration, Explorable, ExplorableData } from "~/explorables/kit/define-explorable";
import { drawPanel, drawWhole, type Drawing } from "~/explorables/kit/panels";
import { showNumber, toldText, type Told, type ToldNumber } from "~/explorables/kit/tell";
import { figureWidths, type FigureWidth } from "~/figures/kit/define-figure";
import { formatNumber } from "~/figures/kit/format";
import { openWorld } from "./visit";
import type { VisitedWorld } from "./visited-world";

const loaders = import.meta.glob<Explorable>("../../explorables/*.ts", { import: "default" });

/** Fetches what makes an explorable live. @throws {Error} if its code or its settings cannot be had */
export async function loadExplorable(element: HTMLElement): Promise<LiveExplorable> {
  const load = loaders[`../../explorables/${element.id}.ts`];
  if (!load) throw new Error(`<what-if id="${element.id}">: no such explorable.`);
  const [explorable, world] = await Promise.all([load(), openWorld()]);
  return new LiveExplorable(element, explorable, world);
}

interface Control {
  readonly settings: AssumptionSettings;
  readonly input: HTMLInputElement;
  readonly output: HTMLOutputElement;
}

/** Keeps controls, chart and sentence of one explorable in step with the world. */
export class LiveExplorable {
  readonly #data: ExplorableData;
  readonly #controls: readonly Control[];
  readonly #reset: HTMLButtonElement;
  /** Ends what was begun by `start`. */
  #following: AbortController | undefined;
  #isHeld = false;
  #told: string;
  /** The drawing that shows; looked up when the size changes, as asking for it costs a layout. */
  #width: FigureWidth = figureWidths.narrow;
  readonly #drawn = new Map<FigureWidth, Drawing>();
  #frame: number | undefined;

  constructor(
    readonly element: HTMLElement,
    readonly explorable: Explorable,
    readonly world: VisitedWorld,
  ) {
    this.#data = JSON.parse(element.dataset["explorable"]!) as ExplorableData;
    this.#controls = this.#data.settings.map((settings) => controlOf(element, settings));
    this.#reset = element.querySelector("fieldset button")!;
    this.#told = element.querySelector(".what-if-sentence")!.textContent!.trim();
  }

  /** Draws once ahead of the first touch, which then need not wait for code that has never run. */
  prepare(): void {
    if (this.#drawn.size > 0) return;
    this.#measure();
    this.#draw(this.explorable.explore(this.#data, this.world.moved).draw(this.#width));
  }

  /** Begins to follow; a control that was moved while the code was on its way counts. */
  start(): void {
    if (this.#following) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    for (const type of ["input", "change", "keydown", "click"]) {
      this.element.addEventListener(type, this, { signal });
    }
    this.world.addEventListener("change", () => this.#showSoon(), { signal });
    this.world.addEventListener("settle", () => this.#showSettled(), { signal });
    const showAll = () => this.#show(Object.values(figureWidths));
    window.addEventListener("beforeprint", showAll, { signal });
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(this.element);
    signal.addEventListener("abort", () => sizes.disconnect());
    this.#measure();
    const early = this.#controls.filter(({ input }) => input.value !== input.defaultValue);
    if (early.length === 0) this.#showSettled();
    for (const control of early) this.#take(control);
    this.world.settle();
  }

  /** Leaves the chart as it stands, since its element is no longer in the page; `start` begins anew. */
  stop(): void {
    this.#following?.abort();
    this.#following = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    const control = this.#controls.find(({ input }) => input === target);
    if (event instanceof KeyboardEvent) this.#isHeld = event.repeat;
    else if (type === "input" && control) this.#take(control);
    else if (type === "change" && control) this.world.settle();
    else if (type === "click" && target === this.#reset) this.#putBack();
  }

  #measure(): void {
    const isWide = this.#holder(figureWidths.wide).getClientRects().length > 0;
    const width = isWide ? figureWidths.wide : figureWidths.narrow;
    if (width === this.#width) return;
    this.#width = width;
    if (this.#drawn.size > 0) this.#show();
  }

  #take({ settings, input }: Control): void {
    this.world.move(settings.id, valueAt(settings, input.valueAsNumber), this.#isHeld);
    this.#isHeld = false;
  }

  #putBack(): void {
    this.world.reset(this.#controls.map(({ settings }) => settings.id));
    this.#controls[0]?.input.focus();
  }

  /** At most once a frame. */
  #showSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#show());
  }

  /** When a move is over: also what is told to those who listen. */
  #showSettled(): void {
    const { sentence, alternative } = this.#show();
    document.getElementById(`${this.element.id}-alternative`)!.textContent = alternative();
    this.#part("state").textContent = this.#stateInWords();
    const told = toldText(sentence);
    if (told === this.#told) return;
    this.#told = told;
    this.element.querySelector('[role="status"]')!.textContent = told;
  }

  /** Controls, drawing and sentence in the world as it is; of the drawings the one that shows is enough. */
  #show(widths: readonly FigureWidth[] = [this.#width]): Exploration {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const exploration = this.explorable.explore(this.#data, this.world.moved);
    for (const control of this.#controls) this.#showControl(control);
    for (const width of widths) this.#draw(exploration.draw(width));
    showTold(this.#part("sentence"), exploration.sentence);
    return exploration;
  }

  /** Only layers whose key has changed are drawn anew. */
  #draw(drawing: Drawing): void {
    const { width, panels } = drawing;
    const drawn = this.#drawn.get(width);
    this.#drawn.set(width, drawing);
    const holder = this.#holder(width);
    if (!drawn) return holder.replaceChildren(drawWhole(document, this.element.id, drawing));
    const layers = [...holder.firstElementChild!.children];
    for (const [index, { key }] of panels.entries()) {
      if (key === drawn.panels[index]!.key) continue;
      layers[index]!.replaceWith(drawPanel(document, this.element.id, drawing, index));
    }
  }

  #showControl({ settings, input, output }: Control): void {
    const value = this.world.moved.get(settings.id) ?? settings.default;
    const notch = String(notchOf(settings, value));
    if (input.value !== notch) input.value = notch;
    const shown = [formatNumber(value, settings.unit), settings.suffix].filter(Boolean).join(" ");
    if (output.textContent !== shown) {
      output.textContent = shown;
      input.setAttribute("aria-valuetext", shown);
    }
    this.#reset.disabled = !this.#controls.some((one) => this.world.moved.has(one.settings.id));
  }

  #stateInWords(): string {
    const own = this.#controls.map(({ settings }) => settings);
    const clamped = this.world.clamped.filter(({ id }) => own.some((one) => one.id === id));
    if (clamped.length > 0) {
      const names = clamped.map(({ label }) => `“${label}”`).join(" and ");
      return `${names}: the address asked for a value out of range, so it stands at the end of its range.`;
    }
    const isMoved = own.some(({ id }) => this.world.moved.has(id));
    return isMoved
      ? "The address of this page shows this world."
      : "The chart stands at the defaults.";
  }

  #holder(width: FigureWidth): Element {
    const name = width === figureWidths.wide ? "wide" : "narrow";
    return this.element.querySelector(`.drawing-${name}`)!;
  }

  #part(name: string): Element {
    return this.element.querySelector(`.what-if-${name}`)!;
  }
}

function controlOf(element: HTMLElement, settings: AssumptionSettings): Control {
  const control = element.querySelector(`[data-assumption="${settings.id}"]`)!;
  return {
    settings,
    input: control.querySelector("input")!,
    output: control.querySelector("output")!,
  };
}

/** Text and numbers as nodes, where they differ; nothing of it is read as markup. */
function showTold(place: Element, told: Told): void {
  const shown = [...place.childNodes];
  const isAlike =
    shown.length === told.length && told.every((part, index) => isSame(shown[index]!, part));
  if (!isAlike) return place.replaceChildren(...told.map(nodeOf));
  for (const [index, part] of told.entries()) {
    if (typeof part === "string") continue;
    const data = shown[index] as HTMLDataElement;
    const text = showNumber(part);
    if (data.textContent !== text) data.textContent = text;
    data.value = String(part.value);
  }
}

/** Whether a node holds this text, or is a place for this number. */
function isSame(node: ChildNode, part: string | ToldNumber): boolean {
  if (typeof part === "string") return node instanceof Text && node.data === part;
  return node instanceof HTMLDataElement;
}

function nodeOf(part: string | ToldNumber): string | Node {
  if (typeof part === "string") return part;
  const data = document.createElement("data");
  data.value = String(part.value);
  data.textContent = showNumber(part);
  return data;
}
