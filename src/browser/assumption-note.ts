import { isWorldTold, openWorld } from "./kit/visit";

const occasions = ["pageshow", "popstate"];

/**
 * `<assumption-note data-root="/" data-names="price-fall …">` tells on every page how many assumptions
 * the reader has moved, with a button that puts them back. It is empty, and fetches nothing, while
 * none is moved: neither in the address nor earlier in the visit.
 */
class AssumptionNote extends HTMLElement {
  connectedCallback(): void {
    for (const type of occasions) window.addEventListener(type, this);
    this.handleEvent();
  }

  disconnectedCallback(): void {
    for (const type of occasions) window.removeEventListener(type, this);
  }

  /** A page that is opened, that comes back from before a change, or another step of its history. */
  handleEvent(): void {
    // Without the settings no value can be judged, so the page stays as it was delivered.
    if (isWorldTold()) openWorld().catch(() => {});
  }
}

customElements.define("assumption-note", AssumptionNote);
