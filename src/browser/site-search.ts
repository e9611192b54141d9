import { loadPagefind, lookUp, type Pagefind } from "./kit/search-lookup";
import { element, foundInWords, resultGroups } from "./kit/search-results";

/** Milliseconds without a key after which a query is looked up. */
const pauseBeforeLookup = 150;
const invitation = "Type a word, a model, a number.";

/**
 * `<site-search data-root="/">` looks up what the reader types, in the index that was built with the
 * site, and lists the places as links. `data-root` is the address of the site on its host.
 *
 * The arrow keys move the focus from the field through the links and back, so that a link stays a
 * link: it opens in a new tab, and a screen reader says what it is. Enter in the field opens the
 * first. Without JavaScript the element keeps the sentence that it was delivered with.
 */
export class SiteSearch extends HTMLElement {
  readonly #input = makeInput();
  readonly #status = element("p", invitation);
  readonly #results = element("div");
  #pagefind: Promise<Pagefind> | undefined;
  #isLoaded = false;
  #turn = 0;
  #lastLookup: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    if (!this.contains(this.#input)) this.#build();
    for (const type of ["submit", "input", "keydown"]) this.addEventListener(type, this);
    this.#input.value ||= new URLSearchParams(location.search).get("q") ?? "";
    this.#lastLookup = this.#search();
  }

  disconnectedCallback(): void {
    for (const type of ["submit", "input", "keydown"]) this.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) return this.#move(event);
    if (event.type === "input") this.#lastLookup = this.#search();
    else {
      event.preventDefault();
      void this.#lastLookup.then(() => this.#links[0]?.click());
    }
  }

  /** Puts the reader into the field; what stands in it is replaced by what is typed. */
  startTyping(): void {
    this.#input.focus();
    this.#input.select();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll("a")];
  }

  #build(): void {
    const name = element("span", "Words to find");
    name.className = "visually-hidden";
    const form = element("form", element("label", name, this.#input));
    form.setAttribute("role", "search");
    this.#status.setAttribute("role", "status");
    this.#results.className = "search-results";
    this.replaceChildren(form, this.#status, this.#results);
  }

  #move(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#focusNext(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key.length === 1 && event.key !== " ") {
      this.#input.focus(); // the key itself then arrives in the field
    }
  }

  #focusNext(step: number): void {
    const stops: HTMLElement[] = [this.#input, ...this.#links];
    const next = stops.findIndex((stop) => stop === document.activeElement) + step;
    stops[Math.max(0, next)]?.focus();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    try {
      const pagefind = await this.#load(query);
      if (!query || turn !== this.#turn) return;
      const found = await lookUp(pagefind, query);
      if (turn !== this.#turn) return; // a later query has taken over
      this.#show(resultGroups(found), foundInWords(found, query));
    } catch {
      if (turn !== this.#turn) return; // what failed is of no concern to a later query
      this.#pagefind = undefined;
      this.#isLoaded = false;
      this.#show([], ...this.#failure());
    }
  }

  async #load(query: string): Promise<Pagefind> {
    if (!query) this.#show([], invitation);
    else if (!this.#isLoaded) this.#show([], "The index is being loaded.");
    this.#pagefind ??= loadPagefind(this.#root);
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeLookup));
    const pagefind = await this.#pagefind;
    this.#isLoaded = true;
    return pagefind;
  }

  #show(results: readonly Node[], ...sentence: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...sentence);
    this.#results.replaceChildren(...results);
  }

  #failure(): readonly (Node | string)[] {
    const contents = element("a", "contents");
    contents.href = this.#root;
    return ["The search could not be loaded. The ", contents, " list every essay."];
  }

  get #root(): string {
    return this.dataset["root"] ?? "/";
  }
}

/** A field of type “search” would keep Escape to itself, to be emptied by it before a dialog closes. */
function makeInput(): HTMLInputElement {
  const input = element("input");
  const settings = { type: "text", name: "q", autocomplete: "off", spellcheck: false };
  return Object.assign(input, settings, { role: "searchbox", enterKeyHint: "go" });
}

customElements.define("site-search", SiteSearch);
