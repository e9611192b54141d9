import type { SearchDialog } from "./search-dialog";

/**
 * `<search-opener data-root="/">` makes a button of the link to the search page that it holds. The
 * button, `/` and Ctrl or Cmd with K open the search as a dialog over the page; its code is fetched
 * at the first of them. Without JavaScript the link stays, and it comes back if that code cannot be had.
 */
class SearchOpener extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  #button: HTMLButtonElement | undefined;
  #dialog: SearchDialog | undefined;

  connectedCallback(): void {
    this.#link ??= this.querySelector("a");
    this.#button ??= this.#replaceLink();
    this.#button.addEventListener("click", this);
    document.addEventListener("keydown", this);
  }

  disconnectedCallback(): void {
    this.#button?.removeEventListener("click", this);
    document.removeEventListener("keydown", this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent && !isShortcut(event)) return;
    event.preventDefault();
    this.#open().catch(() => this.#giveUp());
  }

  #replaceLink(): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.ariaKeyShortcuts = "/ Control+K Meta+K";
    button.ariaHasPopup = "dialog";
    button.append(...this.#link!.childNodes);
    this.#link!.replaceWith(button);
    return button;
  }

  async #open(): Promise<void> {
    const { SearchDialog } = await import("./search-dialog");
    if (!this.#dialog) {
      this.#dialog = new SearchDialog();
      Object.assign(this.#dialog.dataset, this.dataset);
      document.body.append(this.#dialog);
    }
    this.#dialog.open();
  }

  #giveUp(): void {
    this.disconnectedCallback();
    this.#link!.append("search page");
    const sentence = document.createElement("p");
    sentence.role = "alert";
    sentence.append("The search could not be loaded here. Try the ", this.#link!, ".");
    this.#button!.replaceWith(sentence);
  }
}

/** Whether a key asks for the search: `/` outside of fields, Ctrl or Cmd with K anywhere. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (altKey) return false;
  // With Shift that is another key of the browser’s; for “/” many keyboards need Shift.
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  const fields = "input, textarea, select, dialog, [contenteditable]";
  return key === "/" && !(target instanceof Element && target.closest(fields));
}

customElements.define("search-opener", SearchOpener);
