import type { LiveExplorable } from "./kit/live-explorable";
import { isWorldTold, openWorld, worldChanged } from "./kit/visit";

/** When the world of this page may have become another: see `#enterWorld`. */
const occasions = ["pageshow", "popstate", worldChanged];

/** How far below the window a chart counts as near. */
const nearness = "800px";

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/**
 * `<what-if>` around a prerendered chart makes its controls live. The code that redraws the chart is
 * fetched at the first touch of a control, or when the chart comes near on a line that nobody meters.
 * Without JavaScript the chart stands at its defaults with its controls off; if the code cannot be
 * loaded it stays like that, and a sentence says so.
 */
class WhatIf extends HTMLElement {
  #live: Promise<LiveExplorable> | undefined;
  #observer: IntersectionObserver | undefined;
  #isFollowing = false;

  connectedCallback(): void {
    for (const input of this.querySelectorAll("input")) input.value = input.defaultValue;
    this.#enable(true);
    this.#tell("Move a control: chart and sentence follow.");
    for (const type of ["pointerdown", "input"]) this.addEventListener(type, this);
    for (const type of occasions) window.addEventListener(type, this);
    this.#observe();
    this.#enterWorld();
  }

  disconnectedCallback(): void {
    for (const type of ["pointerdown", "input"]) this.removeEventListener(type, this);
    for (const type of occasions) window.removeEventListener(type, this);
    this.#observer?.disconnect();
    this.#isFollowing = false;
    // What failed to load has nothing to stop.
    this.#live?.then(
      (live) => live.stop(),
      () => {},
    );
  }

  handleEvent({ type, target }: Event): void {
    if (occasions.includes(type)) this.#enterWorld();
    else if (target instanceof Element && target.closest(".control")) void this.#wake();
  }

  /** A world that was moved elsewhere, or that the address brings, is drawn at once; later it is followed. */
  #enterWorld(): void {
    if (this.#isFollowing || !isWorldTold()) return;
    openWorld().then(
      ({ moved, clamped }) => {
        const own = [...this.querySelectorAll<HTMLElement>("[data-assumption]")];
        const names = [...moved.keys(), ...clamped.map(({ id }) => id)];
        if (own.some((control) => names.includes(control.dataset["assumption"]!)))
          void this.#wake();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  async #wake(): Promise<void> {
    try {
      const live = await this.#load();
      if (!this.isConnected) return;
      live.start();
      this.#isFollowing = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  #load(): Promise<LiveExplorable> {
    this.#live ??= import("./kit/live-explorable")
      .then(({ loadExplorable }) => loadExplorable(this))
      .catch((error: unknown) => {
        // What failed ahead of need may be there when it is needed.
        this.#live = undefined;
        throw error;
      });
    return this.#live;
  }

  #observe(): void {
    if (isMetered()) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        // What fails here is tried again, and told if it fails again, at the first touch.
        this.#load().then(
          (live) => whenIdle(() => live.prepare()),
          () => {},
        );
      },
      { rootMargin: nearness },
    );
    this.#observer.observe(this);
  }

  /** The reader is told what it means, and whoever looks into it what happened. */
  #fail(error: unknown): void {
    console.error(error);
    for (const input of this.querySelectorAll("input")) input.value = input.defaultValue;
    const state = this.querySelector<HTMLElement>(".what-if-state")!;
    state.tabIndex = -1;
    // A control that goes off would take the focus with it.
    if (this.contains(document.activeElement)) state.focus();
    this.#enable(false);
    this.#tell(
      "The code that redraws this chart could not be loaded. Chart and sentence stand at their defaults; load the page again to try once more.",
    );
    state.setAttribute("role", "alert");
  }

  #enable(isOn: boolean): void {
    this.querySelector("fieldset")!.disabled = !isOn;
  }

  #tell(sentence: string): void {
    this.querySelector(".what-if-state")!.textContent = sentence;
  }
}

/** Runs something when the reader is not waiting for anything else. */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

/** Whether the reader may pay for what is fetched ahead of need; a browser that does not say does not meter. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: Connection };
  if (!connection) return false;
  const { saveData, type, effectiveType } = connection;
  return saveData === true || type === "cellular" || /2g/.test(effectiveType ?? "");
}

customElements.define("what-if", WhatIf);
