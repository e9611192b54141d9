import type { APIRoute } from "astro";
import { standaloneSvg } from "~/build/figure-picture";
import { figureById, figures } from "~/build/figures";
import { addressInWords } from "~/build/site-address";

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id } }));
}

/** A figure as a picture that stands alone. */
export const GET: APIRoute = ({ params, site }) => {
  const registered = figureById(params["figure"]!);
  return new Response(
    standaloneSvg(registered, addressInWords(`figures/${registered.id}/`, site)),
    {
      headers: { "content-type": "image/svg+xml" },
    },
  );
};
