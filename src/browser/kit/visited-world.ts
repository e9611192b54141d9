import { isDefault, snapTo, type AssumptionSettings } from "~/assumptions/kit/settings";
import { readWorld, writeWorld, type Moved } from "~/assumptions/kit/world";
import { showWorldNote } from "./world-note";
import { storedQuery, storeName, worldChanged } from "./visit";

/** Least time between two notes of a drag in the address, in milliseconds: browsers refuse more than a hundred in half a minute. */
const pauseBetweenAddresses = 400;

let opened: Promise<VisitedWorld> | undefined;

/** Opens the world of this page. @throws {Error} if the settings of the assumptions cannot be had */
export function openVisitedWorld(note: HTMLElement | null): Promise<VisitedWorld> {
  opened ??= open(note).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(note: HTMLElement | null): Promise<VisitedWorld> {
  const response = await fetch(`${note?.dataset["root"] ?? "/"}assumptions.json`);
  if (!response.ok)
    throw new Error(`assumptions.json: expected it to be there, got ${response.status}.`);
  const world = new VisitedWorld((await response.json()) as readonly AssumptionSettings[]);
  if (note) showWorldNote(note, world);
  return world;
}

/**
 * The assumptions as this visit has them. They live in the address of the page and in the tab: an
 * address that names any is the whole world, one that names none takes over what the tab keeps.
 * A gesture makes one step in the history, so that back and forward lead through worlds.
 *
 * Events: `change` at every move, `settle` when a move is over and for everything that is no move.
 */
export class VisitedWorld extends EventTarget {
  readonly settings: readonly AssumptionSettings[];
  #moved: Moved = new Map();
  #clamped: readonly string[] = [];
  #isMoving = false;
  #addressed = 0;
  #timer: number | undefined;

  constructor(settings: readonly AssumptionSettings[]) {
    super();
    this.settings = settings;
    this.#enter();
    window.addEventListener("popstate", () => this.#enter());
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.#enter());
  }

  /** What is moved, and to where. */
  get moved(): Moved {
    return this.#moved;
  }

  /** Those whose value in the address lay out of range. */
  get clamped(): readonly AssumptionSettings[] {
    return this.settings.filter(({ id }) => this.#clamped.includes(id));
  }

  /**
   * Moves an assumption while a gesture lasts; `settle` ends it.
   *
   * @param isHeld whether a key is held down, so that the last step of the history goes on
   */
  move(id: string, value: number, isHeld = false): void {
    const settings = this.settings.find((candidate) => candidate.id === id);
    if (!settings || !Number.isFinite(value)) return;
    const moved = new Map(this.#moved);
    if (isDefault(settings, value)) moved.delete(id);
    else moved.set(id, snapTo(settings, value));
    this.#take(moved);
    if (!this.#isMoving && !isHeld) this.#address("push");
    else this.#addressSoon();
    this.#isMoving = true;
  }

  /** Ends a gesture. */
  settle(): void {
    if (!this.#isMoving) return;
    this.#isMoving = false;
    this.#address("replace");
    this.dispatchEvent(new Event("settle"));
  }

  /** Puts assumptions back to their defaults: all, or those that are named. */
  reset(ids: readonly string[] = this.settings.map(({ id }) => id)): void {
    this.#isMoving = false;
    this.#take(new Map([...this.#moved].filter(([id]) => !ids.includes(id))));
    this.#address("push");
    this.dispatchEvent(new Event("settle"));
  }

  /** Takes the world of the address, or that of the visit where the address says nothing. */
  #enter(): void {
    const stated = readWorld(location.search, this.settings);
    const isStated = stated.isStated || isMarked(history.state);
    const { moved, clamped } = isStated ? stated : readWorld(storedQuery(), this.settings);
    this.#isMoving = false;
    this.#take(moved, isStated ? clamped : []);
    this.#address("replace");
    this.dispatchEvent(new Event("settle"));
  }

  #take(moved: Moved, clamped: readonly string[] = []): void {
    this.#moved = moved;
    this.#clamped = clamped;
    this.dispatchEvent(new Event("change"));
    window.dispatchEvent(new Event(worldChanged));
  }

  #store(): void {
    try {
      sessionStorage.setItem(storeName, writeWorld("", this.settings, this.#moved));
    } catch {
      // The browser forbids storing: the world holds for this page and its address.
    }
  }

  #addressSoon(): void {
    const wait = this.#addressed + pauseBetweenAddresses - performance.now();
    this.#timer ??= window.setTimeout(() => this.#address("replace"), Math.max(0, wait));
  }

  #address(how: "push" | "replace"): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#addressed = performance.now();
    this.#store();
    const query = writeWorld(location.search, this.settings, this.#moved);
    const isSame = query === new URLSearchParams(location.search).toString();
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    try {
      // The entry that is left is marked as well: going back to it must not bring this world along.
      if (how === "push" && !isMarked(history.state)) history.replaceState(marked(), "");
      if (how === "push") history.pushState(marked(), "", address);
      else if (!isSame) history.replaceState(marked(), "", address);
      else if (!isMarked(history.state)) history.replaceState(marked(), "");
    } catch {
      // Too many changes for the browser: the address is one step behind until the next.
    }
  }
}

/** An entry of the history whose address says all of its world, even if it says nothing. */
function isMarked(state: unknown): boolean {
  return typeof state === "object" && state !== null && "hasWorld" in state;
}

function marked(): object {
  return { ...(history.state as object | null), hasWorld: true };
}
