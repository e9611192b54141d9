const themes = ["light", "dark"];

/**
 * `<theme-switch>` around a list of themes sets the one that the reader chooses, on the page and in
 * the browser’s store, from where public/theme.js takes it before the next page is drawn. Other tabs
 * follow. Where storing is not allowed the choice holds for the page. Without JavaScript it is not shown.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#select.disabled = false;
    this.#select.value = document.documentElement.dataset["theme"] ?? "system";
    this.addEventListener("change", this);
    window.addEventListener("storage", this);
    window.addEventListener("pageshow", this);
  }

  disconnectedCallback(): void {
    this.removeEventListener("change", this);
    window.removeEventListener("storage", this);
    window.removeEventListener("pageshow", this);
  }

  /** A choice here, a choice in another tab, or a page that comes back from before a choice. */
  handleEvent({ type }: Event): void {
    if (type === "change") store(this.#select.value);
    else this.#select.value = stored(this.#select.value);
    show(this.#select.value);
  }

  get #select(): HTMLSelectElement {
    return this.querySelector("select")!;
  }
}

function show(theme: string): void {
  const { dataset } = document.documentElement;
  if (themes.includes(theme)) dataset["theme"] = theme;
  else delete dataset["theme"];
}

function store(theme: string): void {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // The browser forbids storing.
  }
}

function stored(otherwise: string): string {
  try {
    const theme = localStorage.getItem("theme") ?? "";
    return themes.includes(theme) ? theme : "system";
  } catch {
    return otherwise;
  }
}

customElements.define("theme-switch", ThemeSwitch);
