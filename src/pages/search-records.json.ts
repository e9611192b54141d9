import type { APIRoute } from "astro";
import { searchRecords } from "~/build/search-records";

/** What the search knows of figures, tables and numbers; read when the index is built, then removed. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await searchRecords()));
