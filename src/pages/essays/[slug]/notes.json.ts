import type { APIRoute } from "astro";
import { listEssays, referencesOf, type EssayEntry } from "~/build/essays";
import { figures } from "~/build/figures";
import { valueById } from "~/build/findings";
import { listTerms } from "~/build/terms";
import { formatInterval, formatValue } from "~/figures/kit/format";
import { intervalInWords } from "~/findings/kit/interval";
import type { Value } from "~/findings/kit/value";

export async function getStaticPaths() {
  const essays = await listEssays();
  return essays.map((essay) => ({ params: { slug: essay.id }, props: { essay } }));
}

/** The short form of every number and term of an essay, which a reader sees on touching one. */
export const GET: APIRoute<{ essay: EssayEntry }> = async ({ props: { essay } }) => {
  const { values, figures: drawn, terms } = referencesOf(essay.body ?? "");
  const inFigures = figures
    .filter(({ id }) => drawn.includes(id))
    .flatMap(({ figure }) => [figure.title, figure.caption].flat())
    .flatMap((part) => (typeof part === "string" ? [] : [part.value.id]));
  const quoted = [...new Set([...values, ...inFigures])].sort();
  const used = (await listTerms()).filter(({ id }) => terms.includes(id));
  return Response.json({
    values: Object.fromEntries(quoted.map((id) => [id, noteOf(valueById(id, "notes.json"))])),
    terms: Object.fromEntries(used.map(({ id, term, definition }) => [id, { term, definition }])),
  });
};

function noteOf(value: Value) {
  const { label, derivation, n, tables, recalledFacts, cautions } = value;
  const interval = formatInterval(value);
  return {
    label,
    result: formatValue(value),
    ...(interval ? { interval: `${intervalInWords(value)} ${interval}` } : {}),
    formula: derivation.words,
    rows: `${n} ${n === 1 ? "row" : "rows"} of ${tables.join(", ")}`,
    cautions: [...(recalledFacts.length > 0 ? ["Rests in part on memory."] : []), ...cautions],
  };
}
