import { notchOf, valueAt, type AssumptionSettings } from "~/assumptions/kit/settings";
import type { Exploration, Explorable, ExplorableData } from "~/explorables/kit/define-explorable";
import { finishExploration } from "~/explorables/kit/finish";
import { showNumber, toldText, type Told } from "~/explorables/kit/tell";
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
  #isStarted = false;
  #isHeld = false;
  #told: string;
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

  /** Begins to follow; a control that was moved while the code was on its way counts. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    for (const type of ["input", "change", "keydown", "click"]) {
      this.element.addEventListener(type, this);
    }
    this.world.addEventListener("change", () => this.#showSoon());
    this.world.addEventListener("settle", () => this.#showAll());
    window.addEventListener("beforeprint", () => this.#showAll());
    new ResizeObserver(() => this.#showSoon()).observe(this.element);
    const early = this.#controls.filter(({ input }) => input.value !== input.defaultValue);
    if (early.length === 0) this.#showAll();
    for (const control of early) this.#take(control);
    this.world.settle();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    const control = this.#controls.find(({ input }) => input === target);
    if (event instanceof KeyboardEvent) this.#isHeld = event.repeat;
    else if (type === "input" && control) this.#take(control);
    else if (type === "change" && control) this.world.settle();
    else if (type === "click" && target === this.#reset) this.#putBack();
  }

  #take({ settings, input }: Control): void {
    this.world.move(settings.id, valueAt(settings, input.valueAsNumber), this.#isHeld);
    this.#isHeld = false;
  }

  #putBack(): void {
    this.world.reset(this.#controls.map(({ settings }) => settings.id));
    this.#controls[0]?.input.focus();
  }

  /** At most once a frame, and only what the reader sees. */
  #showSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#show(this.#explore(), [this.#width()]));
  }

  /** When a move is over: both drawings, for another width and for paper, and a word to those who listen. */
  #showAll(): void {
    const exploration = this.#explore();
    this.#show(exploration, Object.values(figureWidths));
    const told = toldText(exploration.sentence);
    if (told === this.#told) return;
    this.#told = told;
    this.element.querySelector('[role="status"]')!.textContent = told;
  }

  #explore(): Exploration {
    return this.explorable.explore(this.#data, this.world.moved);
  }

  #show(exploration: Exploration, widths: readonly FigureWidth[]): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    for (const control of this.#controls) this.#showControl(control);
    for (const width of widths) {
      const svg = exploration.draw({ document, width });
      this.#drawing(width).replaceChildren(finishExploration(svg, { id: this.element.id, width }));
    }
    this.#part("alternative").textContent = exploration.alternative;
    this.element
      .querySelector(".what-if-sentence")!
      .replaceChildren(...nodesOf(exploration.sentence));
    this.element.querySelector(".what-if-state")!.textContent = this.#stateInWords();
  }

  #showControl({ settings, input, output }: Control): void {
    const value = this.world.moved.get(settings.id) ?? settings.default;
    const shown = [formatNumber(value, settings.unit), settings.suffix].filter(Boolean).join(" ");
    const notch = String(notchOf(settings, value));
    if (input.value !== notch) input.value = notch;
    input.setAttribute("aria-valuetext", shown);
    output.textContent = shown;
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

  #width(): FigureWidth {
    const isWide = this.#drawing(figureWidths.wide).getClientRects().length > 0;
    return isWide ? figureWidths.wide : figureWidths.narrow;
  }

  #drawing(width: FigureWidth): Element {
    const name = width === figureWidths.wide ? "wide" : "narrow";
    return this.element.querySelector(`.drawing-${name}`)!;
  }

  #part(name: string): Element {
    return document.getElementById(`${this.element.id}-${name}`)!;
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

/** Text and numbers as nodes; nothing of it is read as markup. */
function nodesOf(told: Told): (string | Node)[] {
  return told.map((part) => {
    if (typeof part === "string") return part;
    const data = document.createElement("data");
    data.value = String(part.value);
    data.textContent = showNumber(part);
    return data;
  });
}
