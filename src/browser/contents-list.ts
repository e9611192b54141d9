/** The share of the window’s height, from its top, at which a heading opens the section that is being read. */
const readingLine = 0.3;

/**
 * Lets the list of contents in a page follow the reader: the link to the section that is being read is
 * marked as current, and a list that was opened on a narrow screen closes when a link was followed.
 * At the foot of the page the last section is the one that is read, wherever its heading stands.
 */
class ContentsList {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #headings: readonly (Element | null)[];
  readonly #foot = document.querySelector("footer.site");
  readonly #passed = new Set<Element>();

  constructor(readonly nav: Element) {
    this.#links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    this.#headings = this.#links.map(({ hash }) =>
      // An address writes letters beyond ASCII by percent signs.
      document.getElementById(decodeURIComponent(hash.slice(1))),
    );
    // From far above the window down to the line: a heading is inside once it has passed the line.
    this.#observe(this.#headings, `9999999px 0px -${(1 - readingLine) * 100}% 0px`);
    this.#observe([this.#foot], "0px");
    nav.addEventListener("click", this);
  }

  handleEvent({ target }: Event): void {
    const isLink = target instanceof Element && target.closest("a");
    if (isLink) this.nav.querySelector("details")?.removeAttribute("open");
  }

  #observe(targets: readonly (Element | null)[], rootMargin: string): void {
    const observer = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin });
    for (const target of targets) if (target) observer.observe(target);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    const isAtFoot = this.#hasPassed(this.#foot);
    const last = this.#headings.findLastIndex((heading) => isAtFoot || this.#hasPassed(heading));
    this.#links.forEach((link, index) => (link.ariaCurrent = index === last ? "true" : null));
  }

  #hasPassed(element: Element | null): boolean {
    return element !== null && this.#passed.has(element);
  }
}

const nav = document.querySelector("nav.contents");
if (nav) new ContentsList(nav);
