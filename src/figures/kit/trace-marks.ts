import * as Plot from "@observablehq/plot";

/** A datum that a mark drew, and where. */
export interface TracedDatum {
  /** What the mark is: those named first in `kinds` show a row better than those named last. */
  readonly kind: MarkKind;
  readonly datum: unknown;
  /** Place in the drawing, in pixels. */
  readonly x: number;
  readonly y: number;
  /** The values that the mark’s channels took from the datum, in units of the data. */
  readonly drawn: readonly unknown[];
  /** The element that the mark made for the datum alone, if it made one. */
  readonly element: Element | undefined;
}

const kinds = [
  "Dot",
  "BarX",
  "BarY",
  "Rect",
  "Cell",
  "Vector",
  "TickX",
  "TickY",
  "Image",
  "Line",
  "Area",
  "Text",
  "Link",
  "Arrow",
  "RuleX",
  "RuleY",
] as const;

export type MarkKind = (typeof kinds)[number];

type Channel = ArrayLike<unknown> | undefined;

interface Values extends Readonly<Record<string, unknown>> {
  readonly channels: Readonly<Record<string, { readonly value?: Channel }>>;
}

interface Dimensions {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

interface BandScale {
  (value: unknown): number;
  bandwidth?: () => number;
}

/** What Plot calls to draw a mark; its types do not say what it is called with. */
type Render = (
  this: { readonly data: unknown; readonly dx?: number; readonly dy?: number },
  index: ArrayLike<number> | null,
  scales: Readonly<Record<string, BandScale | undefined>>,
  values: Values,
  dimensions: Dimensions,
  context: unknown,
) => Element | null;

/** The order in which marks are preferred to show a row. */
export function rankOf(kind: MarkKind): number {
  return kinds.indexOf(kind);
}

/**
 * Draws, and tells which datum stands where. Plot keeps that to itself, so its marks are listened to
 * while the drawing lasts, and let alone afterwards.
 */
export function traceMarks<Result>(draw: () => Result): {
  readonly result: Result;
  readonly traced: readonly TracedDatum[];
} {
  const traced: TracedDatum[] = [];
  const restore = kinds.map((kind) => listen(kind, (data) => traced.push(...data)));
  try {
    return { result: draw(), traced };
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

/** Makes the marks of a kind report what they draw. Kinds that share one `render` each get their own. */
function listen(kind: MarkKind, report: (data: readonly TracedDatum[]) => void): () => void {
  const prototype = Plot[kind].prototype as unknown as { render: Render };
  const isOwn = Object.hasOwn(prototype, "render");
  const original = prototype.render;
  prototype.render = function (index, scales, values, dimensions, context) {
    const node = original.call(this, index, scales, values, dimensions, context);
    const data = this.data;
    if (index && isList(data)) {
      const place = placer({ scales, values, dimensions, dx: this.dx ?? 0, dy: this.dy ?? 0 });
      const elementOf = elementsBy(node, index.length);
      report(
        Array.from(index, (at, position) => ({
          ...{ kind, datum: data[at], element: elementOf(position) },
          ...place(at),
        })),
      );
    }
    return node;
  };
  return () => {
    if (isOwn) prototype.render = original;
    else delete (prototype as Partial<{ render: Render }>).render;
  };
}

/** A mark that draws each datum by itself has as many elements as data, in the same order. */
function elementsBy(
  node: Element | null,
  count: number,
): (position: number) => Element | undefined {
  const children = node ? [...node.children] : [];
  return (position) => (children.length === count ? children[position] : undefined);
}

interface PlaceInput {
  readonly scales: Parameters<Render>[1];
  readonly values: Values;
  readonly dimensions: Dimensions;
  readonly dx: number;
  readonly dy: number;
}

/** Where the datum at an index stands: its point, the end of its bar, or the middle of its band. */
function placer({ scales, values, dimensions, dx, dy }: PlaceInput) {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = dimensions;
  const middleX = (marginLeft + width - marginRight) / 2;
  const middleY = (marginTop + height - marginBottom) / 2;
  const channels = ["x", "y", "x1", "x2", "y1", "y2"];
  return (index: number): Pick<TracedDatum, "x" | "y" | "drawn"> => {
    const at = (name: string) => numberAt(values[name], index);
    const band = (name: "x" | "y") => (scales[name]?.bandwidth?.() ?? 0) / 2;
    const x = at("x") ?? at("x2") ?? at("x1");
    const y = at("y") ?? at("y2") ?? at("y1");
    return {
      x: (x === undefined ? middleX : x + band("x")) + dx,
      y: (y === undefined ? middleY : y + band("y")) + dy,
      drawn: channels.map((name) => values.channels[name]?.value?.[index]),
    };
  };
}

function numberAt(channel: unknown, index: number): number | undefined {
  const value = isList(channel) ? channel[index] : undefined;
  return typeof value === "number" ? value : undefined;
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === "object" && value !== null && "length" in value;
}
