import type { APIRoute } from "astro";
import { dataDateOf, listEssays, type EssayEntry } from "~/build/essays";
import { formatDate } from "~/figures/kit/format";

export async function getStaticPaths() {
  const essays = await listEssays();
  return essays.map((essay) => ({ params: { slug: essay.id }, props: { essay } }));
}

/** The foot of an essay’s printed pages: its address, and the date of its data. */
export const GET: APIRoute<{ essay: EssayEntry }> = ({ props: { essay }, site, url }) => {
  const path = url.pathname.replace(/print\.css$/, "");
  const address = site ? new URL(path, site).href : `Toward Zero: ${essay.data.title}`;
  const foot = `${address} · data to ${formatDate(dataDateOf(essay))}`;
  return new Response(
    `@page { @bottom-left { content: ${JSON.stringify(foot)}; font: 8.5pt "Source Sans 3", sans-serif; } }\n`,
    { headers: { "content-type": "text/css; charset=utf-8" } },
  );
};
