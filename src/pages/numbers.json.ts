import type { APIRoute } from "astro";
import { values } from "~/build/findings";

/** Every value at full precision, by id. */
export const GET: APIRoute = () => {
  const entries = values.map(({ id, value, low, high, unit, label, n, tables, rule, method }) => [
    id,
    { value, low: low ?? null, high: high ?? null, unit, label, n, tables, rule, method },
  ]);
  return new Response(`${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
};
