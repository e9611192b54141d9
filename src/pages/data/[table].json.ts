import type { APIRoute } from "astro";
import { tableById, tables, toJson } from "~/build/tables";

export function getStaticPaths() {
  return tables.map(({ id }) => ({ params: { table: id } }));
}

/** A table as JSON, with what it is and the unit of every column. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(toJson(tableById(params["table"]!)), null, 1)}\n`);
