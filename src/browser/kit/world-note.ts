import { formatNumber } from "~/figures/kit/format";
import type { VisitedWorld } from "./visited-world";

/** Keeps the note of a page in step with its world. */
export function showWorldNote(note: HTMLElement, world: VisitedWorld): void {
  note.role = "region";
  note.ariaLabel = "Assumptions";
  const sentence = document.createElement("p");
  sentence.role = "status";
  sentence.tabIndex = -1;
  const reset = document.createElement("button");
  reset.type = "button";
  reset.textContent = "reset";
  reset.setAttribute("aria-label", "Reset all assumptions to their defaults");
  reset.addEventListener("click", () => {
    world.reset();
    // The button goes, and the focus with it, unless it is given a place.
    sentence.textContent = "All assumptions are back at their defaults";
    note.append(sentence);
    sentence.focus();
  });
  const show = () => {
    const told = noteInWords(world);
    if (told === sentence.textContent && note.childElementCount > 0) return;
    sentence.textContent = told;
    note.replaceChildren(...(told ? [sentence, reset] : []));
  };
  world.addEventListener("change", show);
  show();
}

/** "2 assumptions changed", and which of them the address put out of range. */
function noteInWords({ moved, clamped }: VisitedWorld): string {
  const count = moved.size;
  if (count === 0 && clamped.length === 0) return "";
  const changed = `${count} ${count === 1 ? "assumption" : "assumptions"} changed`;
  const outside = clamped.map(({ id, label, unit, suffix, default: standing }) => {
    const now = [formatNumber(moved.get(id) ?? standing, unit), suffix].filter(Boolean).join(" ");
    return `“${label}” was out of range, now ${now}`;
  });
  return [changed, ...outside].join("; ");
}
