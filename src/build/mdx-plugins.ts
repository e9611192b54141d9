import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import {
  defineHastPlugin,
  defineMdastPlugin,
  type MdastPluginDefinition,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from "satteri";

interface Place {
  readonly fileURL: URL | undefined;
}

interface Positioned {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** What authors write is checked and located before it becomes a page. */
export function mdxPlugins(base: string): MdastPluginDefinition[] {
  return [locateComponents, plainHeadings, rootLinks(base)];
}

/** Tells every component where it stands, so that its errors can name file, line and column. */
const locateComponents = defineMdastPlugin({
  name: "locate-components",
  options: { position: true },
  mdxJsxTextElement: (node, context) => located(node, context),
  mdxJsxFlowElement: (node, context) => located(node, context),
});

/** The component with its place as one more attribute; other elements stay as they are. */
function located<Element extends MdxJsxTextElement | MdxJsxFlowElement>(
  node: Readonly<Element>,
  place: Place,
): Element | undefined {
  const isComponent = node.name !== null && /^[A-Z]/.test(node.name);
  const isLocated = node.attributes.some(
    (attribute) => "name" in attribute && attribute.name === "at",
  );
  if (!isComponent || isLocated) return undefined;
  const at = { type: "mdxJsxAttribute", name: "at", value: placeOf(node, place) } as const;
  return { ...node, attributes: [...node.attributes, at] };
}

function placeOf({ position }: Positioned, { fileURL }: Place): string {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : "unknown file";
  return position ? `${file}:${position.start.line}:${position.start.column}` : file;
}

/** The arrow back from a footnote, in a form that the fonts of the site have. */
export const footnoteArrows = defineHastPlugin({
  name: "footnote-arrows",
  text: (node) => (node.value === "↩" ? { type: "text", value: "↑" } : undefined),
});

/** A heading becomes an address and a line in the contents, so it holds words alone. */
const plainHeadings = defineMdastPlugin({
  name: "plain-headings",
  options: { position: true },
  heading: (node, context) => {
    const child = node.children.find(({ type }) => type.startsWith("mdx"));
    if (child) {
      throw new Error(
        `${placeOf(node, context)}: expected words alone in a heading, got a component or an expression. Put the number into the paragraph below.`,
      );
    }
  },
});

/** Makes links that begin at the site’s root work wherever the site lies on its host. */
function rootLinks(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/*$/, "");
  return defineMdastPlugin({
    name: "root-links",
    link: (node, context) => {
      if (prefix && node.url.startsWith("/")) context.setProperty(node, "url", prefix + node.url);
    },
    definition: (node, context) => {
      if (prefix && node.url.startsWith("/")) context.setProperty(node, "url", prefix + node.url);
    },
  });
}
