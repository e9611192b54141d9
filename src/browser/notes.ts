/**
 * Shows the short form of a number or a term beside it: on hover, on focus, and on a tap, whose second
 * one follows the link. What it shows comes from one small file for each essay.
 */
interface NumberNote {
  readonly label: string;
  readonly result: string;
  readonly interval?: string;
  readonly formula: string;
  readonly rows: string;
  readonly cautions: readonly string[];
}

interface TermNote {
  readonly term: string;
  readonly definition: string;
}

interface Notes {
  readonly values: Readonly<Record<string, NumberNote>>;
  readonly terms: Readonly<Record<string, TermNote>>;
}

const marks = "a.num, a.term";
const gap = 6;
let notes: Promise<Notes> | undefined;
let open: HTMLAnchorElement | undefined;
let closing: number | undefined;
/** Where the open mark stood, in pixels from the top of the window. */
let top = 0;
/** Whether a note was dismissed by key and the pointer has not moved since: what lies below it must not open. */
let isDismissed = false;
/** How far a mark may be scrolled before its note closes, in pixels. */
const farAway = 80;

const box = document.createElement("div");
box.className = "note-box";
box.id = "note-box";
box.role = "note";
box.popover = "manual";

/** Starts listening to the page. */
export function startNotes(): void {
  document.body.append(box);
  document.addEventListener("pointerover", onOver);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", ({ target }) => markOf(target) && close());
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && dismiss());
  document.addEventListener("pointermove", () => (isDismissed = false), { passive: true });
  document.addEventListener("scroll", onScroll, { passive: true });
}

/** A page that settles may scroll by itself: the note goes along, and closes when the reader moves on. */
function onScroll(): void {
  if (!open) return;
  if (Math.abs(open.getBoundingClientRect().top - top) > farAway) close();
  else if (box.matches(":popover-open")) place(open);
}

/** A tap gives the focus too, but not so that it shows; it is answered by its click. */
function onFocus({ target }: FocusEvent): void {
  const mark = markOf(target);
  if (mark?.matches(":focus-visible")) void showNote(mark);
}

function markOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const mark = target instanceof Element && target.closest<HTMLAnchorElement>(marks);
  return mark || undefined;
}

function onOver({ target, pointerType }: PointerEvent): void {
  if (pointerType !== "mouse" || isDismissed) return;
  const mark = markOf(target);
  const isInside = box.contains(target as Node);
  clearTimeout(closing);
  if (mark) void showNote(mark);
  // A moment to reach the note itself: what shows on hover must be hoverable.
  else if (open && !isInside) closing = window.setTimeout(close, 250);
}

/**
 * A first tap shows the note, a second one follows the link; a tap elsewhere closes it. A click by key or
 * by a screen reader has no type of pointer and follows the link. So does a tap in a browser whose clicks
 * are no PointerEvents yet: a link that leads on is the lesser fault than one that does nothing.
 */
function onClick(event: MouseEvent): void {
  const mark = markOf(event.target);
  const isTouch = event instanceof PointerEvent && ["touch", "pen"].includes(event.pointerType);
  if (mark && isTouch && open !== mark) {
    event.preventDefault();
    void showNote(mark);
  } else if (!mark && !box.contains(event.target as Node)) {
    close();
  }
}

/** Shows the note of a number or a term; one that nothing is known of stays a link. */
export async function showNote(mark: HTMLAnchorElement): Promise<void> {
  if (mark === open) return;
  close();
  open = mark;
  top = mark.getBoundingClientRect().top;
  const content = contentOf(mark, await load());
  if (open !== mark || !content) return;
  mark.removeAttribute("title");
  mark.setAttribute("aria-describedby", box.id);
  box.replaceChildren(...content);
  box.showPopover();
  place(mark);
}

function dismiss(): void {
  isDismissed = true;
  close();
}

function close(): void {
  clearTimeout(closing);
  open?.removeAttribute("aria-describedby");
  open = undefined;
  if (box.matches(":popover-open")) box.hidePopover();
}

function load(): Promise<Notes> {
  const address = document.querySelector<HTMLElement>("[data-notes]")?.dataset["notes"] ?? "";
  return (notes ??= fetch(address)
    .then((answer) => answer.json() as Promise<Notes>)
    // Without the file each mark stays the link that it was.
    .catch(() => ({ values: {}, terms: {} })));
}

function contentOf(mark: HTMLAnchorElement, { values, terms }: Notes): Node[] | undefined {
  const { pathname, hash } = new URL(mark.href);
  const name = decodeURIComponent(hash.slice(1));
  if (mark.classList.contains("term")) {
    const note = terms[name];
    return note && [line("strong", note.term), line("span", note.definition)];
  }
  const note = values[`${pathname.split("/").at(-2)}.${name}`];
  if (!note) return undefined;
  const { label, result, interval, formula, rows, cautions } = note;
  return [
    line("span", label),
    line("strong", interval ? `${result}, ${interval}` : result),
    line("span", formula),
    ...[rows, ...cautions].map((text) => line("small", text)),
    more(mark.href),
  ];
}

function line(name: "strong" | "span" | "small", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function more(href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = "The arithmetic, step by step";
  link.tabIndex = -1;
  return link;
}

/** Below the mark, or above it where there is no room, never over the edge of the screen. */
function place(mark: HTMLAnchorElement): void {
  const { left, top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isBelow = bottom + gap + height <= innerHeight || top < height + gap;
  const x = Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap));
  box.style.left = `${x}px`;
  box.style.top = `${isBelow ? bottom + gap : top - gap - height}px`;
}
