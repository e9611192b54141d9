import { element } from "./kit/search-results";
import { SiteSearch } from "./site-search";

/**
 * `<search-dialog data-root="/">` is the search over whatever page is being read. It is made, and its
 * code fetched, when `<search-opener>` first needs it. Escape, a press beside it and its button close
 * it; the focus then returns to where it was.
 */
export class SearchDialog extends HTMLElement {
  readonly #dialog = element("dialog");
  readonly #close = element("button", "Close");
  readonly #search = new SiteSearch();

  connectedCallback(): void {
    if (!this.contains(this.#dialog)) this.#build();
    this.#dialog.addEventListener("click", this);
  }

  disconnectedCallback(): void {
    this.#dialog.removeEventListener("click", this);
  }

  /** Shows the dialog, with the words of the last time ready to be replaced. */
  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#search.startTyping();
  }

  handleEvent(event: MouseEvent): void {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey; // a new tab or window
    const target = event.target instanceof Element ? event.target : null;
    const isResult = target?.closest("a") && !isElsewhere;
    if (isResult || target === this.#close || target === this.#dialog) this.#dialog.close();
  }

  #build(): void {
    this.#close.type = "button";
    this.#search.dataset["root"] = this.dataset["root"] ?? "/";
    this.#dialog.className = "search";
    this.#dialog.setAttribute("aria-label", "Search");
    this.#dialog.append(this.#close, this.#search);
    this.append(this.#dialog);
  }
}

customElements.define("search-dialog", SearchDialog);
