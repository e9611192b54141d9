import type { VisitedWorld } from "./visited-world";

/** Under this name the tab keeps the assumptions that were moved, in the form of an address. */
export const storeName = "assumptions";

/** Event of the window at every change of the world of this page, for those who have not opened it. */
export const worldChanged = "assumptions-changed";

/** What the tab keeps; empty where the browser forbids storing. */
export function storedQuery(): string {
  try {
    return sessionStorage.getItem(storeName) ?? "";
  } catch {
    return "";
  }
}

/** Whether the address or this visit says anything of assumptions; their names stand in the page. */
export function isWorldTold(): boolean {
  const parameters = new URLSearchParams(location.search);
  const names = note()?.dataset["names"]?.split(" ") ?? [];
  return storedQuery() !== "" || names.some((name) => parameters.has(name));
}

/** The world of this page, the same for all that ask; its code and settings are fetched at the first. */
export async function openWorld(): Promise<VisitedWorld> {
  const { openVisitedWorld } = await import("./visited-world");
  return openVisitedWorld(note());
}

function note(): HTMLElement | null {
  return document.querySelector<HTMLElement>("assumption-note");
}
