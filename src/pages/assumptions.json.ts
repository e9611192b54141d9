import type { APIRoute } from "astro";
import { assumptions } from "~/build/assumptions";

/** The settings of every assumption: what a page needs to read a world out of its address. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(assumptions.map(({ settings }) => settings))}\n`);
