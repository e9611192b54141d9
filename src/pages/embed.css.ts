import type { APIRoute } from "astro";
import { embedCss } from "~/build/embed";

/** The stylesheet of embedded figures. */
export const GET: APIRoute = () =>
  new Response(embedCss(), { headers: { "content-type": "text/css; charset=utf-8" } });
