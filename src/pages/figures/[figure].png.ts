import type { APIRoute } from "astro";
import { standaloneSvg, toPng } from "~/build/figure-picture";
import { figureById, figures } from "~/build/figures";
import { addressInWords } from "~/build/site-address";

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id } }));
}

/** A figure as a picture of dots, at twice its size; also its card in social networks. */
export const GET: APIRoute = async ({ params, site }) => {
  const registered = figureById(params["figure"]!);
  const svg = standaloneSvg(registered, addressInWords(`figures/${registered.id}/`, site));
  return new Response(await toPng(svg), { headers: { "content-type": "image/png" } });
};
