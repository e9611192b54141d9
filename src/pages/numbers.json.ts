import type { APIRoute } from "astro";
import { values } from "~/build/findings";
import { intervalInWords } from "~/findings/kit/interval";
import type { Value } from "~/findings/kit/value";

/** Every value at full precision, by id. */
export const GET: APIRoute = () => {
  const entries = values.map((value) => [value.id, entryOf(value)]);
  return new Response(`${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
};

function entryOf(computed: Value) {
  const { value, low = null, high = null, unit, label, n, tables, rule, method } = computed;
  const interval = low === null ? null : intervalInWords(computed);
  return { value, low, high, interval, unit, label, n, tables, rule, method };
}
