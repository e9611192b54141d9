/** What the page needs to know of a finished drawing. */
export interface Finish {
  /** Id of the figure; ids in the drawing begin with it and the width. */
  readonly idPrefix: string;
  /** Ids of the elements that name and describe the drawing, or its name itself. */
  readonly name:
    { readonly labelledBy: string; readonly describedBy: string } | { readonly label: string };
  /** Size of type in the drawing, in pixels. */
  readonly fontSize: number;
}

const reference = /url\(#([^)]+)\)/g;

/**
 * Turns what Plot drew into what a page may hold: no style element or attribute (the policy of the
 * site forbids them), one image with a name and a description, ids that no other drawing has, and
 * coordinates to one decimal.
 */
export function finishPlot(svg: Element, { idPrefix, name, fontSize }: Finish): Element {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of ["style", "aria-label", "aria-hidden", "aria-description"]) {
      element.removeAttribute(attribute);
    }
    renameIds(element, idPrefix);
    roundNumbers(element);
  }
  svg.setAttribute("class", "plot");
  svg.setAttribute("font-size", String(fontSize));
  svg.removeAttribute("font-family");
  // Axes and annotations are for orientation, so what has no colour of its own is quiet.
  svg.setAttribute("fill", "var(--ink-2)");
  svg.setAttribute("role", "img");
  if ("label" in name) {
    svg.setAttribute("aria-label", name.label);
  } else {
    svg.setAttribute("aria-labelledby", name.labelledBy);
    svg.setAttribute("aria-describedby", name.describedBy);
  }
  return svg;
}

// Plot numbers its clips by one counter for the whole process, so its ids depend on what was drawn before.
function renameIds(element: Element, prefix: string): void {
  const rename = (id: string) => `${prefix}-${id.replace(/^plot-/, "").replace(/-\d+$/, "")}`;
  if (element.id) element.id = rename(element.id);
  for (const name of ["clip-path", "fill", "stroke", "mask"]) {
    const value = element.getAttribute(name);
    if (value?.includes("url(")) {
      element.setAttribute(
        name,
        value.replace(reference, (_, id: string) => `url(#${rename(id)})`),
      );
    }
  }
}

const coordinates = [
  "d",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "width",
  "height",
  "transform",
  "points",
];

function roundNumbers(element: Element): void {
  for (const name of coordinates) {
    const value = element.getAttribute(name);
    if (value) element.setAttribute(name, value.replace(/-?\d+\.\d+(e-?\d+)?/g, roundOne));
  }
}

function roundOne(text: string): string {
  const rounded = Math.round(Number(text) * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
