/**
 * Waits for the first touch of a number or a term, and only then loads what shows its note. Without
 * it, or before it is there, each of them is a plain link.
 */
const types = ["pointerover", "focusin", "click"] as const;
let notes: Promise<typeof import("./notes")> | undefined;

function load(event: Event): void {
  const mark = (event.target as Element).closest?.<HTMLAnchorElement>("a.num, a.term");
  if (!mark) return;
  // As in notes.ts: a click by key or by a screen reader has no type of pointer.
  const isTouch = event instanceof PointerEvent && ["touch", "pen"].includes(event.pointerType);
  const isTap = isTouch && event.type === "click";
  if (isTap) event.preventDefault();
  notes ??= import("./notes").then((module) => {
    for (const type of types) document.removeEventListener(type, load);
    module.startNotes();
    return module;
  });
  notes
    .then(({ showNote }) => (isTap || !isTouch ? showNote(mark) : undefined))
    .catch(() => {
      // The link still leads to the whole arithmetic.
      if (isTap) location.assign(mark.href);
    });
}

for (const type of types) document.addEventListener(type, load);
