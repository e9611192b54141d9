import type { RenderFunction } from "@observablehq/plot";
import { placeLabels, type Label } from "./place-labels";
import type { Box } from "./text-box";

const svgNamespace = "http://www.w3.org/2000/svg";

/** A label in the units of the data. */
export interface DataLabel {
  readonly text: string;
  readonly x: Date | number;
  readonly y: number | string;
  readonly fill?: string;
  readonly weight?: "400" | "600";
  readonly side?: "left";
}

export interface LabelMarkOptions {
  readonly figure: string;
  readonly size: number;
  readonly labels: readonly DataLabel[];
  /** Every mark that must stay visible. */
  readonly marks: readonly { readonly x: Date | number; readonly y: number | string }[];
  /** Lines as chains of points, that labels avoid while they can. */
  readonly lines?: readonly (readonly { readonly x: Date | number; readonly y: number }[])[];
  /** Small marks in the background, that labels avoid while they can. */
  readonly background?: readonly { readonly x: Date | number; readonly y: number }[];
  readonly radius?: number;
  /** Boxes in pixels that hold other text. */
  readonly keepClear?: readonly Box[];
  /** How far labels may stand out over the left edge of the frame, in pixels. */
  readonly overhang?: number;
}

type Scale = (value: Date | number | string) => number;

/** A Plot mark that places labels by the scales of its plot and draws them with their leader lines. */
export function labelMark(options: LabelMarkOptions): RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const x = scales.x as unknown as Scale;
    const y = scales.y as unknown as Scale;
    const radius = options.radius ?? 4;
    const placed = placeLabels(
      options.labels.map((label): Label => ({ ...label, x: x(label.x), y: y(label.y) })),
      {
        figure: options.figure,
        size: options.size,
        bounds: {
          left: dimensions.marginLeft - (options.overhang ?? 0),
          top: dimensions.marginTop - 2,
          right: dimensions.width - 2,
          bottom: dimensions.height - dimensions.marginBottom - 2,
        },
        marks: [
          ...options.marks.map((mark) => boxAround(x(mark.x), y(mark.y), radius)),
          ...(options.keepClear ?? []),
        ],
        background: (options.background ?? []).map((mark) => boxAround(x(mark.x), y(mark.y), 2)),
        lines: (options.lines ?? []).flatMap((line) =>
          boxesAlong(line.map((point) => [x(point.x), y(point.y)] as const)),
        ),
      },
    );
    const { document } = context;
    const group = document.createElementNS(svgNamespace, "g");
    group.setAttribute("class", "labels");
    for (const label of placed) {
      if (label.leader) group.append(drawLeader(document, label, label.leader));
      group.append(drawText(document, label));
    }
    return group as SVGElement;
  };
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Small boxes along a chain of points: enough for a text to notice a line under it. */
function boxesAlong(points: readonly (readonly [number, number])[]): Box[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index]!;
    const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
    return Array.from({ length: pieces + 1 }, (_, piece) => {
      const share = piece / pieces;
      return boxAround(x1 + share * (x2 - x1), y1 + share * (y2 - y1), 1);
    });
  });
}

function drawLeader(
  document: Document,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Element {
  const line = document.createElementNS(svgNamespace, "line");
  // The line starts outside the mark.
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const start = Math.min(1, 5 / length);
  setAttributes(line, {
    class: "leader",
    x1: from.x + start * (to.x - from.x),
    y1: from.y + start * (to.y - from.y),
    x2: to.x,
    y2: to.y,
  });
  return line;
}

function drawText(
  document: Document,
  label: {
    readonly text: string;
    readonly textX: number;
    readonly textY: number;
    readonly fill?: string;
    readonly weight?: string;
  },
): Element {
  const text = document.createElementNS(svgNamespace, "text");
  setAttributes(text, {
    class: "label",
    "text-anchor": "start",
    x: label.textX,
    y: label.textY,
    fill: label.fill ?? "var(--ink-2)",
    // A rim of paper keeps the letters readable where a line must pass under them.
    stroke: "var(--paper)",
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
    ...(label.weight === "600" ? { "font-weight": 600 } : {}),
  });
  text.textContent = label.text;
  return text;
}

function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
