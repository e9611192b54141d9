import type { APIRoute } from "astro";
import { figureJson } from "~/build/figure-files";
import { figureById, figures } from "~/build/figures";

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id } }));
}

/** The rows that a figure draws, as JSON, with what they are and what they rest on. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(figureJson(figureById(params["figure"]!)), null, 1)}\n`);
