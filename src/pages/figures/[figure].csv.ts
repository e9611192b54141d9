import type { APIRoute } from "astro";
import { figureCsv } from "~/build/figure-files";
import { figureById, figures } from "~/build/figures";

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id } }));
}

/** The rows that a figure draws, as CSV. */
export const GET: APIRoute = ({ params }) => new Response(figureCsv(figureById(params["figure"]!)));
