const svgNamespace = "http://www.w3.org/2000/svg";

/** A drawing with the place of its top left corner in a larger one. */
export interface Panel {
  readonly svg: Element;
  readonly left: number;
  readonly top: number;
}

/** One drawing out of several, each at its place. */
export function joinPanels(
  document: Document,
  { width, height, panels }: { width: number; height: number; panels: readonly Panel[] },
): Element {
  const whole = document.createElementNS(svgNamespace, "svg");
  whole.setAttribute("width", String(width));
  whole.setAttribute("height", String(height));
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const { svg, left, top } of panels) {
    const group = document.createElementNS(svgNamespace, "g");
    group.setAttribute("transform", `translate(${left},${top})`);
    group.append(...svg.childNodes);
    whole.append(group);
  }
  return whole;
}
