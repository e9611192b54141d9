import type { APIRoute } from "astro";
import { tableById, tables, toCsv } from "~/build/tables";

export function getStaticPaths() {
  return tables.map(({ id }) => ({ params: { table: id } }));
}

/** A table as CSV. */
export const GET: APIRoute = ({ params }) => new Response(toCsv(tableById(params["table"]!)));
